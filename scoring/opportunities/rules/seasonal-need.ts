import type { GraphView } from '../../../graph/image/graph-view.ts';
import { readMetric } from '../../signals/read-signals.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

/**
 * A customer whose next month is its season: it needs working capital before.
 * Source: methods SC-05, SUP-4.
 */
export const seasonalNeed: OpportunityRule = {
  id: 'seasonal-need',
  type: 'MINED_NEED',
  name: { zh: '旺季资金需求', en: 'Seasonal working capital' },
  products: ['WORKING_CAPITAL'],
  parameters: [
    { key: 'indexMin', default: 1.4, min: 1, max: 12, unit: 'RATIO' },
    { key: 'expiresInDays', default: 45, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}下月进入旺季，流量为月均的 {index} 倍',
    en: '{subject} enters its season next month, at {index} times its mean month',
  }),
  find: findSeasonalNeeds,
};

function findSeasonalNeeds(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const found = [...readMetric(view, 'seasonal-index-next')].filter(
    ([party, { figure }]) => figure >= settings.indexMin && isCustomer(party),
  );
  return found.map(([party, { figure, evidence }]) => ({
    subject: party,
    via: party,
    product: 'WORKING_CAPITAL',
    size: figure,
    hops: 0,
    details: { index: figure },
    evidence: [evidence],
    expiresInDays: settings.expiresInDays,
  }));
}
