import { expect, test } from 'vitest';
import { basisPointsOfPercent } from './basis-points.ts';

test('a rate is read to the basis point, and what is no rate is not guessed', () => {
  expect(['3.15', '3.15%', ' 2 ', '0.3％'].map(basisPointsOfPercent)).toEqual([315, 315, 200, 30]);
  expect(['', 'LPR', '3.155', '-1', '315'].map(basisPointsOfPercent)).toEqual([null, null, null, null, null]);
});
