import type { GraphView } from '../../../graph/image/graph-view.ts';
import { WHOLE } from '../../../graph/model/share.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';
import { forEachTrade } from '../trades.ts';

/**
 * A dealer that pays a customer of the bank before it gets the goods, month after month: its prepayment can be financed.
 * Source: methods SC-03.
 */
export const prepayingDealer: OpportunityRule = {
  id: 'prepaying-dealer',
  type: 'MINED_NEED',
  name: { zh: '经销商先款后货', en: 'Dealer that prepays' },
  products: ['DEALER_FINANCE'],
  parameters: [
    { key: 'activeMonthsMin', default: 6, min: 1, max: 12, unit: 'COUNT' },
    { key: 'prepaidShareMin', default: 0.2, min: 0.01, max: 1, unit: 'SHARE', operator: '>' },
    { key: 'expiresInDays', default: 30, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}向我行客户{via}先款后货，近一年 {activeMonths} 个月付款 {annualAmountFen}，预付占 {prepaidShare}',
    en: '{subject} pays our customer {via} before delivery: {annualAmountFen} in {activeMonths} months of the year, {prepaidShare} of it prepaid',
  }),
  find: findPrepayingDealers,
};

function findPrepayingDealers(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const [prepaidOf, monthsOf] = [
    view.column('SUPPLIES', 'prepaidShare'),
    view.column('SUPPLIES', 'activeMonths'),
  ];
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const leads: Lead[] = [];
  forEachTrade(view, (core, dealer, row) => {
    if (!isCustomer(core)) return;
    const [prepaid, months] = [prepaidOf(row) / WHOLE, monthsOf(row)];
    if (!(prepaid > settings.prepaidShareMin && months >= settings.activeMonthsMin)) return;
    const amount = amountOf(row) || 0;
    leads.push({
      subject: dealer,
      via: core,
      product: 'DEALER_FINANCE',
      size: amount,
      hops: 1,
      details: { annualAmountFen: amount, activeMonths: months, prepaidShare: prepaid },
      evidence: [{ kind: 'SUPPLIES', row, subject: core, object: dealer }],
      expiresInDays: settings.expiresInDays,
    });
  });
  return leads;
}
