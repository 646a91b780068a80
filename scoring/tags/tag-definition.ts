import type { Condition } from '../segments/condition.ts';
import type { Words } from '../words.ts';

/** What tags are about, in the order in which they are shown. */
export const TAG_CATEGORIES = {
  LIST: { zh: '名单与资质', en: 'lists and titles' },
  TIER: { zh: '分层与规模', en: 'tier and size' },
  SERVICE: { zh: '服务关系', en: 'service' },
  PRODUCT: { zh: '持有产品', en: 'products held' },
  GAP: { zh: '产品缺口', en: 'products missing' },
  CROSS: { zh: '产品组合', en: 'product mix' },
  FIGURE: { zh: '指标区间', en: 'bands of figures' },
  TREND: { zh: '变化趋势', en: 'trends' },
  MATURITY: { zh: '到期', en: 'maturities' },
  CONTACT: { zh: '触达与事件', en: 'contacts and events' },
  INDUSTRY: { zh: '行业', en: 'industry' },
  CHAIN: { zh: '产业链', en: 'chains' },
  GOODS: { zh: '货品', en: 'goods' },
  REGION: { zh: '地区', en: 'region' },
  NETWORK: { zh: '关系网络', en: 'network' },
  PEOPLE: { zh: '人员关系', en: 'people' },
  RISK: { zh: '风险', en: 'risk' },
} as const satisfies Record<string, Words>;

export type TagCategory = keyof typeof TAG_CATEGORIES;

/** A tag of the catalogue: one that a list states (STATIC), or one that a condition decides (COMPUTED). */
export interface TagDefinition {
  readonly id: string;
  readonly category: TagCategory;
  readonly name: Words;
  /** What it takes to bear it, in words. */
  readonly definition: Words;
  /** Undefined: a list or a unit puts it on the party. */
  readonly condition: Condition | undefined;
  /** For how long it holds where that is a matter of days. */
  readonly days?: number;
  /** For nobody but the purpose RISK. */
  readonly isRisk?: boolean;
}
