import { expect, test } from 'vitest';
import { fenOfWan } from './fen-of-wan.ts';

test('an amount in ten thousands of yuan is fen, to the last of them', () => {
  expect(fenOfWan('120')).toBe(120_000_000);
  expect(fenOfWan(' 1,200.5 ')).toBe(1_200_500_000);
  expect(fenOfWan('0.000001')).toBe(1);
  expect(fenOfWan('')).toBeNull();
  expect(fenOfWan('12万')).toBeNull();
  expect(fenOfWan('-3')).toBeNull();
});
