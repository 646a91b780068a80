import { expect, test } from 'vitest';
import { findUntold, tellCount, tellsFew } from './tell.ts';

const own = (no: number): boolean => no < 0;
const some = (count: number, from = 0): number[] => Array.from({ length: count }, (_, at) => from + at);

test('nothing is told of one to four customers of others, nor of the part beside them that would tell', () => {
  const parts = (...sizes: number[]) => new Map(sizes.map((size, at) => [at, some(size)]));
  expect([...findUntold(parts(10, 6, 0), own)]).toEqual([]);
  expect([...findUntold(parts(10, 3, 6), own)]).toEqual([1, 2]);
  expect([...findUntold(parts(3, 4, 20), own)]).toEqual([0, 1]);
  expect([...findUntold(new Map([[0, [-1, -2]]]), own)]).toEqual([]);
});

test('customers of others are counted, one to four of them as five', () => {
  expect(tellCount([-1, -2], own)).toBe(2);
  expect(tellCount([-1, ...some(3)], own)).toBe(6);
  expect(tellCount(some(7), own)).toBe(7);
});

test('a share that tells of one to four customers is not told', () => {
  expect([0, 0.2, 0.5, 1].map((share) => tellsFew(share, 8))).toEqual([false, true, true, false]);
});
