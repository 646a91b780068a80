import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAmount } from './split-amount.ts';

test('OPP-3: a hundred yuan by thirds gives the odd fen to the lead', () => {
  expect(splitAmount(10_000, [1, 1, 1])).toEqual([3_334, 3_333, 3_333]);
});

test('OPP-3: 1,000.01 at 50/30/20 is 500.01, 300.00 and 200.00', () => {
  expect(splitAmount(100_001, [5_000, 3_000, 2_000])).toEqual([50_001, 30_000, 20_000]);
});

test('what is taken back is divided as what was given', () => {
  expect(splitAmount(-100_001, [5_000, 3_000, 2_000])).toEqual([-50_001, -30_000, -20_000]);
  expect(splitAmount(-1, [7_000, 3_000])).toEqual([-1, 0]);
});

test('half a fen is no amount, and nobody can share in nothing', () => {
  expect(() => splitAmount(0.5, [10_000])).toThrow(RangeError);
  expect(() => splitAmount(1, [])).toThrow(RangeError);
  expect(() => splitAmount(1, [10_001, -1])).toThrow(RangeError);
});

test('parts sum to the amount, and none is a fen or more away from what it is due', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(2 ** 45), max: 2 ** 45 }),
      fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 8 }),
      (amount, weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(whole > 0);
        const parts = splitAmount(amount, weights);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        for (const [place, part] of parts.entries())
          expect(Math.abs(part - (amount * weights[place]) / whole)).toBeLessThan(1 + 1e-3);
      },
    ),
  );
});
