import { expect, test } from 'vitest';
import { differences, type EditedCard, setAt, stepsOf, withKnot, withoutKnot } from './edit-card.ts';

const name = { zh: '研发', en: 'R&D' };
const card: EditedCard = {
  classes: [{ id: 'INPUT', name, points: 30 }],
  indicators: [
    {
      id: 'rdIntensity',
      classId: 'INPUT',
      name,
      points: 12,
      unit: 'FRACTION',
      scoring: {
        method: 'LINEAR',
        knots: [
          { value: 0, points: 0 },
          { value: 0.1, points: 12 },
        ],
      },
    },
    {
      id: 'claims',
      classId: 'INPUT',
      name,
      points: 5,
      unit: 'PERCENTILE',
      scoring: { method: 'PERCENTILE' },
    },
  ],
};

test('a place leads to one number, and the rest of the card stays the same object', () => {
  expect(stepsOf('indicators[0].scoring.knots[1].points')).toEqual([
    'indicators',
    0,
    'scoring',
    'knots',
    1,
    'points',
  ]);
  const edited = setAt(card, 'indicators[0].scoring.knots[1].points', 10);
  expect(edited.indicators[0]!.scoring).toMatchObject({ knots: [{ points: 0 }, { points: 10 }] });
  expect(edited.indicators[1]).toBe(card.indicators[1]);
  expect(differences(card, edited)).toEqual(['indicators[0].scoring.knots[1].points']);
});

test('a knot more lies half-way between the last two, and two always stay', () => {
  const more = withKnot(card, 0);
  expect(more.indicators[0]!.scoring).toMatchObject({
    knots: [{ value: 0 }, { value: 0.05, points: 6 }, { value: 0.1 }],
  });
  expect(withoutKnot(more, 0, 1)).toEqual(card);
  expect(withoutKnot(card, 0, 1)).toBe(card);
  expect(withKnot(card, 1)).toBe(card);
});
