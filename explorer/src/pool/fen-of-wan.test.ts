import { expect, test } from 'vitest';
import { fenOfWan, isWrongWan } from './fen-of-wan.ts';

test('an amount in ten thousands of yuan is fen, to the last of them', () => {
  expect(fenOfWan('120')).toBe(120_000_000);
  expect(fenOfWan(' 1,200.5 ')).toBe(1_200_500_000);
  expect(fenOfWan('0.000001')).toBe(1);
  expect(fenOfWan('')).toBeNull();
  expect(fenOfWan('12万')).toBeNull();
  expect(fenOfWan('-3')).toBeNull();
});

test('what is no amount is told from nothing written', () => {
  expect(['', '  ', '120', '1,000.5'].map(isWrongWan)).toEqual([false, false, false, false]);
  expect(['-5', '1e9', '一百万', '1.2.3'].map(isWrongWan)).toEqual([true, true, true, true]);
});
