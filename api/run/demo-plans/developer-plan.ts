import type { DemoPlan } from './demo-plan.ts';

/** The developer of homes: its buyers' mortgages, led by retail; waiting for a second person. */
export const DEVELOPER_PLAN: DemoPlan = {
  customer: 'story-property-developer',
  scope: 'CUSTOMER',
  name: '云栖置业按揭联动服务方案',
  madeBy: 'EMP-GUYAO',
  daysAgo: 15,
  team: [
    ['served', 'CORPORATE'],
    ['EMP-GUYAO', 'RETAIL'],
    ['served:BRANCH', 'BRANCH'],
    ['risk', 'APPROVAL'],
  ],
  content: {
    summary: '依托项目开发贷款合作，为购房人提供驻场按揭服务，加快贵司销售回款。',
    internalNote: '未授权的购房人须先取得本人同意再联系。',
    items: [
      {
        product: 'MORTGAGE',
        name: '购房人按揭贷款',
        millions: 180,
        term: '最长 30 年',
        price: '按当地首套利率下限',
        rateBasisPoints: 305,
        needsApproval: true,
        lead: 'EMP-GUYAO',
        assist: 'served',
        reason: '项目购房人中多数尚无按揭，由零售主办、公司条线提供楼盘与企业信息',
      },
      {
        product: 'COLLECTION',
        name: '购房款归集',
        price: '免手续费',
        lead: 'served',
        reason: '购房款分期到账，便于预售资金监管与对账',
      },
    ],
    materials: [
      { id: 'project-papers', name: '预售许可证及楼盘表', from: 'CUSTOMER', who: '营销部', dueIn: -4 },
      { id: 'cooperation', name: '按揭合作协议', from: 'BANK', who: '顾瑶', dueIn: 8 },
    ],
    milestones: [
      { id: 'visit', name: '公私联合拜访', dueIn: -10 },
      { id: 'on-site', name: '售楼处驻场', dueIn: 12 },
    ],
  },
  steps: [
    { does: 'DONE', by: 'EMP-GUYAO', daysAgo: 9, lines: ['visit'] },
    { does: 'DONE', by: 'served', daysAgo: 5, lines: ['project-papers'] },
    { does: 'SUBMIT', by: 'EMP-GUYAO', daysAgo: 2, note: '请支行会签按揭利率' },
  ],
};
