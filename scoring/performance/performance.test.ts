import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRODUCT_HYPOTHESES } from '../opportunities/product-hypotheses.ts';
import { COLLABORATION_SCENARIOS } from '../opportunities/scenarios.ts';
import { computeFigures } from './compute-figures.ts';
import { computeNeeded } from './compute-needed.ts';
import { expectSales } from './expect-sales.ts';
import {
  findIndicator,
  indicatorsOf,
  indicatorsOfOpportunity,
  PERFORMANCE_INDICATORS,
} from './indicators.ts';
import { matchWins } from './match-wins.ts';
import { elapsedShare, parsePeriod } from './period.ts';
import { classOfProduct, PRODUCT_CLASS_IDS } from './product-classes.ts';
import { targetOf } from './target-of.ts';

const WAN = 1_000_000;

describe('KPI-1', () => {
  const parts = { gap: 9_000 * WAN, conversion: 0.15, value: 200 * WAN, universe: 1_000 };

  test('a gap of 90 million with 40 open opportunities of 2 million at 15% takes 260 more', () => {
    const expected = 40 * 0.15 * 200 * WAN;
    expect(expected).toBe(1_200 * WAN);
    expect(computeNeeded({ ...parts, expected })).toEqual({
      residual: 7_800 * WAN,
      needed: 260,
      isFeasible: true,
    });
  });

  test('with nothing open it takes 300', () => {
    expect(computeNeeded({ ...parts, expected: 0 }).needed).toBe(300);
  });

  test('where there are fewer to be had the target is infeasible, and the need is not made smaller', () => {
    expect(computeNeeded({ ...parts, expected: 0, universe: 299 })).toMatchObject({
      needed: 300,
      isFeasible: false,
    });
    expect(computeNeeded({ ...parts, expected: 0, conversion: 0 })).toMatchObject({
      needed: undefined,
      isFeasible: false,
    });
  });

  test('what is expected to reach the target takes none', () => {
    expect(computeNeeded({ ...parts, expected: 9_001 * WAN, universe: 0 })).toEqual({
      residual: 0,
      needed: 0,
      isFeasible: true,
    });
  });
});

test('every scenario of collaboration has its indicator, under the name that it gives, and a win of it counts there', () => {
  for (const { id, indicator, rules, products } of COLLABORATION_SCENARIOS) {
    const own = PERFORMANCE_INDICATORS.find(({ scenario }) => scenario === id);
    expect(own?.name).toEqual(indicator);
    for (const product of products ?? [])
      expect(indicatorsOfOpportunity(product, rules).map((one) => one.id)).toContain(own?.id);
  }
});

test('every product that a rule proposes is of one class, and every class counts for something', () => {
  for (const product of Object.keys(PRODUCT_HYPOTHESES)) {
    const productClass = classOfProduct(product);
    expect(productClass, product).toBeDefined();
    expect(indicatorsOfOpportunity(product, []).length, product).toBeGreaterThan(0);
  }
  expect(PRODUCT_CLASS_IDS).toHaveLength(12);
  for (const productClass of PRODUCT_CLASS_IDS)
    expect(indicatorsOf({ product: '', productClass, rules: [] }).length, productClass).toBeGreaterThan(0);
});

test('a referral of the lobby counts as one only when the lobby’s rule found it', () => {
  const ids = (rules: string[]) => indicatorsOfOpportunity('PERSONAL_WEALTH', rules).map(({ id }) => id);
  expect(ids(['lobby-visit'])).toContain('lobby-referrals-won');
  expect(ids(['product-gap'])).not.toContain('lobby-referrals-won');
});

test('months sum to their quarter and quarters to their year, whatever was set', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0 }),
      (quarters, year) => {
        const set = new Map<string, number>([['2026', year]]);
        for (const [at, value] of quarters.entries())
          if (value !== undefined) set.set(`2026Q${at + 1}`, value);
        for (let at = 1; at <= 4; at++) {
          const quarter = parsePeriod(`2026Q${at}`)!;
          const months = quarter.months.map((month) => targetOf(parsePeriod(month)!, set)!);
          expect(months.reduce((sum, value) => sum + value, 0)).toBe(targetOf(quarter, set));
        }
      },
    ),
  );
  const onlyYear = new Map([['2026', 100]]);
  const months = parsePeriod('2026')!.months.map((month) => targetOf(parsePeriod(month)!, onlyYear)!);
  expect(months.reduce((sum, value) => sum + value, 0)).toBe(100);
  expect(targetOf(parsePeriod('2025')!, onlyYear)).toBeUndefined();
});

