import type { GraphView } from '../../graph/image/graph-view.ts';
import { productHolders } from '../opportunities/holds-product.ts';
import type { ProductHypothesis } from '../opportunities/product-hypotheses.ts';

/** Products by which the bank lends to a firm or stands in for it. */
const LENDING_PRODUCTS: readonly ProductHypothesis[] = [
  'REVERSE_FACTORING',
  'RECEIVABLE_FINANCE',
  'ORDER_FINANCE',
  'DEALER_FINANCE',
  'WORKING_CAPITAL',
  'INCLUSIVE_LOAN',
  'BILL_DISCOUNT',
  'BANK_ACCEPTANCE',
  'IMPORT_LC',
  'IMPORT_FINANCE',
  'DEVELOPMENT_LOAN',
  'TECH_LOAN',
  'IP_LOAN',
];

/**
 * Says who has credit of the bank: holds a lending product of the shelf or, where exposures may be read, owes.
 * Cost: O(products + holders of lending products) once, then O(1).
 */
export function creditReader(view: GraphView, readsExposures: boolean): (no: number) => boolean {
  const lending = LENDING_PRODUCTS.map((product) => productHolders(view, product));
  return (no) => lending.some((holds) => holds(no)) || (readsExposures && view.countOut('OWES', no) > 0);
}
