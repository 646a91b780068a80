import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeScorecard, type ScorecardResult } from './compute-scorecard.ts';
import { INNOVATION_CARD } from './innovation-card.ts';
import { IP_CARD } from './ip-card.ts';
import type { ScorecardValues } from './scorecard.ts';

const FIRM: ScorecardValues = {
  rdIntensity: 0.08,
  rdStaffShare: 0.2,
  rdGrowth: 0.15,
  patentCount: 12,
  familySize: 0.6,
  technologyCoverage: 0.5,
  forwardCitations: 0.8,
  claims: 0.4,
  remainingLife: 12,
  qualification: ['TECH_SME', 'PROVINCIAL'],
  techRevenueShare: 0.7,
  onNegativeList: false,
  boughtShare: 0.1,
};

/** All of it known, and none of it any good. */
const NOTHING: ScorecardValues = {
  ...Object.fromEntries(INNOVATION_CARD.indicators.map(({ id }) => [id, 0])),
  rdGrowth: -0.2,
};

const rounded = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : Math.round(points * 1e4) / 1e4;
const score = (changes: ScorecardValues = {}): ScorecardResult =>
  computeScorecard(INNOVATION_CARD, { ...FIRM, ...changes });
const scaled = (result: ScorecardResult): (number | undefined)[] =>
  result.classes.map((one) => rounded(one.scaled));
const reasons = (result: ScorecardResult, id: string): readonly unknown[] =>
  result.indicators.find((indicator) => indicator.id === id)!.reasons;

describe('the innovation card', () => {
  test('SCI-1 eleven indicators make 67.7236 points and T4', () => {
    const result = score();
    expect(result.indicators.map(({ earned }) => rounded(earned))).toEqual([
      8.8, 6.5, 6, 6.5236, 4.8, 3, 8, 2, 3.6, 7, 11.5,
    ]);
    expect(scaled(result)).toEqual([21.3, 27.9236, 18.5]);
    expect([rounded(result.total), result.grade, result.coverage]).toEqual([67.7236, 'T4', 1]);
  });

  test('SCI-2 without citations the output class stands on 35 of its 45 points', () => {
    const result = score({ forwardCitations: undefined });
    expect(scaled(result)).toEqual([21.3, 25.616, 18.5]);
    expect(result.classes[1]).toMatchObject({ available: 35, possible: 45, isInsufficient: false });
    expect([rounded(result.total), result.grade]).toEqual([65.416, 'T4']);
    expect(result.coverage).toBeCloseTo(0.9, 12);
    expect(reasons(result, 'forwardCitations')).toEqual([{ code: 'MISSING' }]);
  });

  test('a class with exactly 60% of its points there is enough, with less there is no grade', () => {
    const enough = score({ forwardCitations: undefined, familySize: undefined });
    expect(enough.classes[1]).toMatchObject({ available: 27, isInsufficient: false });
    expect(enough.grade).toBeDefined();
    const short = score({ forwardCitations: undefined, patentCount: undefined });
    expect(short.classes[1]).toMatchObject({ available: 25, isInsufficient: true, scaled: undefined });
    expect(short).toMatchObject({
      total: undefined,
      grade: undefined,
      gradeReasons: [{ code: 'CLASS_INSUFFICIENT', id: 'OUTPUT' }],
    });
    expect(short.coverage).toBeCloseTo(0.8, 12);
  });

  test('missing is not zero', () => {
    expect(score({ rdGrowth: undefined }).total).toBeGreaterThan(score({ rdGrowth: -0.2 }).total!);
  });

  test('a firm on the negative list has points and no grade', () => {
    const result = score({ onNegativeList: true });
    expect(rounded(result.total)).toBe(67.7236);
    expect(result).toMatchObject({
      grade: undefined,
      gradeReasons: [{ code: 'CAP', id: 'NEGATIVE_LIST' }],
    });
  });

  test('patents bought in bulk halve the output class, and exactly half of them is no bulk', () => {
    expect(rounded(score({ boughtShare: 0.5 }).total)).toBe(67.7236);
    const result = score({ boughtShare: 0.51 });
    expect(rounded(result.total)).toBe(rounded(21.3 + 27.923595 / 2 + 18.5));
    expect(result.grade).toBe('T5');
    expect(reasons(result, 'patentCount')).toEqual([
      { code: 'BELOW_SATURATION', fullAt: 50 },
      { code: 'CAPPED', cap: 'BOUGHT_IN_BULK', factor: 0.5 },
    ]);
    expect(reasons(result, 'rdGrowth')).toHaveLength(1);
  });

  test('a fact that nobody looked up holds nothing back and is said', () => {
    const result = score({ onNegativeList: undefined });
    expect(result.grade).toBe('T4');
    expect(result.caps).toEqual([
      { id: 'NEGATIVE_LIST', status: 'UNKNOWN' },
      { id: 'BOUGHT_IN_BULK', status: 'NOT_APPLIED' },
    ]);
  });

  test('the reason names the knots between which a value lies', () => {
    const [three, five] = [
      { value: 0.03, points: 4 },
      { value: 0.05, points: 7 },
    ];
    const [first, last] = [
      { value: -0.2, points: 0 },
      { value: 0.3, points: 8 },
    ];
    expect(reasons(score({ rdIntensity: 0.04 }), 'rdIntensity')).toEqual([
      { code: 'BETWEEN_KNOTS', from: three, to: five },
    ]);
    expect(reasons(score({ rdIntensity: 0.03 }), 'rdIntensity')).toEqual([
      { code: 'BETWEEN_KNOTS', from: three, to: five },
    ]);
    expect(reasons(score({ rdGrowth: -0.5 }), 'rdGrowth')).toEqual([
      { code: 'BELOW_FIRST_KNOT', knot: first },
    ]);
    expect(reasons(score({ rdGrowth: 0.3 }), 'rdGrowth')).toMatchObject([
      { code: 'BETWEEN_KNOTS', to: last },
    ]);
    expect(reasons(score({ rdGrowth: 0.9 }), 'rdGrowth')).toEqual([{ code: 'ABOVE_LAST_KNOT', knot: last }]);
    expect(reasons(score({ patentCount: 50 }), 'patentCount')).toEqual([{ code: 'SATURATED', fullAt: 50 }]);
  });

  test('the best qualification counts, none earns nothing, and an unknown word is missing', () => {
    const earned = (qualification: ScorecardValues[string]): number | undefined =>
      score({ qualification }).indicators[9].earned;
    expect([earned(['TECH_SME', 'NATIONAL', 'HIGH_TECH']), earned([]), earned('NONE')]).toEqual([10, 0, 0]);
    expect([earned(['CHAMPION']), earned(undefined)]).toEqual([undefined, undefined]);
    expect(reasons(score({ qualification: ['CHAMPION'] }), 'qualification')).toEqual([
      { code: 'UNREADABLE' },
    ]);
  });

  test('a percentile of 60 is a wrong unit, not the best of all', () => {
    const result = score({ familySize: 60 });
    expect(result.indicators[4].earned).toBeUndefined();
    expect(reasons(result, 'familySize')).toEqual([{ code: 'UNREADABLE' }]);
  });

  test('a grade starts at its bound', () => {
    const best = score({
      rdIntensity: 0.2,
      rdStaffShare: 0.5,
      rdGrowth: 0.3,
      patentCount: 50,
      familySize: 1,
      technologyCoverage: 1,
      forwardCitations: 0,
      claims: 1,
      remainingLife: 20,
      qualification: 'NATIONAL',
      techRevenueShare: 1,
    });
    expect([best.total, best.grade]).toEqual([90, 'T1']);
    expect(score({ ...NOTHING, qualification: 'NONE' })).toMatchObject({ total: 0, grade: 'T10' });
  });
});

