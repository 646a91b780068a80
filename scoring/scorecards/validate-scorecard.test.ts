import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../graph/model/day.ts';
import { findScorecard, SCORECARDS } from './find-scorecard.ts';
import { INNOVATION_CARD } from './innovation-card.ts';
import { IP_CARD } from './ip-card.ts';
import { parseScorecard, scorecardToJson } from './parse-scorecard.ts';
import type { IndicatorScoring, Scorecard, ScorecardIndicator } from './scorecard.ts';
import { validateScorecard } from './validate-scorecard.ts';

/** What is found, as code and place. */
const found = (card: Scorecard): string[] =>
  validateScorecard(card).map(({ code, place }) => `${code} ${place}`);

const edited = (changes: Partial<Scorecard>): Scorecard => ({ ...INNOVATION_CARD, ...changes });

function withIndicator(index: number, changes: Partial<ScorecardIndicator>): Scorecard {
  return edited({
    indicators: INNOVATION_CARD.indicators.map((one, at) => (at === index ? { ...one, ...changes } : one)),
  });
}

const linear = (...pairs: [number, number][]): IndicatorScoring => ({
  method: 'LINEAR',
  knots: pairs.map(([value, points]) => ({ value, points })),
});

describe('a card that is edited', () => {
  test('is right as it comes', () => {
    expect(SCORECARDS.flatMap(validateScorecard)).toEqual([]);
  });

  test('knots must ascend, lie within the points and reach them', () => {
    expect(found(withIndicator(0, { scoring: linear([0, 0], [0.1, 4], [0.1, 12]) }))).toEqual([
      'KNOTS_NOT_ASCENDING indicators[0].scoring.knots[2].value',
    ]);
    expect(found(withIndicator(0, { scoring: linear([0, -1], [0.1, 13]) }))).toEqual([
      'OUT_OF_RANGE indicators[0].scoring.knots[0].points',
      'OUT_OF_RANGE indicators[0].scoring.knots[1].points',
      'POINTS_NOT_REACHED indicators[0].scoring.knots',
    ]);
    expect(found(withIndicator(0, { scoring: linear([0, 12]) }))).toEqual([
      'EMPTY indicators[0].scoring.knots',
    ]);
    const [problem] = validateScorecard(withIndicator(0, { scoring: linear([0.2, 0], [0.1, 12]) }));
    expect(problem.message).toBe('value 0.1 follows 0.2, expected more');
  });

  test('categories go from best to worst and logarithms need a count to be full at', () => {
    const category = (
      id: string,
      points: number,
    ): { id: string; name: Scorecard['name']; points: number } => ({
      id,
      name: { zh: id, en: id },
      points,
    });
    const categories = [category('low', 3), category('high', 10), category('low', 0)];
    expect(found(withIndicator(9, { scoring: { method: 'CATEGORY', categories } }))).toEqual([
      'DUPLICATE_ID indicators[9].scoring.categories[2].id',
      'CATEGORIES_NOT_DESCENDING indicators[9].scoring.categories[1].points',
    ]);
    expect(found(withIndicator(3, { scoring: { method: 'LOG_SATURATION', fullAt: 0 } }))).toEqual([
      'OUT_OF_RANGE indicators[3].scoring.fullAt',
    ]);
  });

  test('a unit must be one that the scoring can take', () => {
    expect(found(withIndicator(4, { unit: 'COUNT' }))).toEqual(['UNIT_MISMATCH indicators[4].unit']);
    expect(found(withIndicator(9, { unit: 'YEARS' }))).toEqual(['UNIT_MISMATCH indicators[9].unit']);
  });

  test('points of indicators make those of their class, and those of classes a hundred', () => {
    expect(found(withIndicator(4, { points: 9 }))).toEqual(['INDICATOR_POINTS_SUM classes[1]']);
    expect(found(withIndicator(4, { classId: 'OTHER' }))).toEqual([
      'INDICATOR_POINTS_SUM classes[1]',
      'UNKNOWN_CLASS indicators[4].classId',
    ]);
    const classes = INNOVATION_CARD.classes.map((one) => ({ ...one, points: one.points + 1 }));
    const problems = validateScorecard(edited({ classes }));
    expect(problems.at(-1)).toEqual({
      code: 'CLASS_POINTS_SUM',
      place: 'classes',
      message: 'points of the classes add up to 103, expected 100',
    });
  });

  test('grades neither overlap nor leave a gap', () => {
    const grades = (...bounds: number[]): Scorecard =>
      edited({ grades: bounds.map((lower, index) => ({ id: `${index}`, name: IP_CARD.name, lower })) });
    expect(found(grades(90, 50, 60, 0))).toEqual(['GRADES_OVERLAP grades[2].lower']);
    expect(found(grades(90, 90, 0))).toEqual(['GRADES_OVERLAP grades[1].lower']);
    expect(found(grades(90, 10))).toEqual(['GRADES_GAP grades[1].lower']);
    expect(found(grades(101, 0))).toEqual(['OUT_OF_RANGE grades[0].lower']);
    expect(found(grades())).toEqual(['EMPTY grades']);
  });

  test('caps name a class and scale it down', () => {
    const [cap] = INNOVATION_CARD.caps;
    const effect = { kind: 'SCALE_CLASS', classId: 'OTHER', factor: 1.5 } as const;
    expect(found(edited({ caps: [cap, { ...cap, effect }] }))).toEqual([
      'DUPLICATE_ID caps[1].id',
      'UNKNOWN_CLASS caps[1].effect.classId',
      'OUT_OF_RANGE caps[1].effect.factor',
    ]);
  });

  test('head, floors and shares stay in their ranges', () => {
    expect(found(edited({ id: ' ', version: 0, availableShareMin: 60 }))).toEqual([
      'EMPTY id',
      'OUT_OF_RANGE version',
      'OUT_OF_RANGE availableShareMin',
    ]);
    const [first, ...others] = INNOVATION_CARD.classes;
    expect(found(edited({ classes: [{ ...first, floorShare: 50 }, ...others] }))).toEqual([
      'OUT_OF_RANGE classes[0].floorShare',
    ]);
  });
});

