import type { Words } from '../words.ts';
import type { ProductHypothesis } from './product-hypotheses.ts';
import type { Finding } from './rule.ts';

export type Line = 'CORPORATE' | 'RETAIL' | 'WEALTH' | 'FINANCIAL_MARKETS';

/** A way in which two lines of the bank work on one lead: who leads (主办), who assists (协办), and what it counts for. */
export interface CollaborationScenario {
  readonly id: string;
  readonly name: Words;
  /** Rules whose findings it takes, and of those the products; all of them when left out. */
  readonly rules: readonly string[];
  readonly products?: readonly ProductHypothesis[];
  readonly leadLine: Line;
  readonly assistLine: Line;
  /** What a win is counted as: an indicator of the performance centre. */
  readonly indicator: Words;
}

function scenario(
  id: string,
  name: Words,
  rules: readonly string[],
  [leadLine, assistLine]: readonly [Line, Line],
  indicator: Words,
  products?: readonly ProductHypothesis[],
): CollaborationScenario {
  return {
    id,
    name,
    rules,
    leadLine,
    assistLine,
    indicator,
    ...(products === undefined ? {} : { products }),
  };
}

const BY_RETAIL = ['RETAIL', 'CORPORATE'] as const;
const BY_CORPORATE = ['CORPORATE', 'RETAIL'] as const;
const BY_MARKETS = ['FINANCIAL_MARKETS', 'CORPORATE'] as const;

/** The twelve scenarios at launch. Source: the bank's platform, twelve scenarios of collaboration across lines. */
export const COLLABORATION_SCENARIOS: readonly CollaborationScenario[] = [
  scenario(
    'developer-to-mortgage',
    { zh: '开发贷→按揭', en: 'developer loan to mortgages' },
    ['home-buyers'],
    BY_RETAIL,
    { zh: '按揭投放', en: 'mortgages drawn' },
  ),
  scenario(
    'firm-to-payroll',
    { zh: '企业→代发', en: 'firm to payroll' },
    ['payroll-elsewhere', 'payroll-staff-without-accounts'],
    BY_CORPORATE,
    { zh: '新增代发人数', en: 'staff newly paid' },
  ),
  scenario(
    'staff-to-retail',
    { zh: '代发员工→卡/消费贷/理财', en: 'payroll staff to cards, loans and wealth' },
    ['payroll-staff-products'],
    BY_RETAIL,
    { zh: '员工零售产品数', en: 'retail products of staff' },
  ),
  scenario(
    'owner-to-private-banking',
    { zh: '实控人→私行', en: 'owner to private banking' },
    ['owner-wealth', 'executive-wealth'],
    ['WEALTH', 'CORPORATE'],
    { zh: '私行客户数', en: 'private-banking customers' },
  ),
  scenario(
    'core-to-suppliers',
    { zh: '核心企业→上游', en: 'core firm to its suppliers' },
    ['uncovered-counterparty', 'slow-paying-buyer', 'growing-supplier-base'],
    BY_CORPORATE,
    { zh: '供应链融资客户数', en: 'customers of supply-chain finance' },
    ['REVERSE_FACTORING', 'RECEIVABLE_FINANCE'],
  ),
  scenario(
    'core-to-dealers',
    { zh: '核心企业→经销商', en: 'core firm to its dealers' },
    ['uncovered-counterparty', 'prepaying-dealer'],
    BY_CORPORATE,
    { zh: '经销商融资投放', en: 'dealer finance drawn' },
    ['DEALER_FINANCE'],
  ),
  scenario(
    'trade-to-hedging',
    { zh: '进出口→汇率避险', en: 'foreign trade to hedging' },
    ['foreign-trade'],
    BY_MARKETS,
    { zh: '代客外汇交易量', en: 'foreign exchange for clients' },
  ),
  scenario(
    'bond-to-supervision',
    { zh: '发债→承销与募集资金监管', en: 'bond issue to underwriting and supervision' },
    ['bond-proceeds'],
    BY_MARKETS,
    { zh: '募集资金监管余额', en: 'proceeds under supervision' },
  ),
  scenario(
    'scorecard-to-technology-loan',
    { zh: '科创评分卡→科创贷款', en: 'innovation scorecard to technology loan' },
    ['technology-firm', 'patent-grant'],
    BY_CORPORATE,
    { zh: '科创贷款余额', en: 'technology loans' },
  ),
  scenario(
    'person-to-small-firm-loan',
    { zh: '个人企业主→对公普惠', en: 'personal customer to small-firm loan' },
    ['firm-of-customer'],
    BY_CORPORATE,
    { zh: '普惠贷款户数', en: 'small-firm borrowers' },
  ),
  scenario(
    'lobby-to-personal',
    { zh: '厅堂对公客户→个人需求', en: 'corporate visitor to personal needs' },
    ['lobby-visit'],
    BY_RETAIL,
    { zh: '厅堂转介成功数', en: 'referrals won in the lobby' },
  ),
  scenario(
    'large-money-to-markets',
    { zh: '大额资金→同业/托管', en: 'large money to markets and custody' },
    ['large-inflow', 'outflow-elsewhere'],
    BY_MARKETS,
    { zh: '同业与托管规模', en: 'markets and custody volume' },
  ),
];

/** The scenario that a finding belongs to; undefined when one line works on it alone. */
export function scenarioOf({
  rule,
  product,
}: Pick<Finding, 'rule' | 'product'>): CollaborationScenario | undefined {
  return COLLABORATION_SCENARIOS.find(
    ({ rules, products }) =>
      rules.includes(rule) && (products === undefined || products.some((one) => one === product)),
  );
}
