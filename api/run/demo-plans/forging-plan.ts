import type { DemoPlan } from './demo-plan.ts';

/** A supplier of the machinery leader: a draft that is just begun. */
export const FORGING_PLAN: DemoPlan = {
  customer: 'story-machinery-forging',
  scope: 'CUSTOMER',
  name: '江阴锻件供应链金融服务方案',
  madeBy: 'EMP-CHENLI',
  daysAgo: 3,
  team: [
    ['EMP-CHENLI', 'CORPORATE'],
    ['manager', 'CORPORATE'],
  ],
  content: {
    summary: '依托核心企业付款信用，为贵司盘活应收账款。',
    internalNote: '草稿：额度与价格待与江北支行商定。',
    items: [
      {
        product: 'REVERSE_FACTORING',
        millions: 50,
        term: '不超过 6 个月',
        price: '随核心企业定价',
        lead: 'EMP-CHENLI',
        assist: 'manager',
        reason: '对华岳重工年供货约 1.9 亿元，付款信用可用于反向保理',
      },
    ],
    materials: [
      { id: 'supply-contract', name: '与核心企业的供货合同', from: 'CUSTOMER', who: '销售部', dueIn: 10 },
    ],
    milestones: [{ id: 'visit', name: '与江北支行联合拜访', dueIn: 7 }],
  },
  steps: [
    {
      does: 'COMMENT',
      by: 'manager',
      daysAgo: 2,
      note: '华岳采购部同意推荐首批供应商，我来约时间。',
    },
  ],
};
