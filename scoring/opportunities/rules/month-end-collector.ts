import type { GraphView } from '../../../graph/image/graph-view.ts';
import { type MetricReading, readMetric } from '../../signals/read-signals.ts';
import type { MetricId } from '../../signals/signals.ts';
import { customerReader } from '../customer-reader.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const QUARTERS: readonly MetricId[] = [
  'month-end-index-1',
  'month-end-index-2',
  'month-end-index-3',
  'month-end-index-4',
];

/**
 * A customer whose money comes in at the end of months, quarter after quarter: it has to collect, and its deposits can be planned.
 * Source: methods SC-04.
 */
export const monthEndCollector: OpportunityRule = {
  id: 'month-end-collector',
  type: 'MINED_NEED',
  name: { zh: '月末季末集中回款', en: 'Collects at month end' },
  products: ['COLLECTION'],
  parameters: [
    { key: 'indexMin', default: 0.5, min: 0.1, max: 1, unit: 'SHARE' },
    { key: 'quartersMin', default: 3, min: 1, max: 4, unit: 'COUNT' },
    { key: 'expiresInDays', default: 90, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}近四个季度中 {quarters} 个季度月末五天回款占 {latestShare} 以上，需要集中代收',
    en: '{subject} takes in {latestShare} or more in the last five days of months in {quarters} of the last four quarters',
  }),
  find: findMonthEndCollectors,
};

function findMonthEndCollectors(view: GraphView, settings: RuleSettings): Lead[] {
  const isCustomer = customerReader(view);
  const high = new Map<number, MetricReading[]>();
  for (const metric of QUARTERS) {
    for (const [party, reading] of readMetric(view, metric)) {
      if (reading.figure < settings.indexMin || !isCustomer(party)) continue;
      high.set(party, [...(high.get(party) ?? []), reading]);
    }
  }
  const found = [...high].filter(([, readings]) => readings.length >= settings.quartersMin);
  return found.map(([party, readings]) => ({
    subject: party,
    via: party,
    product: 'COLLECTION',
    size: readings.reduce((sum, { figure }) => sum + figure, 0) / readings.length,
    hops: 0,
    details: {
      quarters: readings.length,
      latestShare: readings.reduce((least, { figure }) => Math.min(least, figure), 1),
    },
    evidence: readings.map(({ evidence }) => evidence),
    expiresInDays: settings.expiresInDays,
  }));
}
