import { parseValue } from 'graphql';
import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

test('an amount is a whole number of fen, and anything else is refused in words', () => {
  expect(scalars.Fen.parseValue(120_000)).toBe(120_000);
  expect(scalars.Fen.parseLiteral(parseValue('-5'))).toBe(-5);
  for (const wrong of ['abc', '120000', 1.5, 1e30, null, [1]])
    expect(() => scalars.Fen.parseValue(wrong)).toThrow('expected a whole number');
  for (const wrong of ['1.5', '"5"', '[5]'])
    expect(() => scalars.Fen.parseLiteral(parseValue(wrong))).toThrow('expected a whole number');
});
