import type { RequestLanguage } from '../context.ts';

const MESSAGES = {
  UNKNOWN_OWNERS: {
    zh: '有 {value} 的股份没有登记股东，归入“未知”',
    en: 'for {value} of the shares no owner is recorded; they stand under "unknown"',
  },
  OVER_100: {
    zh: '登记持股合计超过 100%，金额按比例折算，上限保留原值',
    en: 'recorded shares add up to more than 100%; amounts are scaled, the upper bound keeps the raw figure',
  },
  CLOSED_LOOP: {
    zh: '股权形成没有外部股东的闭环，无法计算',
    en: 'ownership runs in a closed loop without any owner outside; no figure can be computed',
  },
  MISSING_SHARE: {
    zh: '部分持股比例缺失，结果以区间表示',
    en: 'some shares are missing; results are given as bounds',
  },
  CONTROL_ORPHAN_CYCLE: {
    zh: '相互控股、没有最终控制人，需人工认定',
    en: 'firms control each other and nobody controls them; a person has to judge',
  },
  CAPPED: { zh: '结果达到上限，仅显示一部分', en: 'a limit was reached; this is only a part' },
  DATE_INFERRED: {
    zh: '部分关系没有起始日期，以首次登记日代替',
    en: 'some relationships have no start date; the day of recording stands in',
  },
  EVIDENCE_CHANGED: {
    zh: '{value} 条依据已变更',
    en: '{value} relationships of the evidence have changed since',
  },
  EQUITY_UNKNOWN: {
    zh: '{value} 家担保人净资产未知，按不违约计',
    en: 'equity of {value} guarantors is unknown; they are taken to hold',
  },
  POSSIBLE_ONLY: {
    zh: '“可能供应”仅由产品推导，不是已知交易',
    en: '"possible supply" is derived from goods alone and is no known trade',
  },
  PURCHASES_PARTLY_SEEN: {
    zh: '本地配套率仅按您可查看的采购计算',
    en: 'localisation is computed from the purchases alone that you may see',
  },
} as const;

export type MessageCode = keyof typeof MESSAGES;

/** A warning in words. */
export function messageOf(code: MessageCode, language: RequestLanguage, value?: number | string): string {
  return MESSAGES[code][language].replace('{value}', String(value ?? ''));
}