describe('a card as JSON', () => {
  const json = (card: Scorecard): Record<string, unknown> =>
    JSON.parse(JSON.stringify(scorecardToJson(card)));

  test('is read as it was written', () => {
    for (const card of SCORECARDS) expect(parseScorecard(json(card))).toEqual({ card, problems: [] });
    expect(json(INNOVATION_CARD).validFrom).toBe('2026-01-01');
  });

  test('says where its shape is wrong, all places at once', () => {
    const text = JSON.stringify(scorecardToJson(INNOVATION_CARD))
      .replace('"version":1', '"version":"1"')
      .replace('"2026-01-01"', '"2026-02-30"')
      .replace('"points":30', '"points":30,"floor":0.5')
      .replace('"method":"LOG_SATURATION"', '"method":"LOGARITHM"');
    const { card, problems } = parseScorecard(JSON.parse(text));
    expect(card).toBeUndefined();
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'SHAPE version',
      'SHAPE validFrom',
      'SHAPE classes[0].floor',
      'SHAPE indicators[3].scoring.method',
    ]);
    expect(problems[0].message).toBe('"1" is there, expected a number');
  });

  test('of the right shape is validated too', () => {
    const { problems } = parseScorecard({ ...json(INNOVATION_CARD), grades: [] });
    expect(problems).toMatchObject([{ code: 'EMPTY', place: 'grades' }]);
  });

  test('whatever it is, is refused with a place and never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(INNOVATION_CARD)), (value, key) => {
        expect(parseScorecard(value).problems.length).toBeGreaterThan(0);
        const { card, problems } = parseScorecard({ ...json(INNOVATION_CARD), [key]: value });
        expect(card === undefined).toBe(problems.length > 0);
        if (card !== undefined) expect(validateScorecard(card)).toEqual([]);
      }),
    );
  });
});

test('the version in force on a day is the last that has begun', () => {
  const next = { ...INNOVATION_CARD, version: 2, validFrom: parseDay('2026-07-01')! };
  const versionOn = (text: string): number | undefined =>
    findScorecard('innovation', parseDay(text)!, [next, ...SCORECARDS])?.version;
  expect([versionOn('2025-12-31'), versionOn('2026-06-30'), versionOn('2026-07-01')]).toEqual([
    undefined,
    1,
    2,
  ]);
  expect(findScorecard('none', parseDay('2026-07-01')!)).toBeUndefined();
});
