import type { PeerGap } from '../../../scoring/benchmark/compare-units.ts';
import type { Words } from '../../../scoring/words.ts';
import type { RequestLanguage } from '../../context.ts';

const FIGURES: Readonly<Record<PeerGap['figure'], Words>> = {
  DEPOSITS: { zh: '日均存款', en: 'average deposits' },
  LOANS: { zh: '贷款余额', en: 'loans' },
  SETTLEMENT: { zh: '年结算量', en: 'settlement' },
  FEES: { zh: '中间业务收入', en: 'fees' },
  CONTRIBUTION: { zh: '综合贡献', en: 'contribution' },
  PRODUCTS: { zh: '户均产品数', en: 'products a customer' },
  YIELD: { zh: '综合收益率', en: 'yield' },
  TOP_TIERS: { zh: 'A、B 层客户占比', en: 'share of tiers A and B' },
  FELL: { zh: '一年内降层占比', en: 'share that fell a tier' },
  HOLDS: { zh: '产品持有率', en: 'share that hold a product' },
};

/** What a task to close a gap is about. */
export function gapInWords(
  task: {
    readonly figure: PeerGap['figure'];
    readonly product: string | null;
    readonly unit: { readonly name: string };
  },
  language: RequestLanguage,
): string {
  return `${task.product ?? FIGURES[task.figure][language]} · ${task.unit.name}`;
}

/** How many items of a list wait for whoever has it. */
export function stillToDo(
  count: number,
  kind: 'LIST_TO_CONTACT' | 'LIST_TO_PASS_ON',
  language: RequestLanguage,
): string {
  if (kind === 'LIST_TO_CONTACT') return language === 'zh' ? `${count} 户待联系` : `${count} to contact`;
  return language === 'zh' ? `${count} 户待下派` : `${count} to pass on`;
}
