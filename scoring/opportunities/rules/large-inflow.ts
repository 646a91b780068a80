import type { GraphView } from '../../../graph/image/graph-view.ts';
import { readEvents, readMetric } from '../../signals/read-signals.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * Money that comes in at once, many times what a month usually brings: a tender won, a round of equity.
 * Source: methods SC-09.
 */
export const largeInflow: OpportunityRule = {
  id: 'large-inflow',
  type: 'EVENT',
  name: { zh: '大额资金流入', en: 'Large inflow' },
  products: ['LARGE_DEPOSIT'],
  parameters: [
    { key: 'timesMin', default: 5, min: 1, max: 100, unit: 'RATIO' },
    { key: 'expiresInDays', default: 3, min: 1, max: 30, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}于 {occurredOn} 流入 {amountFen}，为月均流入的 {times} 倍',
    en: '{subject} took in {amountFen} on {occurredOn}, {times} times its mean month',
  }),
  find: findLargeInflows,
};

function findLargeInflows(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const monthly = readMetric(view, 'monthly-inflow');
  const leads = new Map<number, Lead>();
  for (const event of readEvents(view, 'large-inflow', settings.expiresInDays)) {
    const mean = monthly.get(event.party);
    if (event.amount === undefined || mean === undefined || mean.figure <= 0) continue;
    const times = event.amount / mean.figure;
    if (times < settings.timesMin || leads.has(event.party) || !isCustomer(event.party)) continue;
    leads.set(event.party, {
      subject: event.party,
      via: event.party,
      product: 'LARGE_DEPOSIT',
      size: event.amount,
      hops: 0,
      details: { amountFen: event.amount, occurredOn: event.occurredOn, times },
      evidence: [event.evidence, mean.evidence],
      expiresInDays: settings.expiresInDays - (view.asOf - event.occurredOn),
    });
  }
  return [...leads.values()];
}
