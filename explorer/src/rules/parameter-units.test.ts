import { expect, test } from 'vitest';
import { fromTyped, toTyped } from './parameter-units.ts';

test('an amount is typed in ten thousand yuan, a share in percent, days as they are', () => {
  expect(toTyped(100_000_000, 'FEN')).toBe('100');
  expect(toTyped(0.3, 'SHARE')).toBe('30');
  expect(toTyped(45, 'DAYS')).toBe('45');
});

test('what was typed comes back as it was', () => {
  for (const [value, unit] of [
    [123_450_000, 'FEN'],
    [0.07, 'SHARE'],
    [1.4, 'RATIO'],
    [20, 'COUNT'],
  ] as const) {
    expect(fromTyped(toTyped(value, unit), unit)).toBe(value);
  }
  expect(fromTyped('', 'COUNT')).toBeNaN();
  expect(fromTyped('twelve', 'COUNT')).toBeNaN();
});
