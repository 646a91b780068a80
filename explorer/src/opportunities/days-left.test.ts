import { expect, it } from 'vitest';
import { daysLeft } from './days-left.ts';

it('days left are counted from the date of the data', () => {
  expect(daysLeft('2026-12-15', '2026-11-23')).toBe(22);
  expect(daysLeft('2026-11-20', '2026-11-23')).toBe(-3);
  expect(daysLeft(null, '2026-11-23')).toBeNull();
});
