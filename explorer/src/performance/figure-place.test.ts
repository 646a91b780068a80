import { expect, test } from 'vitest';
import { formatFigure, parseFigure } from './figure-place.ts';

test('a link carries which figure is open, and what it does not understand opens none', () => {
  const figure = { kind: 'booked', indicator: 'loans', owner: 'O:sb1', ownAccount: true } as const;
  expect(parseFigure(formatFigure(figure))).toEqual(figure);
  expect(parseFigure('sold~loans~O:sb1')).toBeNull();
  expect(parseFigure(null)).toBeNull();
});
