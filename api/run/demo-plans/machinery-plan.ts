import type { DemoContent, DemoItem, DemoPlan } from './demo-plan.ts';

const DEALERS: DemoItem = {
  product: 'DEALER_FINANCE',
  name: '经销商分期融资',
  millions: 200,
  term: '单笔不超过 36 个月',
  price: 'LPR+60BP，经销商承担',
  rateBasisPoints: 360,
  lead: 'manager',
  assist: 'EMP-LIUYANG',
  reason: '全国经销商月末、季末集中付款，多数预付且未在我行开户，分批批量授信',
};
const FORWARD: DemoItem = {
  product: 'FORWARD_FX',
  name: '远期购汇',
  millions: 60,
  currency: 'USD',
  term: '3 至 12 个月',
  price: '较挂牌优惠 15 个点',
  lead: 'markets',
  assist: 'manager',
  reason: '向境外供应商付汇，现均即期购汇，未锁定成本',
};
const FOREIGN_LOAN: DemoItem = {
  product: 'IMPORT_FINANCE',
  name: '外币贷款（进口押汇）',
  millions: 50,
  currency: 'EUR',
  term: '1 年',
  price: 'EURIBOR+90BP',
  needsApproval: true,
  lead: 'markets',
  assist: 'manager',
  reason: '信用证已在我行开立，进口付汇有外币资金需求',
};
const COLLECTION: DemoItem = {
  product: 'COLLECTION',
  name: '经销商回款归集',
  price: '免收归集手续费',
  lead: 'manager',
  reason: '约四分之三的货款集中在月末五天到账，需自动归集与对账',
};
const PROCEEDS: DemoItem = {
  product: 'PROCEEDS_SUPERVISION',
  name: '债券募集资金监管',
  millions: 800,
  term: '至募集资金使用完毕',
  price: '监管费减免',
  lead: 'product',
  assist: 'manager',
  reason: '新发债券 8 亿元，与投资银行部共同营销资金监管',
};

const first: DemoContent = {
  summary: '围绕贵司全国销售网络与跨境采购，提供经销商融资、汇率避险与资金归集的一揽子服务。',
  internalNote: '主办支行为江北支行；经销商名单按区域分给当地支行跟进，先做预付比例高的 64 家。',
  items: [DEALERS, FORWARD, COLLECTION],
  materials: [
    {
      id: 'dealer-list',
      name: '推荐经销商名单及近一年销售数据',
      from: 'CUSTOMER',
      who: '销售公司',
      dueIn: -38,
    },
    {
      id: 'trade-papers',
      name: '进口合同、发票及报关单',
      from: 'CUSTOMER',
      who: '财务部',
      dueIn: -20,
    },
    {
      id: 'credit-report',
      name: '经销商批量授信调查报告',
      from: 'BANK',
      who: '周岚',
      dueIn: -24,
    },
    {
      id: 'derivative-agreement',
      name: '代客衍生产品交易主协议及适合度评估',
      from: 'BANK',
      who: '金融市场部',
      dueIn: 6,
    },
  ],
  milestones: [
    { id: 'visit', name: '联合拜访，确认需求', dueIn: -45 },
    { id: 'credit', name: '经销商批量授信上报', dueIn: -25 },
    { id: 'dealers-first', name: '首批经销商分期投放', dueIn: -3 },
    { id: 'forward-first', name: '首笔远期购汇成交', dueIn: 10 },
  ],
};
const second: DemoContent = {
  ...first,
  items: [{ ...DEALERS, millions: 270 }, FORWARD, FOREIGN_LOAN, COLLECTION],
  materials: [
    ...first.materials,
    { id: 'loan-resolution', name: '同意外币融资的董事会决议', from: 'CUSTOMER', who: '董秘办', dueIn: 9 },
  ],
};
const third: DemoContent = {
  ...second,
  summary:
    '围绕贵司全国销售网络、跨境采购与直接融资，提供经销商融资、汇率避险、外币融资、资金归集与募集资金监管的一揽子服务。',
  items: [...second.items, PROCEEDS],
  materials: [
    ...second.materials,
    {
      id: 'prospectus',
      name: '债券募集说明书及资金用途承诺',
      from: 'CUSTOMER',
      who: '董秘办',
      dueIn: 12,
    },
    { id: 'supervision-agreement', name: '募集资金三方监管协议', from: 'BANK', who: '投资银行部', dueIn: 20 },
  ],
  milestones: [...second.milestones, { id: 'supervision', name: '监管账户开立', dueIn: 25 }],
};

/** The construction-machinery leader: dealers, currency and the proceeds of a bond. */
export const MACHINERY_PLAN: DemoPlan = {
  customer: 'story-machinery-core',
  scope: 'GROUP',
  name: '华岳重工集团综合金融服务方案',
  madeBy: 'manager',
  daysAgo: 52,
  team: [
    ['branch', 'BRANCH'],
    ['manager', 'CORPORATE'],
    ['EMP-LIUYANG', 'CORPORATE'],
    ['risk', 'APPROVAL'],
    ['markets', 'MARKETS'],
    ['product', 'INVESTMENT_BANK'],
  ],
  content: first,
  steps: [
    { does: 'DONE', by: 'manager', daysAgo: 44, lines: ['visit'] },
    {
      does: 'COMMENT',
      by: 'markets',
      daysAgo: 43,
      note: '财务总监关心欧元付款，远期之外可以再谈外币贷款。',
    },
    { does: 'DONE', by: 'manager', daysAgo: 39, lines: ['dealer-list'] },
    {
      does: 'REVISE',
      by: 'manager',
      daysAgo: 36,
      note: '经销商额度提高到 2.7 亿元，增加外币贷款',
      content: second,
    },
    { does: 'SUBMIT', by: 'manager', daysAgo: 35, note: '请分行会签' },
    { does: 'RETURN', by: 'branch', daysAgo: 34, note: '请与投资银行部一起把募集资金监管纳入方案' },
    { does: 'REVISE', by: 'manager', daysAgo: 31, note: '纳入 8 亿元债券募集资金监管', content: third },
    { does: 'SUBMIT', by: 'manager', daysAgo: 31 },
    { does: 'AGREE', by: 'branch', daysAgo: 30, note: '同意，按月通报进展' },
    { does: 'DONE', by: 'manager', daysAgo: 26, lines: ['credit-report', 'credit'] },
    {
      does: 'CREDIT',
      by: 'operations',
      daysAgo: 25,
      number: 'SX-2026-0917',
      status: 'SUBMITTED',
      millions: 270,
    },
    {
      does: 'CREDIT',
      by: 'operations',
      daysAgo: 21,
      number: 'SX-2026-0917',
      status: 'UNDER_REVIEW',
      millions: 270,
    },
    { does: 'DONE', by: 'manager', daysAgo: 19, lines: ['trade-papers'] },
    {
      does: 'CREDIT',
      by: 'operations',
      daysAgo: 12,
      number: 'SX-2026-0917',
      status: 'APPROVED',
      millions: 270,
    },
    {
      does: 'COMMENT',
      by: 'branch',
      daysAgo: 11,
      note: '首批先做川渝、岭南、西北三家大经销商，当地支行配合开户。',
    },
    { does: 'CREDIT', by: 'operations', daysAgo: 4, number: 'SX-2026-0917', status: 'DRAWN', millions: 118 },
    { does: 'DONE', by: 'manager', daysAgo: 3, lines: ['dealers-first'] },
  ],
};
