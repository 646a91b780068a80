import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFactor, learnRates, type Outcomes } from './learn-rates.ts';

const ended = (won: number, lost: number): Outcomes => ({ won, lost, useless: 0, alreadyKnown: 0 });

test('a rule that wins as often as all others changes nothing', () => {
  const { baseRate, rates } = learnRates(
    new Map([
      ['a', ended(10, 90)],
      ['b', ended(20, 180)],
    ]),
  );
  expect(baseRate).toBeCloseTo(0.1, 12);
  for (const { rate, factor } of rates) {
    expect(rate).toBeCloseTo(0.1, 12);
    expect(factor).toBeCloseTo(1, 12);
  }
});

test('three outcomes say little, three hundred say their own', () => {
  const { rates } = learnRates(
    new Map([
      ['few', ended(3, 0)],
      ['many', ended(150, 150)],
      ['rest', ended(20, 380)],
    ]),
  );
  const [few, many] = rates;
  expect(few.rate).toBeLessThan(0.4);
  expect(many.rate).toBeCloseTo(0.5, 1);
  expect(few.high - few.low).toBeGreaterThan(many.high - many.low);
});

test('what was useless or known already counts against a rule', () => {
  const useless = { won: 10, lost: 0, useless: 50, alreadyKnown: 40 };
  const [rate] = learnRates(
    new Map([
      ['a', useless],
      ['b', ended(30, 70)],
    ]),
  ).rates;
  expect(rate.closed).toBe(100);
  expect(rate.factor).toBeLessThan(1);
});

test('nothing ended, nothing learned', () => {
  const { rates } = learnRates(new Map([['a', ended(0, 0)]]));
  expect(rates[0]).toMatchObject({ closed: 0, rate: 0, factor: 1 });
});

test('a better rate never lowers a score, and the order of scores within a rule stays', () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.double({ min: 1 / 3, max: 3, noNaN: true }), (one, other, factor) => {
      const changed = applyFactor(one, factor);
      expect(changed).toBeGreaterThanOrEqual(0);
      expect(changed).toBeLessThanOrEqual(1);
      if (factor >= 1) expect(changed).toBeGreaterThanOrEqual(one - 1e-12);
      if (one < other) expect(changed).toBeLessThanOrEqual(applyFactor(other, factor) + 1e-12);
    }),
  );
});
