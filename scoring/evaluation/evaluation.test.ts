import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProportions } from '../algorithms/compare-proportions.ts';
import { calibrateIsotonic, poolAdjacentViolators } from './calibrate-isotonic.ts';
import { calibratePlatt } from './calibrate-platt.ts';
import { computeCalibrationError } from './calibration-error.ts';
import { computeGains } from './compute-gains.ts';
import { measureRanking } from './measure-ranking.ts';
import { computeScoreStability, computeStabilityIndex } from './population-stability.ts';

/** Published response of 50,000 customers, 4,522 of them buyers, best group first. */
const EVAL_1 = [
  [3748, 670],
  [7424, 1058],
  [3820, 459],
  [6254, 638],
  [6158, 521],
  [6229, 474],
  [6184, 389],
  [5346, 203],
  [4837, 110],
].map(([members, conversions]) => ({ members, conversions }));
/** Ranked hits, best first. */
const EVAL_2 = [1, 1, 0, 1, 0, 0, 1, 0, 0, 0].map((hit) => hit === 1);
const CAL_1 = [0.02, 0.05, 0.04, 0.12, 0.1, 0.25];

describe('what a ranking is worth', () => {
  test('EVAL-1 lift of the first group and gains of the first two', () => {
    const gains = computeGains(EVAL_1);
    expect(gains[0].rate).toBeCloseTo(0.17876, 5);
    expect(gains[0].lift).toBeCloseTo(1.977, 3);
    expect(gains[0].rate / gains[0].lift).toBeCloseTo(0.09044, 10);
    expect(gains[1].memberShare).toBeCloseTo(0.22344, 10);
    expect(gains[1].conversionShare).toBeCloseTo(0.38213, 5);
    expect(gains[1].cumulativeLift).toBeCloseTo(1.71, 3);
    expect(gains.at(-1)).toMatchObject({ memberShare: 1, conversionShare: 1, cumulativeLift: 1 });
  });

  test('EVAL-2 precision, recall, lift, gain and average precision at five', () => {
    const measures = measureRanking(EVAL_2, 5, { relevant: 4, baseRate: 0.1 });
    expect(measures).toMatchObject({ count: 5, hits: 3, precision: 0.6, recall: 0.75 });
    expect(measures.lift).toBeCloseTo(6, 12);
    expect(measures.ndcg).toBeCloseTo(0.80481, 5);
    expect(measures.averagePrecision).toBeCloseTo(0.830357, 6);
  });

  test('a relevant customer that is not listed costs recall and average precision', () => {
    const [all, missed] = [4, 8].map((relevant) => measureRanking(EVAL_2, 10, { relevant }));
    expect(missed.recall).toBe(all.recall / 2);
    expect(missed.averagePrecision).toBeCloseTo(all.averagePrecision / 2, 12);
  });

  test('nothing listed is worth nothing, and is no error', () => {
    expect(measureRanking([], 5)).toMatchObject({ precision: 0, recall: 0, lift: 0, ndcg: 0 });
    expect(computeGains([{ members: 0, conversions: 0 }])[0].cumulativeLift).toBe(0);
  });

  test('moving a hit forward never lowers a measure', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (hits, place, k) => {
          const at = 1 + (place % (hits.length - 1));
          if (!hits[at] || hits[at - 1]) return;
          const better = hits.with(at - 1, true).with(at, false);
          const [before, after] = [hits, better].map((list) => measureRanking(list, 1 + (k % hits.length)));
          expect(after.precision).toBeGreaterThanOrEqual(before.precision);
          expect(after.recall).toBeGreaterThanOrEqual(before.recall);
          expect(after.ndcg).toBeGreaterThanOrEqual(before.ndcg);
          expect(after.averagePrecision).toBeGreaterThan(before.averagePrecision);
        },
      ),
    );
  });

  test('the best order has the best gain', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (hits) => {
        if (!hits.includes(true)) return;
        const sorted = [...hits].sort((a, b) => Number(b) - Number(a));
        const { ndcg, averagePrecision } = measureRanking(sorted, hits.length);
        expect(ndcg).toBeCloseTo(1, 12);
        expect(averagePrecision).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('calibration', () => {
  test('CAL-1 neighbours that fall are pooled', () => {
    const expected = [0.02, 0.045, 0.045, 0.11, 0.11, 0.25];
    poolAdjacentViolators(CAL_1).forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at], 12);
    });
  });

  test('a heavier outcome pulls its pool', () => {
    const [, first, second] = poolAdjacentViolators([0, 0.4, 0.2], [1, 3, 1]);
    expect([first, second]).toEqual([0.35, 0.35].map((value) => expect.closeTo(value, 12)));
  });

  test('what is pooled never falls, keeps its mean and, if it rose already, its values', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, (list) => {
        const [given, weights] = [list.map(([value]) => value), list.map(([, weight]) => weight)];
        const pooled = poolAdjacentViolators(given, weights);
        for (let at = 1; at < pooled.length; at++) expect(pooled[at]).toBeGreaterThanOrEqual(pooled[at - 1]);
        const weigh = (of: readonly number[]): number =>
          of.reduce((sum, value, at) => sum + value * weights[at], 0);
        expect(weigh(pooled)).toBeCloseTo(weigh(given), 9);
        const rising = [...given].sort((a, b) => a - b);
        poolAdjacentViolators(rising, weights).forEach((value, at) => {
          expect(value).toBeCloseTo(rising[at], 12);
        });
      }),
    );
  });

  test('no other rising values are nearer', () => {
    const list = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 });
    const steps = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(list, steps, fc.integer({ min: 0, max: 9 }), (given, rises, start) => {
        const squares = (of: readonly number[]): number =>
          of.reduce((sum, value, at) => sum + (value - given[at]) ** 2, 0);
        let level = start;
        const rival = given.map((_, at) => {
          level += rises[at];
          return level;
        });
        expect(squares(poolAdjacentViolators(given))).toBeLessThanOrEqual(squares(rival) + 1e-9);
      }),
    );
  });

  test('a score between two that were seen lies on the line between them, beyond them it is level', () => {
    const calibrated = calibrateIsotonic([
      { score: 1, outcome: 0 },
      { score: 3, outcome: 1 },
      { score: 3, outcome: 0 },
    ]);
    expect([0, 1, 2, 3, 9].map(calibrated)).toEqual([0, 0, 0.25, 0.5, 0.5]);
    expect(() => calibrateIsotonic([])).toThrow(RangeError);
  });

  test('a logistic curve finds again the curve that made the outcomes', () => {
    const outcomes = Array.from({ length: 41 }, (_, at) => {
      const score = (at - 20) / 5;
      return { score, outcome: 1 / (1 + Math.exp(-(1.5 * score - 0.7))), weight: 1000 };
    });
    const calibrated = calibratePlatt(outcomes);
    for (const { score, outcome } of outcomes)
      expect(Math.abs(calibrated(score) - outcome)).toBeLessThan(0.002);
  });

  test('a score that separates perfectly, or not at all, stays a probability', () => {
    const apart = calibratePlatt([
      { score: 0, outcome: 0 },
      { score: 1, outcome: 1 },
    ]);
    expect(apart(0)).toBeGreaterThan(0.2);
    expect(apart(1)).toBeLessThan(0.8);
    expect(apart(1)).toBeGreaterThan(apart(0));
    const alike = calibratePlatt([0, 0, 0, 1].map((outcome) => ({ score: 7, outcome })));
    expect(alike(7)).toBeGreaterThan(0.2);
    expect(alike(7)).toBeLessThan(0.4);
  });

  test('its error is 0 where what was said came, and the distance where not', () => {
    const said = (
      probability: number,
      isTrue: readonly number[],
    ): { probability: number; isTrue: boolean }[] =>
      isTrue.map((value) => ({ probability, isTrue: value === 1 }));
    expect(computeCalibrationError([...said(0.25, [1, 0, 0, 0]), ...said(0.75, [1, 1, 1, 0])], 2).error).toBe(
      0,
    );
    const { error, bins } = computeCalibrationError(
      [...said(0.5, [0, 0, 0, 0]), ...said(1, [1, 1, 1, 1])],
      2,
    );
    expect(error).toBe(0.25);
    expect(bins.map(({ observed }) => observed)).toEqual([0, 1]);
    expect(computeCalibrationError([]).error).toBe(0);
  });
});

