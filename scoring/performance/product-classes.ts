import type { ProductHypothesis } from '../opportunities/product-hypotheses.ts';
import type { Words } from '../words.ts';

interface ProductClassDefinition {
  /** As the shelf writes the class in zh. */
  readonly name: Words;
  /** Days after a claim in which what is booked counts as its result. */
  readonly windowDays: number;
  /** Products that rules propose. */
  readonly products: readonly ProductHypothesis[];
  /** What one sale is taken to bring where nobody said and none was won yet, fen. */
  readonly usualFen: number;
}

const define = (
  zh: string,
  en: string,
  windowDays: number,
  usualFen: number,
  products: readonly ProductHypothesis[],
): ProductClassDefinition => ({ name: { zh, en }, windowDays, products, usualFen });

const WAN_FEN = 1_000_000;

/**
 * The twelve classes of the product shelf, how long after a claim what is booked counts, and what one sale usually brings.
 * Units: days, fen. Source: methods §11.1 (classes) and §7 (deposits 90 days, first draw of a loan 180 days); the usual amounts are ours.
 */
export const PRODUCT_CLASSES = {
  DEPOSIT: define('存款', 'Deposits', 90, 300 * WAN_FEN, ['CURRENT_DEPOSIT', 'LARGE_DEPOSIT']),
  LOAN: define('贷款', 'Lending', 180, 500 * WAN_FEN, ['WORKING_CAPITAL', 'DEVELOPMENT_LOAN', 'MORTGAGE']),
  TRADE: define('贸易融资', 'Trade finance', 180, 300 * WAN_FEN, ['IMPORT_LC', 'IMPORT_FINANCE']),
  BILL: define('票据', 'Bills', 90, 200 * WAN_FEN, ['BILL_DISCOUNT', 'BANK_ACCEPTANCE']),
  SUPPLY_CHAIN: define('供应链', 'Supply-chain finance', 180, 200 * WAN_FEN, [
    'REVERSE_FACTORING',
    'RECEIVABLE_FINANCE',
    'ORDER_FINANCE',
    'DEALER_FINANCE',
  ]),
  INVESTMENT_BANKING: define('投行', 'Investment banking', 180, 2_000 * WAN_FEN, [
    'BOND_UNDERWRITING',
    'PROCEEDS_SUPERVISION',
  ]),
  FX: define('外汇/代客', 'Foreign exchange', 90, 200 * WAN_FEN, ['FX_SETTLEMENT', 'FORWARD_FX']),
  CASH: define('现金管理', 'Cash management', 90, 50 * WAN_FEN, ['COLLECTION', 'DIRECT_BANKING']),
  PAYROLL: define('代发', 'Payroll', 90, 50 * WAN_FEN, ['PAYROLL']),
  CARD: define('信用卡/消费', 'Cards and consumer credit', 90, 10 * WAN_FEN, ['STAFF_CARD', 'CONSUMER_LOAN']),
  WEALTH: define('财富/托管', 'Wealth and custody', 90, 300 * WAN_FEN, [
    'PERSONAL_WEALTH',
    'PRIVATE_BANKING',
    'CORPORATE_WEALTH',
    'CUSTODY',
  ]),
  THEME: define('科创/绿色/普惠', 'Technology, green and small-firm lending', 180, 200 * WAN_FEN, [
    'INCLUSIVE_LOAN',
    'TECH_LOAN',
    'IP_LOAN',
  ]),
} as const satisfies Record<string, ProductClassDefinition>;

export type ProductClass = keyof typeof PRODUCT_CLASSES;

export const PRODUCT_CLASS_IDS = Object.keys(PRODUCT_CLASSES) as ProductClass[];

const byProduct = new Map<string, ProductClass>(
  PRODUCT_CLASS_IDS.flatMap((id) => PRODUCT_CLASSES[id].products.map((product) => [product, id] as const)),
);
const byName = new Map<string, ProductClass>(
  PRODUCT_CLASS_IDS.map((id) => [PRODUCT_CLASSES[id].name.zh, id]),
);

/** The class of a product that rules propose; undefined for a code that none of them does. */
export function classOfProduct(product: string): ProductClass | undefined {
  return byProduct.get(product);
}

/** The class that the shelf writes in words, for example 存款; undefined when it is none of the twelve. */
export function findProductClass(name: string): ProductClass | undefined {
  return byName.get(name);
}
