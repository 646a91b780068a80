import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { parseDay } from '../../graph/model/day.ts';
import { entityKey } from '../../graph/model/keys.ts';
import { WHOLE } from '../../graph/model/share.ts';
import { findOpportunities } from '../../scoring/opportunities/find-opportunities.ts';
import { findRule } from '../../scoring/opportunities/registry.ts';
import { readMetric } from '../../scoring/signals/read-signals.ts';
import type { MetricId } from '../../scoring/signals/signals.ts';
import { viewOfStore } from '../../tests/support/view-of-store.ts';
import { loadText } from '../testing/load-text.ts';
import { MemoryFactStore } from '../testing/memory-fact-store.ts';

/** The twelve full months before the newest payment, which is of November 2026. */
const MONTHS = [
  '2025-11',
  '2025-12',
  ...Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
];
const TODAY = parseDay('2026-11-24')!;
const FIRMS = ['even', 'slow', 'suspected', 'collector', 'seasonal', 'won', 'core', 'other'];
const CUSTOMERS = FIRMS.slice(0, 6);

function paid(payer: string, payee: string, amount: number, paidOn: string, purpose = '货款'): string {
  return `${payer},${payee},${amount},${paidOn},${purpose},ENTERPRISE,ENTERPRISE`;
}

const PAYMENTS = [
  // SUP-1: twelve equal months of three fifths of the inflow.
  ...MONTHS.map((month) => paid('core', 'even', 1_000_000, `${month}-15`)),
  paid('other', 'even', 8_000_000, '2026-05-05'),
  // SC-02: every 75 days. The quarter of a year before was twice as large, a quarter of it all is prepaid.
  paid('core', 'slow', 400_000, '2025-08-20'),
  ...['2025-11-20', '2026-02-03', '2026-04-19', '2026-07-03'].map((day) =>
    paid('core', 'slow', 200_000, day),
  ),
  paid('core', 'slow', 200_000, '2026-09-16', '预付款'),
  // Only two months in 90 days: suspected, however slow.
  paid('core', 'suspected', 200_000, '2026-01-10'),
  paid('core', 'suspected', 200_000, '2026-04-10'),
  // SUP-5: 70 of 100 in the last five days of each month of three quarters.
  ...MONTHS.slice(4).flatMap((month) => [
    paid('core', 'collector', 300_000, `${month}-25`),
    paid('other', 'collector', 700_000, `${month}-28`),
  ]),
  // SUP-4: flows of 20, 10, 10, the large ones in December, March, June and September.
  ...MONTHS.map((month, i) => paid('other', 'seasonal', i % 3 === 1 ? 2_000_000 : 1_000_000, `${month}-10`)),
  // SC-09: five mean months at once.
  ...MONTHS.map((month) => paid('other', 'won', 100_000, `${month}-10`)),
  paid('core', 'won', 500_000, '2026-11-23', '投资款'),
];

const FILES = {
  'org-units.csv': 'orgId,name,level\nb,支行,BRANCH\n',
  'enterprises.csv': `enterpriseId,name\n${FIRMS.map((firm) => `${firm},${firm}`).join('\n')}\n`,
  'customers.csv': `partyId,orgId\n${CUSTOMERS.map((firm) => `${firm},b`).join('\n')}\n`,
};

function mapping(entry: string): string {
  return `
files:
  units: { path: org-units.csv }
  enterprises: { path: enterprises.csv }
  customers: { path: customers.csv }
  payments: { path: payments.csv }
feeds:
  - { feed: org-units, file: units, load: full }
  - { feed: enterprises, file: enterprises, load: full }
  - { feed: customers, file: customers, load: full }
  - { feed: payments, file: payments, load: full${entry} }`;
}
const MEASURED = ', infer: supply, measure: flows';

function load(store: MemoryFactStore, entry = MEASURED, payments = PAYMENTS) {
  const header = 'payer,payee,amount,paidOn,purpose,payerKind,payeeKind';
  const text = `${[header, ...payments].join('\n')}\n`;
  return loadText(store, { ...FILES, 'payments.csv': text }, { mapping: mapping(entry) });
}

