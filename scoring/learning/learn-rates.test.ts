import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFactor, learnRates, type Outcomes } from './learn-rates.ts';

const ended = (rule: string, won: number, lost: number, kind = 'SUPPLIES'): Outcomes => ({
  rule,
  kind,
  won,
  lost,
  useless: 0,
  alreadyKnown: 0,
});

test('a rule that wins as often as all others changes nothing', () => {
  const { baseRate, rules } = learnRates([ended('a', 10, 90), ended('b', 20, 180)]);
  expect(baseRate).toBeCloseTo(0.1, 12);
  for (const { rate, factor } of rules) {
    expect(rate).toBeCloseTo(0.1, 12);
    expect(factor).toBeCloseTo(1, 12);
  }
});

test('three outcomes say little, three hundred say their own', () => {
  const { rules } = learnRates([ended('few', 3, 0), ended('many', 150, 150), ended('rest', 20, 380)]);
  const [few, many] = rules;
  expect(few.rate).toBeLessThan(0.45);
  expect(many.rate).toBeCloseTo(0.5, 1);
  expect(few.high - few.low).toBeGreaterThan(many.high - many.low);
});

test('what was useless or known already counts against a rule', () => {
  const [useless] = learnRates([
    { ...ended('a', 10, 0), useless: 50, alreadyKnown: 40 },
    ended('b', 30, 70),
  ]).rules;
  expect(useless.closed).toBe(100);
  expect(useless.factor).toBeLessThan(1);
});

test('a rule of which little is known goes by its kind of relationship, not by the whole', () => {
  const { baseRate, kinds, rules } = learnRates([
    ended('old', 200, 200, 'SUPPLIES'),
    ended('new', 0, 1, 'SUPPLIES'),
    ended('other', 10, 390, 'OWNS'),
  ]);
  const fresh = rules.find(({ rule }) => rule === 'new')!;
  expect(fresh.rate).toBeGreaterThan(baseRate);
  expect(fresh.rate).toBeCloseTo((kinds[0].rate * 20) / 21, 12);
});

test('nothing ended, nothing learned', () => {
  expect(learnRates([ended('a', 0, 0)]).rules[0]).toMatchObject({ closed: 0, rate: 0, factor: 1 });
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
