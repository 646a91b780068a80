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
  INSIDER_WALL: {
    status: 'BLOCKED',
    isForRiskOnly: true,
    words: { zh: '内幕信息隔离（{detail}）', en: 'behind an insider wall ({detail})' },
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
  CONSENT_MISSING: {
    status: 'CONDITIONAL',
    isForRiskOnly: false,
    words: { zh: '须先取得营销同意', en: 'consent to marketing comes first' },
  },
  REFUSED: {
    status: 'BLOCKED',
    isForRiskOnly: false,
    words: {
      zh: '客户已于 {refusedOn} 谢绝该产品，{freeOn} 起可再联系',
      en: 'declined the product on {refusedOn}: again from {freeOn}',
    },
  },
  CONTACT_CAP: {
    status: 'BLOCKED',
    isForRiskOnly: false,
    words: {
      zh: '30 天内已联系 {contacts} 次，{freeOn} 起可再联系',
      en: 'contacted {contacts} times in 30 days: again from {freeOn}',
    },
  },
  CHANNEL_CAP: {
    status: 'CONDITIONAL',
    isForRiskOnly: false,
    words: {
      zh: '7 天内已有{channelEvent}，{freeOn} 前请换渠道',
      en: '{channelEvent} within 7 days: another channel until {freeOn}',
    },
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

/** So long after a customer declined a product it is not offered again. Source: methods §7. */
export const REFUSED_DAYS = 90;

const ORDER = Object.keys(GATES) as GateCode[];

/** What reasons come to together: blocked where one of them blocks, conditional where there are others. */
export function toGate(reasons: readonly GateReason[]): Gate {
  const sorted = [...reasons].sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
  const isBlocked = sorted.some(({ code }) => GATES[code].status === 'BLOCKED');
  return { status: isBlocked ? 'BLOCKED' : sorted.length > 0 ? 'CONDITIONAL' : 'OPEN', reasons: sorted };
}
