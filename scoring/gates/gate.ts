import type { Words } from '../words.ts';

export type GateStatus = 'OPEN' | 'CONDITIONAL' | 'BLOCKED';

interface GateDefinition {
  /** What it makes of an opportunity. */
  readonly status: Exclude<GateStatus, 'OPEN'>;
  /** True where only the purpose RISK may know the reason; everybody else reads one neutral sentence, the same for all of these. */
  readonly isForRiskOnly: boolean;
  /** With the figures of the reason in braces. */
  readonly words: Words;
}

/** Why an opportunity must not be worked on, or only with care. In the order in which they go before each other: methods §7. */
export const GATES = {
  LEGAL_BLOCK: {
    status: 'BLOCKED',
    isForRiskOnly: true,
    words: { zh: '法律限制（{detail}）', en: 'legal block ({detail})' },
  },
  WATCH_LIST: {
    status: 'BLOCKED',
    isForRiskOnly: true,
    words: { zh: '列入关注名单（{detail}）', en: 'on the watch list ({detail})' },
  },
  RELATED_PARTY: {
    status: 'BLOCKED',
    isForRiskOnly: true,
    words: { zh: '本行关联方（{detail}）', en: 'related party of the bank ({detail})' },
  },
  GUARANTEE_CIRCLE: {
    status: 'BLOCKED',
    isForRiskOnly: true,
    words: { zh: '位于 {members} 家企业的担保圈内', en: 'member of a guarantee circle of {members} firms' },
  },
  EXPOSURE_LIMIT: {
    status: 'BLOCKED',
    isForRiskOnly: true,
    words: {
      zh: '风险暴露占一级资本净额 {ratioShare}，上限 {limitShare}',
      en: 'exposure is {ratioShare} of net tier-1 capital, the limit {limitShare}',
    },
  },
  CREDIT_LINE_FULL: {
    status: 'CONDITIONAL',
    isForRiskOnly: true,
    words: { zh: '授信额度已用 {usedShare}', en: '{usedShare} of its credit lines is drawn' },
  },
  COMPLAINT_OPEN: {
    status: 'BLOCKED',
    isForRiskOnly: false,
    words: { zh: '投诉处理中，办结前不联系', en: 'a complaint is open: no contact until it is closed' },
  },
  OPTED_OUT: {
    status: 'BLOCKED',
    isForRiskOnly: false,
    words: { zh: '客户已拒绝营销', en: 'has opted out of marketing' },
  },
  ALREADY_OWNED: {
    status: 'BLOCKED',
    isForRiskOnly: false,
    words: { zh: '客户已持有该产品', en: 'already holds the product' },
  },
} as const satisfies Record<string, GateDefinition>;

export type GateCode = keyof typeof GATES;

export interface GateReason {
  readonly code: GateCode;
  readonly figures: Readonly<Record<string, number | string>>;
}

export interface Gate {
  readonly status: GateStatus;
  /** The weightiest first. */
  readonly reasons: readonly GateReason[];
}
