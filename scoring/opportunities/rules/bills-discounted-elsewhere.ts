import type { GraphView } from '../../../graph/image/graph-view.ts';
import { readMetric } from '../../signals/read-signals.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A customer that is paid in bills and discounts them at another bank.
 * Source: methods SC-06.
 */
export const billsDiscountedElsewhere: OpportunityRule = {
  id: 'bills-discounted-elsewhere',
  type: 'MINED_NEED',
  name: { zh: '票据他行贴现', en: 'Bills discounted elsewhere' },
  products: ['BILL_DISCOUNT'],
  parameters: [
    { key: 'billsMin', default: 3, min: 1, max: 1000, unit: 'COUNT', operator: '>' },
    { key: 'expiresInDays', default: 7, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}月均收票 {bills} 张，其中 {elsewhere} 张在他行贴现',
    en: '{subject} receives {bills} bills a month and discounts {elsewhere} of them elsewhere',
  }),
  find: findBillsDiscountedElsewhere,
};

function findBillsDiscountedElsewhere(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const elsewhere = readMetric(view, 'bills-discounted-elsewhere');
  const found = [...readMetric(view, 'bills-received')].flatMap(([party, received]) => {
    const discounted = elsewhere.get(party);
    const isFound = received.figure > settings.billsMin && (discounted?.figure ?? 0) > 0;
    return isFound && isCustomer(party) ? [{ party, received, discounted: discounted! }] : [];
  });
  return found.map(({ party, received, discounted }) => ({
    subject: party,
    via: party,
    product: 'BILL_DISCOUNT',
    size: discounted.figure,
    hops: 0,
    details: { bills: received.figure, elsewhere: discounted.figure },
    evidence: [received.evidence, discounted.evidence],
    expiresInDays: settings.expiresInDays,
  }));
}
