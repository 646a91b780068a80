import { describe, expect, test } from 'vitest';
import { parseDay } from '../../graph/model/day.ts';
import { type TerseGraph, viewOf } from '../../tests/support/view-of.ts';
import { mineOpportunities } from './mine-opportunities.ts';

const MILLION = 100_000_000;
const BANK: TerseGraph = {
  CUSTOMER_OF: [
    ['A', 'branch'],
    ['B', 'branch'],
  ],
  SUPPLIES: [
    ['S', 'A', { annualAmount: MILLION, confidence: 0.6 }],
    ['S', 'B', { annualAmount: 2 * MILLION, confidence: 0.9 }],
    ['A', 'S', { annualAmount: MILLION }],
  ],
};

const mine = (graph: TerseGraph, asOf = '2026-11-24') => {
  const built = viewOf(graph, { asOf });
  return { ...built, opportunities: [...mineOpportunities(built.view).opportunities()] };
};

describe('an opportunity', () => {
  test('OPP-2 is one for a subject, product and type, with every trigger, and has the best score of them', () => {
    const { opportunities, no, name } = mine(BANK);
    const reverse = opportunities.filter(({ product }) => product === 'REVERSE_FACTORING');
    expect(reverse).toHaveLength(1);
    expect(reverse[0].subject).toBe(no('S'));
    expect(reverse[0].triggers.map(({ via }) => name(via!))).toEqual(['B', 'A']);
    const [best, other] = reverse[0].triggers.map(({ score }) => score.value);
    expect(best).toBeGreaterThan(other);
  });

  test('of another product or type is another one', () => {
    const { opportunities } = mine(BANK);
    expect(opportunities.map(({ product }) => product).sort()).toEqual([
      'DEALER_FINANCE',
      'REVERSE_FACTORING',
    ]);
    expect(new Set(opportunities.map(({ key }) => key)).size).toBe(2);
  });

  test('keeps its key while triggers come and go, so that its owner and its first day stay', () => {
    const before = mine(BANK).opportunities.find(({ product }) => product === 'REVERSE_FACTORING')!;
    const fewer = { ...BANK, SUPPLIES: BANK.SUPPLIES!.slice(0, 1) };
    expect(mine(fewer).opportunities.map(({ key }) => key)).toEqual([before.key]);
  });

  test('for risk is never one with an opportunity for sales', () => {
    const { opportunities } = mine({
      ...BANK,
      SUPPLIES: [['A', 'X', { annualAmount: MILLION, quarterChange: -0.6 }]],
      HAS_EVENT: [['A', 'large-inflow', { amount: MILLION, occurredOn: parseDay('2026-11-23')! }]],
    });
    const risk = opportunities.filter(({ audience }) => audience === 'RISK');
    expect(risk.map(({ triggers }) => triggers.map(({ rule }) => rule))).toEqual([['shrinking-orders']]);
  });
});
