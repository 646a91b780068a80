import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseRow, type TestGraph, viewOf } from '../../tests/support/view-of.ts';
import { wilsonInterval } from '../algorithms/wilson-interval.ts';
import { addGaps, findGaps } from './find-gaps.ts';
import { findPeers } from './find-peers.ts';
import { measureGap } from './measure-gap.ts';
import { profileUnits, type UnitProfile } from './profile-units.ts';

const of = (hits: number, trials: number): { hits: number; trials: number } => ({ hits, trials });

describe('the gap of a unit', () => {
  test('GAP-1 30 of 200 hold it, the peers 24%: 18 customers behind', () => {
    const gap = measureGap(of(30, 200), [of(20, 100), of(24, 100), of(30, 100)])!;
    expect(gap).toMatchObject({ penetration: 0.15, peerMedian: 0.24, isSignificant: true });
    expect(gap.low).toBeCloseTo(0.1071, 4);
    expect(gap.high).toBeCloseTo(0.2061, 4);
    expect(gap.customers).toBeCloseTo(18, 10);
  });

  test('is not shown while chance may explain it, nor without peers to compare with', () => {
    expect(measureGap(of(30, 200), [of(20, 100)])!.isSignificant).toBe(false);
    expect(measureGap(of(3, 20), [of(24, 100)])!.isSignificant).toBe(false);
    expect(measureGap(of(30, 200), [of(0, 0)])).toBeUndefined();
    expect(measureGap(of(0, 0), [of(24, 100)])!.isSignificant).toBe(false);
  });

  test('its range holds the rate, lies in 0 to 1 and narrows with more customers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (trials, pick) => {
        const hits = pick % (trials + 1);
        const [few, many] = [wilsonInterval(of(hits, trials)), wilsonInterval(of(hits * 10, trials * 10))];
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(hits / trials + 1e-12);
        expect(few.high).toBeGreaterThanOrEqual(hits / trials - 1e-12);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

/** Units of 100 customers of one section each, so many of whom hold the loan. */
function bankOf(units: Readonly<Record<string, { section: string; holders: number }>>): TestGraph {
  const customers = Object.entries(units).flatMap(([unit, { section, holders }]) =>
    Array.from({ length: 100 }, (_, at) => ({ name: `${unit}${at}`, unit, section, holds: at < holders })),
  );
  return viewOf({
    CUSTOMER_OF: customers.map(({ name, unit }): TerseRow => [name, unit]),
    IN_INDUSTRY: customers.map(({ name, section }): TerseRow => [name, section]),
    HOLDS: customers.filter(({ holds }) => holds).map(({ name }): TerseRow => [name, 'loan']),
  });
}

describe('peers', () => {
  const profile = (
    no: number,
    mix: Record<string, number>,
    more: Partial<UnitProfile> = {},
  ): UnitProfile => ({
    no,
    customers: Object.values(mix).flatMap((count) => new Array<number>(count).fill(0)),
    mix: new Map(Object.entries(mix)),
    regionType: undefined,
    staff: undefined,
    ...more,
  });

  test('are those with the same mix of customers, whatever their number', () => {
    const units = [profile(0, { a: 5, b: 5 }), profile(1, { a: 9, b: 1 }), profile(2, { a: 500, b: 500 })];
    expect(findPeers(units[0], units)).toEqual([
      { no: 2, likeness: 1 },
      { no: 1, likeness: expect.closeTo(0.6, 12) },
    ]);
  });

  test('are nearer in the same type of region and with as much staff', () => {
    const units = [
      profile(0, { a: 1 }, { regionType: 'city', staff: 10 }),
      profile(1, { a: 1 }, { regionType: 'county', staff: 10 }),
      profile(2, { a: 1 }, { regionType: 'city', staff: 20 }),
      profile(3, { a: 1 }, { regionType: 'city', staff: 100 }),
    ];
    expect(findPeers(units[0], units).map(({ no }) => no)).toEqual([2, 1, 3]);
  });

  test('are ten at most, never the unit itself, and none is without customers', () => {
    const units = Array.from({ length: 30 }, (_, no) => profile(no, no === 29 ? {} : { a: 1 }));
    expect(findPeers(units[3], units).map(({ no }) => no)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10]);
    expect(findPeers(units[29], units)).toEqual([]);
  });
});

describe('the gaps of the bank', () => {
  const graph = bankOf({
    weak: { section: 'C', holders: 10 },
    one: { section: 'C', holders: 30 },
    two: { section: 'C', holders: 35 },
    strong: { section: 'C', holders: 90 },
  });
  const units = profileUnits(graph.view, ['weak', 'one', 'two', 'strong'].map(graph.no));
  const gaps = findGaps(graph.view, units, [graph.no('loan')]);

  test('are seen where a unit is behind, and a strong unit does not hide them from the head office', () => {
    expect(gaps.map(({ unit }) => graph.name(unit))).toEqual(['weak']);
    expect(gaps[0].customers).toBeCloseTo(25, 10);
    const [loan, ...others] = addGaps(gaps);
    expect(others).toEqual([]);
    expect(loan.product).toBe(graph.no('loan'));
    expect(loan.customers).toBeCloseTo(25, 10);
    const ahead = { ...gaps[0], unit: graph.no('strong'), customers: -60 };
    expect(addGaps([...gaps, ahead])[0].customers).toBeCloseTo(25, 10);
  });

  test('count only customers who may have the product', () => {
    const weak = new Set(units[0].customers.slice(50, 55));
    const isEligible = (customer: number): boolean =>
      !units[0].customers.includes(customer) || weak.has(customer);
    expect(findGaps(graph.view, units, [graph.no('loan')], isEligible)).toEqual([]);
  });
});

test('a branch has the customers and staff of its sub-branches, each once', () => {
  const graph = viewOf({
    UNIT_OF: [
      ['sub-branch', 'branch'],
      ['desk', 'sub-branch'],
    ],
    CUSTOMER_OF: [
      ['A', 'branch'],
      ['A', 'desk'],
      ['B', 'sub-branch'],
      ['N', 'branch'],
    ],
    WORKS_AT: [
      ['Li', 'desk'],
      ['Wang', 'branch'],
    ],
    IN_INDUSTRY: [
      ['A', '3514'],
      ['B', '35'],
    ],
    INDUSTRY_UNDER: [['3514', '35']],
  });
  const [branch, desk] = profileUnits(graph.view, [graph.no('branch'), graph.no('desk')], {
    sizeOf: (party) => (graph.name(party) === 'B' ? 'small' : undefined),
    regionTypeOf: () => 'city',
  });
  expect(branch.customers.map(graph.name).sort()).toEqual(['A', 'B', 'N']);
  expect(Object.fromEntries(branch.mix)).toEqual({
    [`${graph.no('35')} `]: 1,
    [`${graph.no('35')} small`]: 1,
    'ENTERPRISE ': 1,
  });
  expect(branch).toMatchObject({ staff: 2, regionType: 'city' });
  expect(desk.customers.map(graph.name)).toEqual(['A']);
});
