import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { findOpportunities } from '../opportunities/find-opportunities.ts';
import { GATES, type GateCode } from './gate.ts';
import { gateReader } from './gate-reader.ts';

const MILLION = 100_000_000;

function gate(terse: TerseGraph, subject: string, product = 'PAYROLL', netTier1Fen?: number) {
  const graph = viewOf({ ...terse, CUSTOMER_OF: [[subject, 'branch']] });
  return gateReader(graph.view, { netTier1Fen })(graph.no(subject), product);
}

describe('a gate', () => {
  test('is open where nothing speaks against it', () => {
    expect(gate({}, 'A')).toEqual({ status: 'OPEN', reasons: [] });
  });

  test('is closed within a guarantee circle, and not on a chain of guarantees', () => {
    const circle: TerseGraph = {
      GUARANTEES: [
        ['A', 'B', MILLION],
        ['B', 'A', MILLION],
        ['A', 'C', MILLION],
      ],
    };
    expect(gate(circle, 'A').reasons).toEqual([{ code: 'GUARANTEE_CIRCLE', figures: { members: 2 } }]);
    expect(gate(circle, 'C').status).toBe('OPEN');
  });

  test('is open for a ring of guarantees within one group, and blocked for one that leaves it', () => {
    const ring: TerseGraph = {
      OWNS: [
        ['P', 'A', 0.9],
        ['A', 'B', 0.8],
      ],
      GUARANTEES: [
        ['A', 'B', MILLION],
        ['B', 'A', MILLION],
      ],
    };
    expect(gate(ring, 'A').status).toBe('OPEN');
    const wider: TerseGraph = {
      ...ring,
      GUARANTEES: [...ring.GUARANTEES!, ['B', 'C', MILLION], ['C', 'A', MILLION]],
    };
    expect(gate(wider, 'A').reasons).toEqual([{ code: 'GUARANTEE_CIRCLE', figures: { members: 3 } }]);
  });

  test('is closed for a product that the subject holds, and open for another', () => {
    const held: TerseGraph = { HOLDS: [['A', '代发工资']] };
    expect(gate(held, 'A', 'PAYROLL').status).toBe('BLOCKED');
    expect(gate(held, 'A', 'BILL_DISCOUNT').status).toBe('OPEN');
  });

  test('compares exposures with the capital of the bank: 15% is allowed, more is not', () => {
    const owing = (net: number): TerseGraph => ({ OWES: [['A', '表内/贷款', { netExposure: net }]] });
    expect(gate(owing(15 * MILLION), 'A', 'PAYROLL', 100 * MILLION).status).toBe('OPEN');
    expect(gate(owing(15 * MILLION + 1), 'A', 'PAYROLL', 100 * MILLION).reasons).toMatchObject([
      { code: 'EXPOSURE_LIMIT', figures: { limitShare: 0.15 } },
    ]);
    expect(gate(owing(99 * MILLION), 'A').status).toBe('OPEN');
  });

  test('compares the exposures of a whole control group', () => {
    const group: TerseGraph = {
      OWNS: [
        ['P', 'A', 0.6],
        ['P', 'B', 0.6],
      ],
      OWES: [
        ['A', '表内/贷款', { netExposure: 11 * MILLION }],
        ['B', '表内/贷款', { netExposure: 10 * MILLION }],
      ],
    };
    expect(gate(group, 'A', 'PAYROLL', 100 * MILLION).reasons).toMatchObject([
      { code: 'EXPOSURE_LIMIT', figures: { ratioShare: 0.21, limitShare: 0.2 } },
    ]);
  });

  test('is conditional when the credit lines are drawn', () => {
    const drawn: TerseGraph = { OWES: [['A', '表内/贷款', { creditLimit: MILLION, balance: MILLION }]] };
    expect(gate(drawn, 'A')).toMatchObject({
      status: 'CONDITIONAL',
      reasons: [{ code: 'CREDIT_LINE_FULL' }],
    });
  });

  test('gives the weightiest reason first', () => {
    const codes = gate(
      {
        HAS_TAG: [
          ['A', 'opted-out'],
          ['A', 'legal-block'],
          ['A', 'watch-list'],
        ],
      },
      'A',
    ).reasons.map(({ code }) => code);
    expect(codes).toEqual(['LEGAL_BLOCK', 'WATCH_LIST', 'OPTED_OUT']);
  });

  test('reads the same to sales for at least three reasons that only risk may know', () => {
    const codes = (Object.keys(GATES) as GateCode[]).filter(
      (code) => GATES[code].isForRiskOnly && GATES[code].status === 'BLOCKED',
    );
    expect(codes.length).toBeGreaterThan(3);
  });
});

test('nothing that is blocked comes through, whatever the bank looks like', () => {
  const names = ['A', 'B', 'C', 'D', 'E'];
  const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(
      fc.uniqueArray(pair, { selector: String, maxLength: 8 }),
      fc.uniqueArray(pair, { selector: String, maxLength: 8 }),
      fc.subarray(names),
      fc.subarray(names),
      (supplies, guarantees, watched, customers) => {
        const graph = viewOf({
          SUPPLIES: supplies.map(([a, b]): TerseRow => [a, b, MILLION]),
          GUARANTEES: guarantees.map(([a, b]): TerseRow => [a, b, 1]),
          HAS_TAG: watched.map((name): TerseRow => [name, 'watch-list']),
          CUSTOMER_OF: customers.map((name): TerseRow => [name, 'branch']),
        });
        const gateOf = gateReader(graph.view);
        const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
          guarantees.some(
            ([a, b]) => a === from && (b === to || (!seen.has(b) && reaches(b, to, seen.add(b)))),
          );
        for (const { subject, product } of findOpportunities(graph.view)) {
          const name = graph.name(subject);
          const isBlocked = watched.includes(name) || reaches(name, name);
          expect(gateOf(subject, product).status).toBe(isBlocked ? 'BLOCKED' : 'OPEN');
        }
      },
    ),
  );
});