describe('stability', () => {
  test('a population that stays is stable, one that moves is not', () => {
    expect(computeStabilityIndex([10, 20, 70], [1, 2, 7])).toBeCloseTo(0, 12);
    expect(computeStabilityIndex([50, 50], [25, 75])).toBeCloseTo(0.25 * Math.log(3), 12);
    expect(computeStabilityIndex([50, 50], [0, 100])).toBeGreaterThan(0.25);
    const then = Array.from({ length: 1000 }, (_, at) => at);
    expect(computeScoreStability(then, then)).toBe(0);
    expect(
      computeScoreStability(
        then,
        then.map((score) => score + 300),
      ),
    ).toBeGreaterThan(0.25);
  });

  test('is the same in both directions and never negative', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, counts, (then, now) => {
        expect(computeStabilityIndex(then, now)).toBeGreaterThanOrEqual(-1e-12);
        expect(computeStabilityIndex(then, now)).toBeCloseTo(computeStabilityIndex(now, then), 12);
      }),
    );
  });
});

test('UPL-1 8% of 1,000 and 5% of 500 differ with p 0.0318', () => {
  const { z, pValue } = compareProportions({ hits: 80, trials: 1000 }, { hits: 25, trials: 500 });
  expect(z).toBeCloseTo(2.1467, 4);
  expect(pValue).toBeCloseTo(0.0318, 4);
  expect(compareProportions({ hits: 0, trials: 0 }, { hits: 1, trials: 2 }).pValue).toBe(1);
});
