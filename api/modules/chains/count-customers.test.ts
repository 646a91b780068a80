import { expect, test } from 'vitest';
import { countCustomers, countSeen, findFew } from './count-customers.ts';

const isOwn = (no: number): boolean => no < 10;

test('one to four customers of others are given as five, and the share that would tell how many is not given', () => {
  expect(countCustomers(8, [1, 2, 11], isOwn)).toEqual({
    firms: 8,
    customers: 2,
    hiddenCustomers: 5,
    penetration: null,
  });
});

test('none and five or more are given as they are, with the share', () => {
  expect(countCustomers(8, [1, 2], isOwn)).toMatchObject({ hiddenCustomers: 0, penetration: 1 / 4 });
  expect(countCustomers(8, [1, 11, 12, 13, 14, 15], isOwn)).toMatchObject({
    customers: 1,
    hiddenCustomers: 5,
    penetration: 3 / 4,
  });
  expect(countSeen([11, 12, 13, 14, 15, 16], isOwn)).toEqual({ seen: 0, hidden: 6, isExact: true });
});

test('without firms there is no share', () => {
  expect(countCustomers(0, [], isOwn)).toMatchObject({ hiddenCustomers: 0, penetration: null });
});

test('a whole does not tell, less its other parts, how many a part hides that gives them as five', () => {
  const [small, large] = [
    [1, 11, 12],
    [13, 14, 15, 16, 17],
  ];
  const few = findFew([small, large], isOwn);
  expect([...few]).toEqual([11, 12]);
  expect(countCustomers(20, [...small, ...large], isOwn, few)).toEqual({
    firms: 20,
    customers: 1,
    hiddenCustomers: 10,
    penetration: null,
  });
});

test('a whole is exact when those whom small parts hide are five or more together', () => {
  const parts = [
    [11, 12, 13],
    [14, 15],
  ];
  expect(countSeen(parts.flat(), isOwn, findFew(parts, isOwn))).toEqual({
    seen: 0,
    hidden: 5,
    isExact: true,
  });
});