test('a period is over by its days', () => {
  expect(elapsedShare(parsePeriod('2026-11')!, '2026-11-24')).toBeCloseTo(24 / 30);
  expect(elapsedShare(parsePeriod('2026Q4')!, '2027-01-01')).toBe(1);
  expect(elapsedShare(parsePeriod('2027')!, '2026-12-31')).toBe(0);
  expect(parsePeriod('2026Q5')).toBeUndefined();
  expect(parsePeriod('2026-13')).toBeUndefined();
});

test('a rule with few outcomes is expected to win like the others, one with many like itself', () => {
  const outcomes = [
    { rule: 'seldom', kind: '', won: 1, lost: 0, useless: 0, alreadyKnown: 0 },
    { rule: 'often', kind: '', won: 100, lost: 100, useless: 100, alreadyKnown: 100 },
  ];
  const { conversionOf, usualFenOf } = expectSales(outcomes, new Map([['PAYROLL', 7]]));
  expect(conversionOf('often')).toBeCloseTo(0.25, 2);
  expect(conversionOf('seldom')).toBeLessThan(0.3);
  expect(expectSales([], new Map()).conversionOf('seldom')).toBe(0.15);
  expect([usualFenOf('PAYROLL'), usualFenOf('WORKING_CAPITAL')]).toEqual([7, 500 * WAN]);
});

describe('a win takes', () => {
  const win = (id: string, wonAt: number, more = {}) => ({
    id,
    product: 'WORKING_CAPITAL',
    amountFen: 100,
    claimedOn: '2026-01-01',
    wonAt,
    ...more,
  });
  const booking = (id: string, more = {}) => ({
    id,
    product: 'WORKING_CAPITAL',
    productClass: 'LOAN',
    amountFen: 100,
    bookedOn: '2026-02-01',
    winId: undefined,
    isSale: true,
    ...more,
  });

  test('its own product before its class, and the nearest amount before an earlier day', () => {
    const bookings = [
      booking('other', { product: 'DEVELOPMENT_LOAN' }),
      booking('early', { amountFen: 500, bookedOn: '2026-01-02' }),
      booking('near', { amountFen: 101 }),
    ];
    expect(matchWins([win('w', 1)], bookings).get('w')).toBe('near');
  });

  test('what is left by an earlier win, and keeps what it had', () => {
    const two = [win('late', 2), win('early', 1)];
    expect(matchWins(two, [booking('b')])).toEqual(new Map([['early', 'b']]));
    expect(matchWins(two, [booking('b', { winId: 'late' })])).toEqual(new Map([['late', 'b']]));
  });

  test('a loan up to 180 days after the claim and a deposit up to 90', () => {
    const deposit = win('w', 1, { product: 'LARGE_DEPOSIT' });
    const ofDeposit = { product: 'LARGE_DEPOSIT', productClass: 'DEPOSIT' };
    expect(matchWins([win('w', 1)], [booking('b', { bookedOn: '2026-06-30' })]).size).toBe(1);
    expect(matchWins([win('w', 1)], [booking('b', { bookedOn: '2026-07-01' })]).size).toBe(0);
    expect(matchWins([deposit], [booking('b', { ...ofDeposit, bookedOn: '2026-04-01' })]).size).toBe(1);
    expect(matchWins([deposit], [booking('b', { ...ofDeposit, bookedOn: '2026-04-02' })]).size).toBe(0);
  });
});

test('open claims are expected at the rate of their rule, with what was said of them or what is usual', () => {
  const claim = { rule: 'seasonal-need', rules: ['seasonal-need'], product: 'WORKING_CAPITAL' };
  const claimed = [{ ...claim, claims: 3, unsaid: 2, expectedFen: 1_000, heads: 0 }];
  const given = { sums: [], claimed, targets: new Map([['loans', new Map([['2026Q4', 5_000]])]]) };
  const expectations = expectSales([], new Map([['WORKING_CAPITAL', 4_500]]));
  const [figures] = computeFigures([findIndicator('loans')!], parsePeriod('2026Q4')!, given, expectations);
  expect(figures).toMatchObject({
    target: 5_000,
    booked: 0,
    expected: 1_500,
    claims: 3,
    gap: 5_000,
    attainment: 0,
  });
});
