import { PRODUCT_HYPOTHESES } from '../opportunities/product-hypotheses.ts';
import { COLLABORATION_SCENARIOS } from '../opportunities/scenarios.ts';
import type { Words } from '../words.ts';
import type { Board, Counted, Measure, PerformanceIndicator } from './indicator.ts';
import { classOfProduct, PRODUCT_CLASSES, type ProductClass } from './product-classes.ts';

const UNITS: Readonly<Partial<Record<Measure, PerformanceIndicator['unit']>>> = {
  AMOUNT: 'FEN',
  HEADS: 'HEADS',
};

function result(
  id: string,
  board: Board,
  measure: Measure,
  name: Words,
  counts: readonly Counted[],
  scenario?: string,
): PerformanceIndicator {
  const unit = UNITS[measure] ?? 'COUNT';
  const period = measure === 'AMOUNT' ? 'QUARTER' : 'MONTH';
  const common = { id, name, board, unit, measure, counts, scenario, period } as const;
  return { ...common, kind: 'RESULT', direction: 'MORE_IS_BETTER' };
}

/** The indicator that a scenario names. */
function ofScenario(
  scenario: string,
  id: string,
  board: Board,
  measure: Measure,
  counts: readonly Counted[],
): PerformanceIndicator {
  const { indicator } = COLLABORATION_SCENARIOS.find((known) => known.id === scenario)!;
  return result(id, board, measure, indicator, counts, scenario);
}

function behaviour(id: string, measure: Measure, name: Words): PerformanceIndicator {
  const common = {
    id,
    name,
    board: undefined,
    unit: 'COUNT',
    measure,
    counts: [],
    scenario: undefined,
  } as const;
  return { ...common, kind: 'BEHAVIOUR', period: 'MONTH', direction: 'MORE_IS_BETTER' };
}

const ofClasses = (...classes: ProductClass[]): readonly Counted[] => [{ classes }];
const rulesOf = (id: string): readonly string[] =>
  COLLABORATION_SCENARIOS.find((scenario) => scenario.id === id)!.rules;

/**
 * Every indicator of the performance centre, in the order of the cockpit: the twelve product classes, what the scenarios of collaboration
 * name, and what people do. A booking counts for each that names its class or product.
 * Source: methods §11.1 (KPI unit of each class) and §7; `scoring/opportunities/scenarios.ts`.
 */
export const PERFORMANCE_INDICATORS: readonly PerformanceIndicator[] = [
  ofScenario('developer-to-mortgage', 'mortgage-drawn', 'RETAIL', 'AMOUNT', [{ products: ['MORTGAGE'] }]),
  ofScenario('firm-to-payroll', 'payroll-staff', 'RETAIL', 'HEADS', ofClasses('PAYROLL')),
  ofScenario('staff-to-retail', 'staff-retail-products', 'RETAIL', 'BOOKINGS', [
    { rules: rulesOf('staff-to-retail') },
  ]),
  ofScenario('owner-to-private-banking', 'private-banking-customers', 'RETAIL', 'CUSTOMERS', [
    { products: ['PRIVATE_BANKING'] },
  ]),
  ofScenario('lobby-to-personal', 'lobby-referrals-won', 'RETAIL', 'BOOKINGS', [
    { rules: rulesOf('lobby-to-personal') },
  ]),
  result('wealth-volume', 'RETAIL', 'AMOUNT', { zh: '财富销量', en: 'wealth sold' }, [
    { classes: ['WEALTH'], except: ['CUSTODY', 'CORPORATE_WEALTH'] },
  ]),
  result('consumer-credit', 'RETAIL', 'AMOUNT', { zh: '消费信贷投放', en: 'consumer credit drawn' }, [
    { products: ['CONSUMER_LOAN'] },
  ]),
  result(
    'card-customers',
    'RETAIL',
    'CUSTOMERS',
    { zh: '信用卡/消费客户数', en: 'card and consumer customers' },
    [{ classes: ['CARD'] }],
  ),
  result('deposits', 'CORPORATE', 'AMOUNT', { zh: '新增存款', en: 'new deposits' }, ofClasses('DEPOSIT')),
  result('loans', 'CORPORATE', 'AMOUNT', { zh: '贷款投放', en: 'loans drawn' }, [
    { classes: ['LOAN'], except: ['MORTGAGE'] },
  ]),
  result('trade-finance', 'CORPORATE', 'AMOUNT', { zh: '贸易融资', en: 'trade finance' }, ofClasses('TRADE')),
  result('bills', 'CORPORATE', 'AMOUNT', { zh: '票据业务量', en: 'bills' }, ofClasses('BILL')),
  ofScenario('core-to-suppliers', 'supply-chain-customers', 'CORPORATE', 'CUSTOMERS', [
    { products: ['REVERSE_FACTORING', 'RECEIVABLE_FINANCE'] },
  ]),
  ofScenario('core-to-dealers', 'dealer-finance', 'CORPORATE', 'AMOUNT', [{ products: ['DEALER_FINANCE'] }]),
  result('supply-chain-volume', 'CORPORATE', 'AMOUNT', { zh: '供应链融资量', en: 'supply-chain finance' }, [
    { classes: ['SUPPLY_CHAIN'] },
  ]),
  ofScenario('scorecard-to-technology-loan', 'technology-loans', 'CORPORATE', 'AMOUNT', [
    { products: ['TECH_LOAN', 'IP_LOAN'] },
  ]),
  ofScenario('person-to-small-firm-loan', 'small-firm-borrowers', 'CORPORATE', 'CUSTOMERS', [
    { products: ['INCLUSIVE_LOAN'] },
  ]),
  result(
    'themed-loans',
    'CORPORATE',
    'AMOUNT',
    { zh: '科创/绿色/普惠贷款', en: 'technology, green and small-firm loans' },
    ofClasses('THEME'),
  ),
  result(
    'cash-customers',
    'CORPORATE',
    'CUSTOMERS',
    { zh: '现金管理客户数', en: 'cash-management customers' },
    [{ classes: ['CASH'] }],
  ),
  ofScenario('trade-to-hedging', 'fx-volume', 'MARKETS', 'AMOUNT', ofClasses('FX')),
  ofScenario('bond-to-supervision', 'proceeds-supervision', 'MARKETS', 'AMOUNT', [
    { products: ['PROCEEDS_SUPERVISION'] },
  ]),
  result('investment-banking', 'MARKETS', 'AMOUNT', { zh: '投行业务量', en: 'investment banking' }, [
    { classes: ['INVESTMENT_BANKING'], except: ['PROCEEDS_SUPERVISION'] },
  ]),
  ofScenario('large-money-to-markets', 'markets-and-custody', 'MARKETS', 'AMOUNT', [
    { products: ['CUSTODY', 'CORPORATE_WEALTH'] },
    { rules: rulesOf('large-money-to-markets') },
  ]),
  behaviour('claims', 'CLAIMS', { zh: '认领商机', en: 'leads claimed' }),
  behaviour('first-contacts', 'FIRST_CONTACTS', { zh: '首次联系', en: 'first contacts' }),
  behaviour('referrals-accepted', 'REFERRALS', { zh: '转介获接收', en: 'referrals accepted' }),
  behaviour('submissions', 'SUBMISSIONS', { zh: '提报商机', en: 'leads submitted' }),
];

