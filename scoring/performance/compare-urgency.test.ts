import { expect, test } from 'vitest';
import { compareUrgency } from './compare-urgency.ts';

test('what can still be closed comes first, what is reached last', () => {
  const standings = [
    { id: 'reached', attainment: 1.2, claims: 3 },
    { id: 'not begun', attainment: 0, claims: 0 },
    { id: 'half', attainment: 0.5, claims: 0 },
    { id: 'claimed', attainment: 0, claims: 2 },
    { id: 'without a figure', attainment: null, claims: 0 },
    { id: 'exactly', attainment: 1, claims: 0 },
  ];
  expect(standings.sort(compareUrgency).map(({ id }) => id)).toEqual([
    'claimed',
    'half',
    'not begun',
    'without a figure',
    'exactly',
    'reached',
  ]);
});
