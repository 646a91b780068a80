import { METRICS, type MetricId, type MetricUnit } from '../signals/signals.ts';
import type { Words } from '../words.ts';

/** What the figures of the pool are about, in the order in which they are shown. */
export const METRIC_CATEGORIES = {
  CONTRIBUTION: { zh: '规模与贡献', en: 'size and contribution' },
  ACTIVITY: { zh: '资金与活跃', en: 'flows and activity' },
  PRODUCTS: { zh: '产品', en: 'products' },
  OPERATION: { zh: '经营与创新', en: 'business and innovation' },
  NETWORK: { zh: '关系', en: 'relationships' },
  OTHER: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Words>;

export type MetricCategory = keyof typeof METRIC_CATEGORIES;

/** A figure of the pool: what it is, in which unit, and whether it is fed or counted from the graph. */
export interface PoolMetric {
  readonly id: string;
  readonly name: Words;
  readonly unit: MetricUnit;
  readonly category: MetricCategory;
  readonly source: 'FED' | 'COUNTED';
  readonly definition: Words;
}

type Definition = readonly [MetricCategory, string, string];

/** What figures that are fed mean; the feed `metrics` has them by the same id. */
const FED: Readonly<Record<MetricId, Definition>> = {
  'average-daily-deposits': [
    'CONTRIBUTION',
    '近一年各项存款的日均余额',
    'mean of daily deposit balances over a year',
  ],
  'loan-balance': ['CONTRIBUTION', '各项贷款的时点余额', 'loans outstanding on the day'],
  'settlement-volume': ['CONTRIBUTION', '近一年经本行账户的收付合计', 'paid in and out through us in a year'],
  'fee-income': ['CONTRIBUTION', '近一年手续费及佣金收入', 'fees and commissions of a year'],
  'overall-contribution': [
    'CONTRIBUTION',
    '近一年存贷利差与中间业务收入折算的贡献',
    'interest margin and fees of a year',
  ],
  'monthly-inflow': ['ACTIVITY', '近十二个月月均贷方发生额', 'mean monthly credits over twelve months'],
  'month-end-index-1': [
    'ACTIVITY',
    '最近季度月末五日流入占比与均匀分布之比，大于 1 为月末集中',
    'inflow in the last five days of months over an even spread',
  ],
  'month-end-index-2': ['ACTIVITY', '同上，前一季度', 'the same, one quarter before'],
  'month-end-index-3': ['ACTIVITY', '同上，前两季度', 'the same, two quarters before'],
  'month-end-index-4': ['ACTIVITY', '同上，前三季度', 'the same, three quarters before'],
  'seasonal-index-next': [
    'ACTIVITY',
    '往年下一自然月流入与全年月均之比',
    'inflow of next month in past years over the monthly mean',
  ],
  'bills-received': ['ACTIVITY', '近十二个月月均收到商业汇票张数', 'bills received a month over a year'],
  'bills-discounted-elsewhere': [
    'ACTIVITY',
    '近十二个月在他行贴现的票据张数',
    'bills discounted at other banks in a year',
  ],
  'payroll-elsewhere-months': [
    'ACTIVITY',
    '近十二个月由他行代发工资的月数',
    'months in a year with payroll at another bank',
  ],
  'payroll-elsewhere-staff': ['ACTIVITY', '由他行代发工资的人数', 'staff paid through another bank'],
  'valid-inventions': ['OPERATION', '有效发明专利件数', 'invention patents in force'],
  revenue: ['OPERATION', '上一会计年度营业收入', 'revenue of the last financial year'],
  'rd-expense': ['OPERATION', '上一会计年度研发费用', 'R&D expense of the last financial year'],
  'rd-expense-three-years-before': [
    'OPERATION',
    '三个会计年度前的研发费用',
    'R&D expense three years before',
  ],
  'tech-revenue': ['OPERATION', '上年高新技术产品收入', 'revenue from technology products'],
  'patented-revenue': ['OPERATION', '上年专利产品收入', 'revenue from patented products'],
  staff: ['OPERATION', '在册职工人数', 'people on the payroll'],
  'rd-staff': ['OPERATION', '从事研发的人数', 'people in R&D'],
};

/** Figures that are counted from the graph. */
export const COUNTED_METRICS = {
  'products-held': ['PRODUCTS', 'COUNT', '持有产品数', 'products held', '目前持有的不同产品数'],
  'balance-held': ['PRODUCTS', 'FEN', '产品余额合计', 'balances held', '所持产品余额之和'],
  'suppliers-known': ['NETWORK', 'COUNT', '已知供应商数', 'known suppliers', '有据可查的直接供应商数'],
  'buyers-known': ['NETWORK', 'COUNT', '已知采购方数', 'known buyers', '有据可查的直接采购方数'],
  'firms-owned': ['NETWORK', 'COUNT', '直接持股企业数', 'firms owned', '直接持有股份的企业数'],
  'owners-known': ['NETWORK', 'COUNT', '直接股东数', 'direct owners', '登记的直接股东数'],
  'staff-known': ['NETWORK', 'COUNT', '已知员工数', 'known staff', '代发或社保可见的员工数'],
  'patents-held': ['OPERATION', 'COUNT', '持有专利数', 'patents held', '目前持有的专利与申请数'],
} as const satisfies Record<string, readonly [MetricCategory, MetricUnit, string, string, string]>;

export type CountedMetric = keyof typeof COUNTED_METRICS;

/** The figures that are defined, fed ones first; what a bank feeds beside them stands for itself. */
export const METRIC_POOL: readonly PoolMetric[] = [
  ...(Object.keys(FED) as MetricId[]).map((id): PoolMetric => {
    const [category, zh, en] = FED[id];
    return {
      id,
      name: METRICS[id].name,
      unit: METRICS[id].unit,
      category,
      source: 'FED',
      definition: { zh, en },
    };
  }),
  ...Object.entries(COUNTED_METRICS).map(([id, [category, unit, zh, en, definition]]): PoolMetric => {
    const words = { zh: definition, en: `${en}, counted from the graph` };
    return { id, name: { zh, en }, unit, category, source: 'COUNTED', definition: words };
  }),
];

const BY_ID = new Map(METRIC_POOL.map((metric) => [metric.id, metric]));

/** A metric of the pool by its id; one that nobody defined has its id for a name. */
export function poolMetric(id: string): PoolMetric {
  const known = BY_ID.get(id);
  if (known !== undefined) return known;
  const words = { zh: id, en: id };
  const definition = { zh: '银行自有指标', en: 'a metric of the bank' };
  return { id, name: words, unit: 'RATIO', category: 'OTHER', source: 'FED', definition };
}
