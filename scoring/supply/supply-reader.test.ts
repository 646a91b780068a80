import { describe, expect, it } from 'vitest';
import { type TerseRow, type TerseValues, viewOf } from '../../tests/support/view-of.ts';
import { computeLocalisation } from '../chains/compute-localisation.ts';
import { findLeaders } from '../chains/find-leaders.ts';
import { findOpportunities } from '../opportunities/find-opportunities.ts';
import { findRule } from '../opportunities/registry.ts';
import { computeDependence } from './compute-dependence.ts';

const MILLION = 100_000_000;

/** Whoever supplies A, B and C needs; all of it suspected or shown. */
function bank(confidence: number | undefined) {
  const supply = (supplier: string, buyer: string, more: TerseValues = {}): TerseRow => [
    supplier,
    buyer,
    { annualAmount: MILLION, ...(confidence === undefined ? {} : { confidence }), ...more },
  ];
  return viewOf(
    {
      SUPPLIES: [
        supply('A', 'X', { inflowShare: 0.9, paymentGap: 90, quarterChange: -0.9 }),
        supply('A', 'Y', { activeMonths: 12, prepaidShare: 0.9 }),
        supply('F', 'A'),
        ...Array.from({ length: 5 }, (_, i) => supply(`S${i}`, 'B', { from: '2026-11-01' })),
        supply('S9', 'B'),
      ],
      CUSTOMER_OF: [
        ['A', 'branch'],
        ['B', 'branch'],
      ],
    },
    { foreign: ['F'] },
  );
}

const RULES = [
  'slow-paying-buyer',
  'shrinking-orders',
  'prepaying-dealer',
  'growing-supplier-base',
  'uncovered-counterparty',
  'foreign-trade',
];

describe('a suspected supply, of a confidence below one half,', () => {
  it.each(RULES)(
    'is nothing for the rule %s, and at one half or without a confidence it is supply',
    (rule) => {
      const count = (confidence: number | undefined) =>
        findOpportunities(bank(confidence).view, { rules: [findRule(rule)!] }).length;
      expect(count(0.49)).toBe(0);
      expect(count(0.5)).toBeGreaterThan(0);
      expect(count(undefined)).toBe(count(0.5));
    },
  );

  it('makes no supplier of a chain leader, no local purchase and no dependence', () => {
    const figures = (confidence: number) => {
      const { view, no } = bank(confidence);
      const [leader] = findLeaders(view, [no('B')], { isCustomer: () => true });
      const local = computeLocalisation(view, new Set([no('A'), no('X')]));
      return [leader.suppliers.length, local.totalAmount, computeDependence(view, no('A'), no('X'), 2).share];
    };
    expect(figures(0.49)).toEqual([0, 0, 0]);
    expect(figures(0.5)).toEqual([6, 2 * MILLION, 0.5]);
  });
});