/** The indicator of an id; undefined for none. */
export function findIndicator(id: string): PerformanceIndicator | undefined {
  return PERFORMANCE_INDICATORS.find((indicator) => indicator.id === id);
}

/** What is sold, and which rules found the win that it is matched to; none where it is matched to none. */
export interface Sale {
  /** Code of the product hypothesis; empty where no rule proposes the product. */
  readonly product: string;
  readonly productClass: string;
  readonly rules: readonly string[];
}

/** The indicators of results for which a sale counts. */
export function indicatorsOf(sale: Sale): PerformanceIndicator[] {
  return PERFORMANCE_INDICATORS.filter(({ counts }) => counts.some((counted) => fits(counted, sale)));
}

function fits({ classes, products, except, rules }: Counted, sale: Sale): boolean {
  const isNamed = (list: readonly string[] | undefined, code: string): boolean =>
    list?.includes(code) ?? true;
  if (except?.some((product) => product === sale.product)) return false;
  if (!isNamed(classes, sale.productClass) || !isNamed(products, sale.product)) return false;
  return rules === undefined || rules.some((rule) => sale.rules.includes(rule));
}

/** The indicators for which an opportunity counts once it is won. */
export function indicatorsOfOpportunity(product: string, rules: readonly string[]): PerformanceIndicator[] {
  return indicatorsOf({ product, productClass: classOfProduct(product) ?? '', rules });
}

/** Days after a claim in which what is booked counts for an indicator: the longest of what it counts; 0 for behaviour. */
export function windowOf({ counts }: PerformanceIndicator): number {
  const classes = counts.flatMap((counted) => [
    ...(counted.classes ?? []),
    ...(counted.products ?? []).flatMap((product) => classOfProduct(product) ?? []),
  ]);
  const days = classes.map((id) => PRODUCT_CLASSES[id].windowDays);
  return counts.length === 0 ? 0 : Math.max(90, ...days);
}

/** Codes of the products, and rules, whose opportunities count for an indicator when they are won; for behaviour every product. */
export function servedBy({ kind, counts }: PerformanceIndicator): {
  readonly products: readonly string[];
  readonly rules: readonly string[];
} {
  if (kind === 'BEHAVIOUR') return { products: Object.keys(PRODUCT_HYPOTHESES), rules: [] };
  const products = counts
    .filter(({ rules }) => rules === undefined)
    .flatMap(({ classes = [], products: named = [], except = [] }) =>
      [...named, ...classes.flatMap((id) => PRODUCT_CLASSES[id].products)].filter(
        (product) => !except.some((other) => other === product),
      ),
    );
  return { products: [...new Set(products)], rules: counts.flatMap(({ rules = [] }) => rules) };
}
