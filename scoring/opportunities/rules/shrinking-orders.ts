import type { GraphView } from '../../../graph/image/graph-view.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';
import { forEachTrade } from '../trades.ts';

/**
 * A customer that sells a buyer half or less of what it sold in the same quarter of last year. A matter of risk, not of sales.
 * Source: methods SC-12.
 */
export const shrinkingOrders: OpportunityRule = {
  id: 'shrinking-orders',
  type: 'EVENT',
  audience: 'RISK',
  name: { zh: '核心买方订单骤降', en: 'Orders shrink' },
  products: ['WORKING_CAPITAL'],
  parameters: [
    { key: 'dropMin', default: 0.5, min: 0.05, max: 1, unit: 'SHARE' },
    { key: 'expiresInDays', default: 1, min: 1, max: 90, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}本季自{via}的流入较上年同期下降 {dropShare}',
    en: 'what {subject} takes in from {via} is down by {dropShare} on the same quarter of last year',
  }),
  find: findShrinkingOrders,
};

function findShrinkingOrders(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const [changeOf, amountOf] = [
    view.column('SUPPLIES', 'quarterChange'),
    view.column('SUPPLIES', 'annualAmount'),
  ];
  const leads: Lead[] = [];
  forEachTrade(view, (supplier, buyer, row) => {
    const drop = -changeOf(row);
    if (!(drop >= settings.dropMin) || !isCustomer(supplier)) return;
    leads.push({
      subject: supplier,
      via: buyer,
      product: 'WORKING_CAPITAL',
      size: (amountOf(row) || 0) * drop,
      hops: 1,
      details: { dropShare: drop },
      evidence: [{ kind: 'SUPPLIES', row, subject: supplier, object: buyer }],
      expiresInDays: settings.expiresInDays,
    });
  });
  return leads;
}
