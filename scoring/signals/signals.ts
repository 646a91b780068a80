import type { Words } from '../words.ts';

/** What a metric holds: an amount in fen, or a number counted, a ratio, days. */
export type MetricUnit = 'FEN' | 'COUNT' | 'RATIO';

export interface MetricDefinition {
  readonly name: Words;
  readonly unit: MetricUnit;
}

/** Metrics that rules read, by the id they have in the feed `metrics`. */
export const METRICS = {
  'month-end-index-1': {
    name: { zh: '最近季度月末集中度', en: 'month-end index, latest quarter' },
    unit: 'RATIO',
  },
  'month-end-index-2': {
    name: { zh: '前一季度月末集中度', en: 'month-end index, one quarter before' },
    unit: 'RATIO',
  },
  'month-end-index-3': {
    name: { zh: '前两季度月末集中度', en: 'month-end index, two quarters before' },
    unit: 'RATIO',
  },
  'month-end-index-4': {
    name: { zh: '前三季度月末集中度', en: 'month-end index, three quarters before' },
    unit: 'RATIO',
  },
  'seasonal-index-next': { name: { zh: '下月季节指数', en: 'seasonal index of next month' }, unit: 'RATIO' },
  'bills-received': { name: { zh: '月均收票张数', en: 'bills received a month' }, unit: 'COUNT' },
  'bills-discounted-elsewhere': {
    name: { zh: '他行贴现张数', en: 'bills discounted elsewhere' },
    unit: 'COUNT',
  },
  'payroll-elsewhere-months': {
    name: { zh: '他行代发月数', en: 'months of payroll elsewhere' },
    unit: 'COUNT',
  },
  'payroll-elsewhere-staff': { name: { zh: '他行代发人数', en: 'staff paid elsewhere' }, unit: 'COUNT' },
  'monthly-inflow': { name: { zh: '月均流入', en: 'inflow a month' }, unit: 'FEN' },
  'average-daily-deposits': { name: { zh: '日均存款', en: 'average daily deposits, a year' }, unit: 'FEN' },
  'loan-balance': { name: { zh: '贷款余额', en: 'loan balance' }, unit: 'FEN' },
  'settlement-volume': { name: { zh: '结算量', en: 'settlement volume, a year' }, unit: 'FEN' },
  'fee-income': { name: { zh: '中间业务收入', en: 'fee income, a year' }, unit: 'FEN' },
  'overall-contribution': { name: { zh: '综合贡献', en: 'overall contribution, a year' }, unit: 'FEN' },
  'valid-inventions': { name: { zh: '有效发明专利', en: 'valid invention patents' }, unit: 'COUNT' },
  revenue: { name: { zh: '上年营业收入', en: 'revenue of the last year' }, unit: 'FEN' },
  'rd-expense': { name: { zh: '上年研发费用', en: 'R&D expense of the last year' }, unit: 'FEN' },
  'rd-expense-three-years-before': {
    name: { zh: '三年前研发费用', en: 'R&D expense three years before' },
    unit: 'FEN',
  },
  'tech-revenue': {
    name: { zh: '上年高新技术产品收入', en: 'revenue from technology products, last year' },
    unit: 'FEN',
  },
  'patented-revenue': {
    name: { zh: '上年专利产品收入', en: 'revenue from patented products, last year' },
    unit: 'FEN',
  },
  staff: { name: { zh: '职工人数', en: 'staff' }, unit: 'COUNT' },
  'rd-staff': { name: { zh: '研发人员', en: 'R&D staff' }, unit: 'COUNT' },
} as const satisfies Record<string, MetricDefinition>;

export type MetricId = keyof typeof METRICS;

/** Events that rules and gates read, by the type they have in the feed `events`. */
export const EVENTS = {
  'large-inflow': { zh: '大额流入', en: 'large inflow' },
  'outflow-elsewhere': { zh: '转出至他行理财或还贷', en: 'outflow to wealth or loans elsewhere' },
  'foreign-receipt': { zh: '外汇收款', en: 'foreign-currency receipt' },
  'customs-declaration': { zh: '报关', en: 'customs declaration' },
  'bond-issue': { zh: '发行债券', en: 'bond issue' },
  'patent-grant': { zh: '专利授权', en: 'patent granted' },
  'journey-break': { zh: '线上办理中断', en: 'journey broken off' },
  'lobby-visit': { zh: '厅堂办理', en: 'visit to the lobby' },
  'contact-phone': { zh: '电话联系', en: 'contact by phone' },
  'contact-message': { zh: '短信联系', en: 'contact by message' },
  'contact-email': { zh: '邮件联系', en: 'contact by email' },
  'contact-visit': { zh: '上门拜访', en: 'contact by visit' },
} as const satisfies Record<string, Words>;

export type EventType = keyof typeof EVENTS;

/** Tags that rules, gates and lenses read, by the id they have in the feed `tags`. */
export const TAGS = {
  'watch-list': { zh: '关注名单', en: 'watch list' },
  'related-party': { zh: '本行关联方', en: 'related party of the bank' },
  'complaint-open': { zh: '投诉处理中', en: 'complaint open' },
  'opted-out': { zh: '拒绝营销', en: 'opted out of marketing' },
  'marketing-consent': { zh: '同意营销', en: 'consents to marketing' },
  'insider-wall': { zh: '内幕信息隔离', en: 'insider wall' },
  'legal-block': { zh: '法律限制', en: 'legal block' },
  'key-chain': { zh: '作战图白名单', en: 'white list of key chains' },
  'specialised-new': { zh: '专精特新', en: 'specialised and new' },
  'high-tech': { zh: '高新技术企业', en: 'high-tech enterprise' },
  'little-giant': { zh: '专精特新小巨人', en: 'little giant' },
  champion: { zh: '制造业单项冠军', en: 'manufacturing champion' },
  'tech-sme': { zh: '科技型中小企业', en: 'technology SME' },
  'innovation-negative-list': { zh: '科创负面清单', en: 'negative list of innovation' },
  green: { zh: '绿色企业', en: 'green enterprise' },
} as const satisfies Record<string, Words>;

export type TagId = keyof typeof TAGS;

/** A metric, event or tag by its id in words; what no rule reads stands for itself. */
export function signalInWords(id: string, language: keyof Words): string {
  const words: Words | undefined =
    METRICS[id as MetricId]?.name ?? EVENTS[id as EventType] ?? TAGS[id as TagId];
  return words?.[language] ?? id;
}