function find(view: GraphView, rule: string): string[] {
  return findOpportunities(view, { rules: [findRule(rule)!] }).map(({ subject }) => view.nameOf(subject));
}

describe('a folder of payments, loaded with measures', () => {
  const store = new MemoryFactStore();
  let view: GraphView;
  beforeAll(async () => {
    const { report } = await load(store);
    expect(report.rows.rejected).toBe(0);
    view = viewOfStore(store, TODAY);
  });

  function supplyOf(supplier: string, at = view) {
    const found: Record<string, unknown>[] = [];
    at.forEachOut('SUPPLIES', at.findEntity(entityKey('ENTERPRISE', supplier))!, (buyer, row) => {
      const { values, confidence, label } = at.relationship('SUPPLIES', row);
      found.push({ buyer: at.nameOf(buyer), label, confidence, ...values });
    });
    return found;
  }

  function metric(id: MetricId, firm: string): number | undefined {
    return readMetric(view, id).get(view.findEntity(entityKey('ENTERPRISE', firm))!)?.figure;
  }

  it('SUP-1: shows a supply with its months, share of the inflow and days between payments', () => {
    expect(supplyOf('even').find(({ buyer }) => buyer === 'core')).toMatchObject({
      confidence: 1,
      annualAmount: 1_200_000_000,
      activeMonths: 12,
      inflowShare: 0.6 * WHOLE,
      paymentGap: 30,
      prepaidShare: 0,
    });
  });

  it('shows what is prepaid, and the last quarter over the one a year before', () => {
    expect(supplyOf('slow')).toMatchObject([
      { activeMonths: 5, inflowShare: WHOLE, paymentGap: 75, prepaidShare: 0.2 * WHOLE, quarterChange: -0.5 },
    ]);
  });

  it('SUP-4 and SUP-5: measures seasons and month ends', () => {
    expect(metric('seasonal-index-next', 'seasonal')).toBe(1.5);
    expect(metric('seasonal-index-next', 'won')).toBe(1);
    const indexes = [1, 2, 3, 4].map((quarter) =>
      metric(`month-end-index-${quarter}` as MetricId, 'collector'),
    );
    expect(indexes).toEqual([0.7, 0.7, 0.7, undefined]);
    expect(metric('monthly-inflow', 'won')).toBe(10_000_000);
  });

  it('makes the rules find the slow buyer, the collector, the season and the large inflow, and nobody else', () => {
    expect(find(view, 'slow-paying-buyer')).toEqual(['slow']);
    expect(find(view, 'month-end-collector')).toEqual(['collector']);
    expect(find(view, 'seasonal-need')).toEqual(['seasonal']);
    expect(find(view, 'large-inflow')).toEqual(['won']);
  });

  it('keeps a suspected supply visible, and no rule takes it for one', () => {
    expect(supplyOf('suspected')).toMatchObject([{ label: '疑似供应', paymentGap: 90, inflowShare: WHOLE }]);
  });

  it('changes nothing when it is loaded again', async () => {
    const before = store.openFacts();
    const { report } = await load(store);
    expect(report.facts).toMatchObject({ created: 0, corrected: 0, closed: 0 });
    expect(store.openFacts()).toEqual(before);
  });

  it('closes what the payments no longer show, and all measures when nobody asks for them', async () => {
    const other = new MemoryFactStore();
    await load(other);
    await load(
      other,
      MEASURED,
      PAYMENTS.filter((row) => !row.includes(',collector,')),
    );
    expect(find(viewOfStore(other, TODAY), 'month-end-collector')).toEqual([]);
    await load(other, ', infer: supply');
    const without = viewOfStore(other, TODAY);
    expect(readMetric(without, 'monthly-inflow').size).toBe(0);
    expect(supplyOf('slow', without)).toMatchObject([{ paymentGap: 75 }]);
  });

  it('is refused without the supply it measures', async () => {
    await expect(load(new MemoryFactStore(), ', measure: flows')).rejects.toThrow('say infer: supply, too');
  });
});
