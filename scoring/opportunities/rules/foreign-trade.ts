import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { customerReader } from '../customer-reader.ts';
import { productHolders } from '../holds-product.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';
import { forEachTrade } from '../trades.ts';

const IMPORT_PRODUCTS: readonly ProductHypothesis[] = ['FORWARD_FX', 'IMPORT_FINANCE', 'IMPORT_LC'];
const EXPORT_PRODUCTS: readonly ProductHypothesis[] = ['FX_SETTLEMENT', 'FORWARD_FX'];

/**
 * A customer that buys from or sells to firms abroad and lacks what its trade needs: a forward against the exchange rate, finance and
 * letters of credit for imports, settlement of exports. One finding for each product it lacks.
 * Source: methods SC-07, with trade links in place of receipts.
 */
export const foreignTrade: OpportunityRule = {
  id: 'foreign-trade',
  type: 'MINED_NEED',
  name: { zh: '进出口汇率与贸易融资', en: 'Foreign trade' },
  products: [...new Set([...IMPORT_PRODUCTS, ...EXPORT_PRODUCTS])],
  parameters: [
    { key: 'annualAmountMin', default: 100_000_000, min: 0, max: 1_000_000_000_000, unit: 'FEN' },
    { key: 'expiresInDays', default: 14, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: ({ direction }) =>
    direction === 'IMPORT'
      ? {
          zh: '{subject}每年向 {partners} 家境外供应商采购 {annualAmountFen}，有购汇和进口结算需求',
          en: '{subject} buys {annualAmountFen} a year from {partners} suppliers abroad: it needs currency and import settlement',
        }
      : {
          zh: '{subject}每年向 {partners} 家境外买家销售 {annualAmountFen}，有收汇和结汇需求',
          en: '{subject} sells {annualAmountFen} a year to {partners} buyers abroad: it has currency to settle',
        },
  find: findForeignTrade,
};

interface Trade {
  amount: number;
  readonly evidence: RelationshipRef[];
}

function findForeignTrade(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const [imports, exports] = [new Map<number, Trade>(), new Map<number, Trade>()];
  const add = (side: Map<number, Trade>, customer: number, ref: RelationshipRef): void => {
    const trade = side.get(customer) ?? { amount: 0, evidence: [] };
    trade.amount += amountOf(ref.row) || 0;
    trade.evidence.push(ref);
    side.set(customer, trade);
  };
  forEachTrade(view, (supplier, buyer, row) => {
    const ref: RelationshipRef = { kind: 'SUPPLIES', row, subject: supplier, object: buyer };
    if (view.isForeign(supplier) && isCustomer(buyer)) add(imports, buyer, ref);
    if (view.isForeign(buyer) && isCustomer(supplier)) add(exports, supplier, ref);
  });
  return [
    ...leadsOf(view, settings, imports, 'IMPORT', IMPORT_PRODUCTS),
    ...leadsOf(view, settings, exports, 'EXPORT', EXPORT_PRODUCTS),
  ];
}

function leadsOf(
  view: GraphView,
  settings: RuleSettings,
  side: ReadonlyMap<number, Trade>,
  direction: 'IMPORT' | 'EXPORT',
  products: readonly ProductHypothesis[],
): Lead[] {
  const large = [...side].filter(([, { amount }]) => amount >= settings.annualAmountMin);
  return products.flatMap((product) => {
    const holds = productHolders(view, product);
    return large
      .filter(([customer]) => !holds(customer))
      .map(([customer, { amount, evidence }]) => ({
        subject: customer,
        via: customer,
        product,
        size: amount,
        hops: 0,
        details: { direction, annualAmountFen: amount, partners: evidence.length },
        evidence,
        expiresInDays: settings.expiresInDays,
      }));
  });
}
