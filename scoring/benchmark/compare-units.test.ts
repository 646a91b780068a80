import { describe, expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { addPeerGaps } from './add-peer-gaps.ts';
import { UnitComparison } from './compare-units.ts';
import { findGapCustomers } from './find-gap-customers.ts';

const UNITS = ['u1', 'u2', 'u3', 'u4', 'u5'];
const customersOf = (unit: string): string[] => Array.from({ length: 20 }, (_, at) => `${unit}-${at}`);
const all = UNITS.flatMap(customersOf);
const unitOf = (name: string): string => name.split('-')[0];
const at = (name: string): number => Number(name.split('-')[1]);

function metric(id: string, amount: (name: string) => number): TerseRow[] {
  return all.map((name) => [name, id, { amount: amount(name), from: '2026-11-01' }]);
}

/** Five sub-branches of two branches; u1 has few deposits, u2 earns little on as much, u3 sells no payroll. */
const graph = viewOf(
  {
    UNIT_OF: [
      ['north', 'HO'],
      ['south', 'HO'],
      ...UNITS.map((unit, index): TerseRow => [unit, index < 3 ? 'north' : 'south']),
    ],
    CUSTOMER_OF: all.map((name): TerseRow => [name, unitOf(name)]),
    WORKS_AT: [
      ['Li', 'u1'],
      ['Wang', 'u1'],
      ['Boss', 'north'],
    ],
    MANAGED_BY: [
      ...customersOf('u1').map((name): TerseRow => [name, at(name) < 12 ? 'Li' : 'Wang', { label: 'X' }]),
      ['u2-1', 'Boss'],
    ],
    IN_INDUSTRY: all.map((name): TerseRow => [name, at(name) % 2 === 0 ? 'C' : 'F']),
    HAS_METRIC: [
      ...metric('average-daily-deposits', (name) => (unitOf(name) === 'u1' ? 10 : 100) + at(name)),
      ...metric('loan-balance', (name) => 100 + at(name)),
      ...metric('overall-contribution', (name) => (unitOf(name) === 'u2' ? 1 : 10) + at(name) / 100),
      ...all.map(
        (name): TerseRow => [
          name,
          'overall-contribution',
          {
            amount: (unitOf(name) === 'u2' ? 30 : 10) + at(name) / 100,
            from: '2025-10-01',
            to: '2026-11-01',
          },
        ],
      ),
    ],
    HOLDS: all.flatMap((name): TerseRow[] => [
      [name, 'deposit', 1],
      ...(unitOf(name) !== 'u3' && at(name) < 15 ? [[name, 'payroll', 1] as TerseRow] : []),
    ]),
  },
  { kinds: { HO: 'ORG_UNIT', ...Object.fromEntries(all.map((name) => [name, 'ENTERPRISE' as const])) } },
);
const comparison = new UnitComparison(graph.view);
const compare = (unit: string, group?: string) =>
  comparison.compare(graph.no(unit), group === undefined ? undefined : graph.no(group))!;
const gapsOf = (unit: string): string[] =>
  compare(unit).gaps.map(({ figure, kind, product }) =>
    [figure, kind, product === undefined ? '' : graph.name(product)].join(' ').trim(),
  );

describe('a unit against its peers', () => {
  test('averages the customers of all that is below it, each once', () => {
    expect(comparison.tree.head).toBe(graph.no('HO'));
    expect(compare('HO').measures.customers).toHaveLength(100);
    expect(compare('north').measures.customers).toHaveLength(60);
    expect(compare('u1').measures.figures.DEPOSITS).toBeCloseTo(19.5, 12);
    expect(compare('u1').node.children.map(graph.name)).toEqual(['Li', 'Wang']);
    expect(compare('Wang').measures.customers).toHaveLength(8);
  });

  test('is compared with the others of its level, and not where there are fewer than three', () => {
    expect(compare('u1')).toMatchObject({ peers: 4 });
    expect(compare('u1').bands.DEPOSITS).toEqual({ low: 109.5, median: 109.5, high: 109.5 });
    for (const unit of ['HO', 'north', 'Li'])
      expect(compare(unit)).toMatchObject({ peers: 0, bands: {}, gaps: [] });
  });

  test('in the same peer group', () => {
    expect(compare('u1', 'C').measures.customers).toHaveLength(10);
    expect(compare('u1', 'C').measures.figures.DEPOSITS).toBe(19);
    expect(compare('u1', 'C').bands.DEPOSITS!.median).toBe(109);
  });

  test('has a gap to sell into where balances or products are missing', () => {
    expect(gapsOf('u1')).toContain('DEPOSITS SELL');
    expect(compare('u1').gaps.find(({ figure }) => figure === 'DEPOSITS')!.amount).toBeCloseTo(90 * 20, 9);
    expect(gapsOf('u3')).toContain('HOLDS SELL payroll');
    const payroll = compare('u3').gaps.find(({ figure }) => figure === 'HOLDS')!;
    expect([payroll.own, payroll.band.median, payroll.amount]).toEqual([0, 0.75, 15]);
    expect(gapsOf('u4')).toEqual([]);
  });

  test('has a mix to change where as much volume earns little, or customers sank', () => {
    expect(gapsOf('u2')).toEqual(
      expect.arrayContaining(['YIELD MIX', 'CONTRIBUTION MIX', 'TOP_TIERS MIX', 'FELL MIX']),
    );
    expect(compare('u2').measures.fell).toBeGreaterThan(5);
  });

  test('names the customers that a gap rests on, those that lack most first', () => {
    const { gaps, measures } = compare('u1');
    const deposits = gaps.find(({ figure }) => figure === 'DEPOSITS')!;
    const found = findGapCustomers(comparison, deposits, measures.customers, undefined);
    expect(found).toHaveLength(20);
    expect(graph.name(found[0].no)).toBe('u1-0');
    const payroll = compare('u3').gaps.find(({ figure }) => figure === 'HOLDS')!;
    expect(findGapCustomers(comparison, payroll, compare('u3').measures.customers, undefined)).toHaveLength(
      20,
    );
  });

  test('adds to the gaps that the unit above sees of each figure, whatever the others are ahead by', () => {
    const sums = addPeerGaps(UNITS.flatMap((unit) => compare(unit).gaps));
    const deposits = sums.find(({ figure }) => figure === 'DEPOSITS')!;
    expect(deposits.units.map(graph.name)).toEqual(['u1']);
    expect(deposits).toMatchObject({ kind: 'SELL', amount: expect.closeTo(1800, 6) });
    expect(sums.find(({ figure }) => figure === 'HOLDS')!.product).toBe(graph.no('payroll'));
  });

  test('is nothing without such a unit', () => {
    expect(comparison.compare(graph.no('u1-0'), undefined)).toBeUndefined();
  });
});
