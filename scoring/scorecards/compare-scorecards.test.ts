import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareScorecards, type ScoredFirm } from './compare-scorecards.ts';
import { INNOVATION_CARD } from './innovation-card.ts';
import type { Scorecard, ScorecardValues } from './scorecard.ts';
import { validateScorecard } from './validate-scorecard.ts';

/** The card with four points moved from qualifications to revenue from technology products. */
const REVISED: Scorecard = {
  ...INNOVATION_CARD,
  version: 2,
  indicators: INNOVATION_CARD.indicators.map((one) => {
    if (one.id === 'qualification' && one.scoring.method === 'CATEGORY') {
      const categories = one.scoring.categories.map((category) => ({
        ...category,
        points: category.points * 0.6,
      }));
      return { ...one, points: 6, scoring: { method: 'CATEGORY', categories } };
    }
    if (one.id !== 'techRevenueShare') return one;
    const knots = [
      { value: 0, points: 0 },
      { value: 1, points: 19 },
    ];
    return { ...one, points: 19, scoring: { method: 'LINEAR', knots } };
  }),
};

/** 40 points in input and output, whatever the conversion. */
const COMMON: ScorecardValues = {
  rdIntensity: 0.2,
  rdStaffShare: 0.5,
  rdGrowth: 0.3,
  patentCount: 50,
  familySize: 0,
  technologyCoverage: 0,
  forwardCitations: 0,
  claims: 0,
  remainingLife: 0,
};

const firm = (id: string, qualification: string | undefined, techRevenueShare: number): ScoredFirm => ({
  id,
  values: { ...COMMON, qualification, techRevenueShare },
});

describe('the same firms under two cards', () => {
  const { firms, migrations, movers, moversTotal } = compareScorecards(INNOVATION_CARD, REVISED, [
    firm('recognised', 'NATIONAL', 0),
    firm('selling', 'NONE', 1),
    firm('both', 'NATIONAL', 1),
    firm('neither', 'NONE', 0),
    { id: 'unknown', values: {} },
    { id: 'listed', values: { ...firm('', 'NATIONAL', 0).values, onNegativeList: true } },
  ]);

  test('are both valid', () => {
    expect(validateScorecard(REVISED)).toEqual([]);
  });

  test('have points and a grade on each', () => {
    expect(firms[0]).toMatchObject({ id: 'recognised', old: { grade: 'T5' }, new: { grade: 'T6' } });
    expect([firms[0].old.total, firms[0].new.total]).toEqual([50, 46]);
    expect(firms[1]).toMatchObject({ old: { total: 55, grade: 'T5' }, new: { total: 59, grade: 'T5' } });
    expect(firms[4]).toMatchObject({ old: { total: undefined }, change: undefined, moves: [] });
  });

  test('go from grade to grade, those without one in the last row and column', () => {
    const filled = migrations.counts.flatMap((row, at) =>
      row.flatMap((count, to) => (count > 0 ? [[migrations.from[at], migrations.to[to], count]] : [])),
    );
    expect(filled).toEqual([
      ['T4', 'T4', 1],
      ['T5', 'T5', 1],
      ['T5', 'T6', 1],
      ['T6', 'T6', 1],
      [undefined, undefined, 2],
    ]);
  });

  test('move by the indicator that went their way', () => {
    expect(movers.map(({ id, movedBy }) => [id, movedBy.indicator])).toEqual([
      ['listed', 'qualification'],
      ['recognised', 'qualification'],
      ['selling', 'techRevenueShare'],
    ]);
    expect(movers.map(({ change }) => Math.round(change * 1e9) / 1e9)).toEqual([-4, -4, 4]);
    expect(moversTotal).toBe(3);
    const both = firms[2];
    expect(both.change).toBeCloseTo(0, 9);
    expect(both.moves.map(({ indicator }) => indicator)).toEqual(['techRevenueShare', 'qualification']);
  });

  test('the movers shown are the first of all of them', () => {
    const few = compareScorecards(
      INNOVATION_CARD,
      REVISED,
      [firm('selling', 'NONE', 1), firm('selling less', 'NONE', 0.9), firm('neither', 'NONE', 0)],
      { moversMax: 1 },
    );
    expect([few.movers.map(({ id }) => id), few.moversTotal]).toEqual([['selling'], 2]);
  });
});

test('an indicator that only one card has moves a firm by all it contributes', () => {
  const renamed: Scorecard = {
    ...INNOVATION_CARD,
    indicators: INNOVATION_CARD.indicators.map((one) =>
      one.id === 'qualification' ? { ...one, id: 'award' } : one,
    ),
  };
  const [compared] = compareScorecards(INNOVATION_CARD, renamed, [
    { id: 'F', values: { ...firm('F', 'NATIONAL', 1).values, award: 'NONE' } },
  ]).firms;
  expect(compared.change).toBeCloseTo(-10, 9);
  expect(compared.moves).toMatchObject([{ indicator: 'qualification' }]);
});

test('a firm that loses is moved by what it lost, though one indicator gained more than any lost', () => {
  const card = (first: number, second: number, third: number): Scorecard => ({
    ...INNOVATION_CARD,
    classes: [{ id: 'ONE', name: INNOVATION_CARD.name, points: 100 }],
    indicators: [first, second, third, 100 - first - second - third].map((points, index) => ({
      id: `i${index}`,
      classId: 'ONE',
      name: INNOVATION_CARD.name,
      points,
      unit: 'PERCENTILE',
      scoring: { method: 'PERCENTILE' },
    })),
    caps: [],
  });
  const values = { i0: 1, i1: 1, i2: 1, i3: 0 };
  const { movers } = compareScorecards(card(10, 20, 30), card(14, 17, 27), [{ id: 'F', values }]);
  expect(movers).toEqual([{ id: 'F', change: -2, movedBy: { indicator: 'i1', change: -3 } }]);
});

describe('for any firms', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  const values = fc.record({
    rdIntensity: share,
    rdStaffShare: share,
    rdGrowth: share,
    patentCount: fc.option(fc.nat(60), { nil: undefined }),
    familySize: share,
    technologyCoverage: share,
    forwardCitations: share,
    claims: share,
    remainingLife: fc.option(fc.nat(20), { nil: undefined }),
    qualification: fc.constantFrom('NATIONAL', 'PROVINCIAL', 'NONE', undefined),
    techRevenueShare: share,
    boughtShare: share,
    onNegativeList: fc.boolean(),
  });
  const portfolio = fc
    .array(values, { maxLength: 12 })
    .map((all) => all.map((one, index): ScoredFirm => ({ id: `F${index}`, values: one })));

  test('every firm migrates once and its moves add up to its change', () => {
    fc.assert(
      fc.property(portfolio, (firms) => {
        const compared = compareScorecards(INNOVATION_CARD, REVISED, firms);
        const count = compared.migrations.counts.flat().reduce((sum, one) => sum + one, 0);
        expect(count).toBe(firms.length);
        for (const { change, moves } of compared.firms)
          expect(moves.reduce((sum, move) => sum + move.change, 0)).toBeCloseTo(change ?? 0, 6);
      }),
    );
  });

  test('a card compared with itself moves nobody', () => {
    fc.assert(
      fc.property(portfolio, (firms) => {
        const { movers, migrations } = compareScorecards(INNOVATION_CARD, INNOVATION_CARD, firms);
        expect(movers).toEqual([]);
        const moved = migrations.counts.flatMap((row, at) => row.filter((_, to) => to !== at));
        expect(Math.max(...moved)).toBe(0);
      }),
    );
  });
});
