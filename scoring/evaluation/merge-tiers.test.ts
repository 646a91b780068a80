import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareProportions } from '../algorithms/compare-proportions.ts';
import { countTiers, cutTiers } from './cut-tiers.ts';
import { mergeTiers } from './merge-tiers.ts';

const results = (members: readonly number[], conversions: readonly number[]) =>
  members.map((count, at) => ({ members: count, conversions: conversions[at] }));
const spans = (tiers: readonly { first: number; last: number }[]): string[] =>
  tiers.map(({ first, last }) => 'ABCDE'.slice(first, last + 1));

test('TIER-1 is a cut of 1,000 customers, but too thin for five tiers: what is proven are two', () => {
  const scores = Array.from({ length: 1000 }, (_, at) => 1000 - at);
  const tiers = cutTiers(scores);
  const [conversions, starts] = [
    [10, 10, 9, 6, 5],
    [0, 50, 150, 300, 500],
  ];
  const isConverted = scores.map((_, at) =>
    starts.some((start, tier) => at >= start && at < start + conversions[tier]),
  );
  const counted = countTiers(tiers, isConverted);
  expect(counted).toEqual(results([50, 100, 150, 200, 500], conversions));
  const merged = mergeTiers(counted);
  expect(spans(merged.tiers)).toEqual(['ABCD', 'E']);
  expect(merged.isProven).toBe(true);
});

test('TIER-1 ten times over keeps all five', () => {
  expect(spans(mergeTiers(results([500, 1000, 1500, 2000, 5000], [100, 100, 90, 60, 50])).tiers)).toEqual([
    ...'ABCDE',
  ]);
});

test('tiers whose rates fall the wrong way, or only by chance, are one', () => {
  expect(spans(mergeTiers(results([1000, 1000, 1000], [100, 200, 50])).tiers)).toEqual(['AB', 'C']);
  expect(spans(mergeTiers(results([1000, 1000, 1000], [201, 200, 50])).tiers)).toEqual(['AB', 'C']);
  expect(spans(mergeTiers(results([1000, 1000], [50, 100])).tiers)).toEqual(['AB']);
});

test('a back-test with too few of anything proves nothing', () => {
  expect(mergeTiers(results([10, 20], [1, 1]))).toMatchObject({ tiers: [{ members: 30 }], isProven: false });
  expect(mergeTiers([])).toEqual({ tiers: [], isProven: false });
});

test('customers of one score are in one tier', () => {
  expect(new Set(cutTiers([1, 1, 1, 1]))).toEqual(new Set(['A']));
  expect(cutTiers([9, 9, ...new Array<number>(18).fill(1)]).filter((tier) => tier === 'A')).toHaveLength(2);
});

test('merged tiers hold everybody once, in order, and obey the rule', () => {
  const tier = fc.record({
    members: fc.integer({ min: 0, max: 3000 }),
    rate: fc.double({ min: 0, max: 0.4, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(tier, { minLength: 1, maxLength: 6 }), (list) => {
      const given = list.map(({ members, rate }) => ({ members, conversions: Math.floor(members * rate) }));
      const { tiers, isProven } = mergeTiers(given);
      expect(tiers.flatMap(({ first, last }) => given.slice(first, last + 1))).toEqual(given);
      for (const [at, { members, conversions, first, last }] of tiers.entries()) {
        expect(members).toBe(given.slice(first, last + 1).reduce((sum, part) => sum + part.members, 0));
        if (isProven) expect(members >= 500 || conversions >= 30).toBe(true);
        if (at === 0) continue;
        const above = tiers[at - 1];
        const { z, pValue } = compareProportions(
          { hits: above.conversions, trials: above.members },
          { hits: conversions, trials: members },
        );
        expect(z).toBeGreaterThan(0);
        expect(pValue).toBeLessThan(0.05);
      }
    }),
  );
});
