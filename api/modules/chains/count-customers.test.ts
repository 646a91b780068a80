import { expect, test } from 'vitest';
import { countCustomers, countSeen } from './count-customers.ts';

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