describe('the assessment of intellectual property', () => {
  const assess = (advancement?: number, economy?: number, relatedness?: number): ScorecardResult =>
    computeScorecard(IP_CARD, { advancement, economy, relatedness });

  test('IPA-1 72, 65 and 70 pass with 68.95', () => {
    const result = assess(72, 65, 70);
    expect([rounded(result.total), result.grade, result.gradeReasons]).toEqual([68.95, 'PASS', []]);
  });

  test('IPA-2 61.45 fails when one of the three is below 50', () => {
    const result = assess(72, 65, 45);
    expect([rounded(result.total), result.grade]).toEqual([61.45, 'FAIL']);
    expect(result.gradeReasons).toEqual([{ code: 'CLASS_BELOW_FLOOR', id: 'RELATEDNESS' }]);
  });

  test('50 each is enough, and one not rated leaves it open', () => {
    expect(assess(50, 50, 50)).toMatchObject({ total: 50, grade: 'PASS' });
    expect(assess(90, 90).grade).toBeUndefined();
  });
});

describe('for any values', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  const values = fc.record({
    rdIntensity: share,
    rdStaffShare: share,
    rdGrowth: fc.option(fc.double({ min: -1, max: 2, noNaN: true }), { nil: undefined }),
    patentCount: fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined }),
    familySize: share,
    technologyCoverage: share,
    forwardCitations: share,
    claims: share,
    remainingLife: fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: undefined }),
    qualification: fc.constantFrom('NATIONAL', 'PROVINCIAL', 'HIGH_TECH', 'TECH_SME', 'NONE', undefined),
    techRevenueShare: share,
    boughtShare: share,
  });

  test('what the indicators contribute adds up to the total, which lies in 0 to 100', () => {
    fc.assert(
      fc.property(values, (firm) => {
        const { total, indicators } = computeScorecard(INNOVATION_CARD, firm);
        if (total === undefined) return;
        expect(indicators.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(total, 9);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('a better figure never costs points', () => {
    const figures = INNOVATION_CARD.indicators.filter(({ unit }) => unit !== 'CATEGORY').map(({ id }) => id);
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...figures),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (firm, id, more) => {
          const value = (firm as ScorecardValues)[id];
          if (typeof value !== 'number') return;
          const isPercentile = INNOVATION_CARD.indicators.find((one) => one.id === id)!.unit === 'PERCENTILE';
          const raised = { ...firm, [id]: isPercentile ? Math.min(1, value + more) : value + more };
          const [before, after] = [firm, raised].map((one) => computeScorecard(INNOVATION_CARD, one).total);
          if (before === undefined) return;
          expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        },
      ),
    );
  });
});
