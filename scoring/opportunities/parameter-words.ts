import type { Words } from '../words.ts';

/** Parameters of rules in words; a rule that brings a new one adds it here. */
export const PARAMETER_WORDS: Readonly<Record<string, Words>> = {
  activeMonthsMin: { zh: '付款月数', en: 'months with payments' },
  amountMin: { zh: '事件金额', en: 'amount of the event' },
  annualAmountMin: { zh: '年交易额', en: 'yearly amount' },
  balanceMin: { zh: '在我行余额', en: 'balance with us' },
  billsMin: { zh: '月均收票张数', en: 'bills a month' },
  dropMin: { zh: '同比降幅', en: 'drop on last year' },
  expiresInDays: { zh: '有效天数', en: 'days until it expires' },
  growthMin: { zh: '半年增幅', en: 'growth in half a year' },
  indexMin: { zh: '指数', en: 'index' },
  inflowShareMin: { zh: '占流入比例', en: 'share of inflow' },
  inventionsMin: { zh: '有效发明专利数', en: 'valid inventions' },
  monthsMin: { zh: '连续月数', en: 'months in a row' },
  paidMin: { zh: '已付房款', en: 'amount paid' },
  paymentGapMin: { zh: '付款间隔', en: 'days between payments' },
  peersMin: { zh: '同类客户数', en: 'peers' },
  penetrationMin: { zh: '同类持有率', en: 'share of peers that hold it' },
  prepaidShareMin: { zh: '预付比例', en: 'share prepaid' },
  prospectsMin: { zh: '可能供应商家数', en: 'possible suppliers' },
  quartersMin: { zh: '季度数', en: 'quarters' },
  sharedGoodsMin: { zh: '共同产品种数', en: 'goods in common' },
  shareMin: { zh: '持股比例', en: 'share held' },
  staffMin: { zh: '员工人数', en: 'staff' },
  suppliersMin: { zh: '供应商数', en: 'suppliers' },
  timesMin: { zh: '月均倍数', en: 'times a usual month' },
};
