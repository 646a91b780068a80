import type { Words } from '../words.ts';
import type { MaterialSide } from './plan-content.ts';

interface MaterialDefinition {
  readonly id: string;
  readonly from: MaterialSide;
  readonly words: Words;
}

const CREDIT: readonly MaterialDefinition[] = [
  {
    id: 'audit',
    from: 'CUSTOMER',
    words: {
      zh: '近三年审计报告及最近一期财务报表',
      en: 'Audited accounts of three years and the latest figures',
    },
  },
  {
    id: 'resolution',
    from: 'CUSTOMER',
    words: { zh: '公司章程及同意融资的股东会（董事会）决议', en: 'Articles and the resolution to borrow' },
  },
  {
    id: 'use-of-funds',
    from: 'CUSTOMER',
    words: { zh: '购销合同等融资用途证明', en: 'Contracts that show what the money is for' },
  },
  { id: 'credit-report', from: 'BANK', words: { zh: '授信调查报告', en: 'Credit appraisal' } },
];
const DEALERS: readonly MaterialDefinition[] = [
  {
    id: 'dealer-list',
    from: 'CUSTOMER',
    words: { zh: '推荐经销商名单及近一年销售数据', en: 'List of dealers with a year of sales' },
  },
  ...CREDIT.filter(({ from }) => from === 'BANK'),
];
const FOREIGN: readonly MaterialDefinition[] = [
  {
    id: 'trade-papers',
    from: 'CUSTOMER',
    words: { zh: '进出口合同、发票及报关单', en: 'Trade contracts, invoices and customs forms' },
  },
];
const HEDGING: readonly MaterialDefinition[] = [
  ...FOREIGN,
  {
    id: 'derivative-agreement',
    from: 'BANK',
    words: {
      zh: '代客衍生产品交易主协议及适合度评估',
      en: 'Derivatives master agreement and suitability test',
    },
  },
];
const PAYROLL: readonly MaterialDefinition[] = [
  {
    id: 'staff-list',
    from: 'CUSTOMER',
    words: { zh: '员工名册及代发授权书', en: 'List of staff and the mandate to pay them' },
  },
  { id: 'payroll-agreement', from: 'BANK', words: { zh: '代发工资服务协议', en: 'Payroll agreement' } },
];
const PROCEEDS: readonly MaterialDefinition[] = [
  {
    id: 'prospectus',
    from: 'CUSTOMER',
    words: { zh: '债券募集说明书及资金用途承诺', en: 'Prospectus and the pledge on the use of proceeds' },
  },
  {
    id: 'supervision-agreement',
    from: 'BANK',
    words: { zh: '募集资金三方监管协议', en: 'Tripartite supervision agreement' },
  },
];
const ONLINE: readonly MaterialDefinition[] = [
  { id: 'settlement-agreement', from: 'BANK', words: { zh: '结算服务协议', en: 'Settlement agreement' } },
];
const STAFF: readonly MaterialDefinition[] = [
  {
    id: 'staff-proof',
    from: 'CUSTOMER',
    words: { zh: '员工在职证明及驻点服务安排', en: 'Proof of employment and a place to meet the staff' },
  },
];

const OF_PRODUCT: Readonly<Record<string, readonly MaterialDefinition[]>> = {
  ...Object.fromEntries(
    [
      'REVERSE_FACTORING',
      'RECEIVABLE_FINANCE',
      'ORDER_FINANCE',
      'WORKING_CAPITAL',
      'INCLUSIVE_LOAN',
      'BILL_DISCOUNT',
      'BANK_ACCEPTANCE',
      'DEVELOPMENT_LOAN',
      'TECH_LOAN',
      'IP_LOAN',
    ].map((product) => [product, CREDIT]),
  ),
  DEALER_FINANCE: DEALERS,
  IMPORT_LC: [...CREDIT, ...FOREIGN],
  IMPORT_FINANCE: [...CREDIT, ...FOREIGN],
  FX_SETTLEMENT: FOREIGN,
  FORWARD_FX: HEDGING,
  PAYROLL,
  PROCEEDS_SUPERVISION: PROCEEDS,
  BOND_UNDERWRITING: PROCEEDS,
  COLLECTION: ONLINE,
  DIRECT_BANKING: ONLINE,
  STAFF_CARD: STAFF,
  CONSUMER_LOAN: STAFF,
  PERSONAL_WEALTH: STAFF,
};

/** Documents that a product usually takes; none for a product that takes no more than an account. */
export function materialsOfProduct(product: string): readonly MaterialDefinition[] {
  return OF_PRODUCT[product] ?? [];
}

/** Whether a product is granted by credit approval. */
export function isCreditProduct(product: string): boolean {
  return materialsOfProduct(product).some(({ id }) => id === 'credit-report');
}
