import { describe, expect, test } from 'vitest';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { findOpportunities } from './find-opportunities.ts';
import { findRule } from './registry.ts';
import { planRule, type RuleSetting } from './rule-settings.ts';

const RULE = 'uncovered-counterparty';
const MILLION = 100_000_000;
const BANK: TerseGraph = {
  UNIT_OF: [
    ['north', 'head'],
    ['south', 'head'],
    ['north-1', 'north'],
  ],
  CUSTOMER_OF: [
    ['A', 'north-1'],
    ['B', 'south'],
  ],
  SUPPLIES: [
    ['S', 'A', 3 * MILLION],
    ['T', 'B', 3 * MILLION],
    ['U', 'A', 9 * MILLION],
  ],
};
const KINDS = {
  kinds: { head: 'ORG_UNIT', north: 'ORG_UNIT', south: 'ORG_UNIT', 'north-1': 'ORG_UNIT' },
} as const;

function find(...settings: (Omit<RuleSetting, 'unit' | 'rule'> & { unit?: string })[]): string[] {
  const graph = viewOf(BANK, KINDS);
  const keyed = settings.map((setting) => ({
    ...setting,
    rule: RULE,
    unit: setting.unit === undefined ? undefined : graph.view.keyOf(graph.no(setting.unit)),
  }));
  return findOpportunities(graph.view, { rules: [findRule(RULE)!], settings: keyed })
    .map(({ subject }) => graph.name(subject))
    .sort();
}

describe('the settings of a rule', () => {
  test('are the defaults where nobody set any', () => {
    expect(find()).toEqual(['S', 'T', 'U']);
  });

  test('of a branch hold for what its units serve, and for nobody else', () => {
    expect(find({ unit: 'north', isOn: true, parameters: { annualAmountMin: 5 * MILLION } })).toEqual([
      'T',
      'U',
    ]);
  });

  test('switch a rule off for a branch, and on again for a unit under it', () => {
    expect(find({ unit: 'north', isOn: false, parameters: {} })).toEqual(['T']);
    const back = { unit: 'north-1', isOn: true, parameters: {} };
    expect(find({ unit: 'north', isOn: false, parameters: {} }, back)).toEqual(['S', 'T', 'U']);
  });

  test('of the bank go down to every unit that sets nothing itself', () => {
    const strict = { isOn: true, parameters: { annualAmountMin: 5 * MILLION } };
    expect(find(strict)).toEqual(['U']);
    expect(find(strict, { unit: 'south', isOn: true, parameters: { annualAmountMin: MILLION } })).toEqual([
      'T',
      'U',
    ]);
  });

  test('that are equal are applied once', () => {
    const { view } = viewOf(BANK, KINDS);
    const same = [undefined, view.keyOf(0)].map((unit) => ({ rule: RULE, unit, isOn: true, parameters: {} }));
    expect(planRule(view, findRule(RULE)!, same).variants).toHaveLength(1);
  });

  test('that the rule does not have, or outside their bounds, are refused by name', () => {
    expect(() => find({ isOn: true, parameters: { amount: 1 } })).toThrow('has no parameter amount');
    expect(() => find({ isOn: true, parameters: { annualAmountMin: -1 } })).toThrow('annualAmountMin is -1');
  });
});
