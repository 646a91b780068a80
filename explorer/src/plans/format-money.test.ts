import { expect, test } from 'vitest';
import { formatMoney, formatRate } from './format-money.ts';

test('amounts of a plan are exact, in the currency and the words of the reader', () => {
  expect(formatMoney(27_000_000_000, 'CNY', 'zh-CN')).toBe('2.7 亿元');
  expect(formatMoney(6_000_000_000, 'USD', 'zh-CN')).toBe('6,000 万美元');
  expect(formatMoney(12_345_678_901, 'CNY', 'zh-CN')).toBe('1.23456789 亿元');
  expect(formatMoney(5_000_000_000, 'EUR', 'en')).toBe('EUR 50m');
  expect(formatMoney(950_050, 'CNY', 'en')).toBe('CNY 9,500.5');
  expect(formatRate(315)).toBe('3.15%');
});
