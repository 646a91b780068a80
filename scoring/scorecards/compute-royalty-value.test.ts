import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeRoyaltyValue } from './compute-royalty-value.ts';

const MILLION_YUAN = 100_000_000;

test('IPA-3 three years of revenue at a royalty of 4% are worth 1.08145 million', () => {
  const { valueFen, years } = computeRoyaltyValue({
    revenuesFen: [10 * MILLION_YUAN, 12 * MILLION_YUAN, 12 * MILLION_YUAN],
    royaltyRate: 0.04,
    discountRate: 0.12,
  });
  expect(valueFen / MILLION_YUAN).toBeCloseTo(1.08145, 5);
  expect(years.map(({ royaltyFen }) => royaltyFen)).toEqual([40_000_000, 48_000_000, 48_000_000]);
  expect(years[0].discountFactor).toBeCloseTo(1 / 1.12, 12);
});

test('no years are worth nothing, and wrong rates are refused', () => {
  const value = (royaltyRate: number, discountRate: number, revenuesFen: readonly number[] = []): number =>
    computeRoyaltyValue({ revenuesFen, royaltyRate, discountRate }).valueFen;
  expect(value(0.04, 0.12)).toBe(0);
  expect(() => value(4, 0.12)).toThrow('royalty rate 4 is not in 0..1');
  expect(() => value(0.04, -1)).toThrow('discount rate -1 is not above -1');
  expect(() => value(0.04, 0.12, [0.5])).toThrow('revenue 0.5 of year 1 is not in whole fen');
});

test('the value is the sum of its years and falls as the discount rises', () => {
  const revenues = fc.array(fc.nat(1_000_000_000_000), { minLength: 1, maxLength: 20 });
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(revenues, rate, rate, rate, (revenuesFen, royaltyRate, discountRate, more) => {
      const one = computeRoyaltyValue({ revenuesFen, royaltyRate, discountRate });
      const dearer = computeRoyaltyValue({ revenuesFen, royaltyRate, discountRate: discountRate + more });
      expect(one.years.reduce((sum, { presentValueFen }) => sum + presentValueFen, 0)).toBe(one.valueFen);
      expect(dearer.valueFen).toBeLessThanOrEqual(one.valueFen);
    }),
  );
});
