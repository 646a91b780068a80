import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, type ViewOptions, viewOf } from '../../tests/support/view-of.ts';
import { computeScore } from './compute-score.ts';
import { findOpportunities, type MiningOptions } from './find-opportunities.ts';
import type { RuleSettings } from './rule.ts';

function find(terse: TerseGraph, settings: MiningOptions = {}, options: ViewOptions = {}) {
  const graph = viewOf(terse, options);
  const findings = findOpportunities(graph.view, settings);
  const lines = findings.map(
    ({ subject, via, product }) => `${graph.name(subject)} via ${graph.name(via!)}: ${product}`,
  );
  return { graph, findings, lines };
}

const forBank = (rule: string, parameters: RuleSettings): MiningOptions => ({
  settings: [{ rule, unit: undefined, isOn: true, parameters }],
});

const MILLION = 100_000_000;
const atBranch = (...names: string[]): TerseRow[] => names.map((name) => [name, 'branch']);

describe('a counterparty that is no customer', () => {
  test('is found through each customer it trades enough with', () => {
    const { lines, findings } = find({
      CUSTOMER_OF: atBranch('A', 'B'),
      SUPPLIES: [
        ['S', 'A', { annualAmount: MILLION, confidence: 0.8, label: '钢材' }],
        ['S', 'B', 2 * MILLION],
        ['A', 'D', 3 * MILLION],
        ['A', 'B', 9 * MILLION],
        ['X', 'S', 9 * MILLION],
      ],
    });
    expect(lines.sort()).toEqual([
      'D via A: DEALER_FINANCE',
      'S via A: REVERSE_FACTORING',
      'S via B: REVERSE_FACTORING',
    ]);
    const found = findings.find(({ details }) => details.goods === '钢材')!;
    expect(found.details).toMatchObject({ relation: 'SUPPLIER', annualAmountFen: MILLION });
    expect(found.score.unknown).toEqual(['creditGrade']);
  });

  test('is not found one fen below the amount, and links of one direction add up', () => {
    const below: TerseGraph = { CUSTOMER_OF: atBranch('A'), SUPPLIES: [['S', 'A', MILLION - 1]] };
    expect(find(below).lines).toEqual([]);
    const twice: TerseGraph = {
      CUSTOMER_OF: atBranch('A'),
      SUPPLIES: [
        ['S', 'A', MILLION / 2],
        ['S', 'A', MILLION / 2],
      ],
    };
    expect(find(twice).findings[0].evidence).toHaveLength(2);
    expect(find(twice, forBank('uncovered-counterparty', { annualAmountMin: 2 * MILLION })).lines).toEqual(
      [],
    );
  });

  test('keeps its key when the bank is loaded again, and another pair has another', () => {
    const terse: TerseGraph = {
      CUSTOMER_OF: atBranch('A', 'B'),
      SUPPLIES: [
        ['S', 'A', MILLION],
        ['S', 'B', MILLION],
      ],
    };
    const keys = find(terse).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(
      find(terse, {}, { order: ['S', 'branch', 'B', 'A'] })
        .findings.map(({ key }) => key)
        .sort(),
    ).toEqual(keys.sort());
  });
});

describe('a member of a customer’s group', () => {
  const group: TerseGraph = {
    OWNS: [
      ['P', 'A', 0.6],
      ['A', 'B', 0.6],
      ['B', 'C', 0.6],
      ['P', 'D', 0.9],
    ],
    CUSTOMER_OF: atBranch('B', 'D'),
  };

  test('is found once, through the customer nearest in the control tree', () => {
    const { lines, findings, graph } = find(group);
    expect(lines.sort()).toEqual(['A via B: CURRENT_DEPOSIT', 'C via B: CURRENT_DEPOSIT']);
    const top = findings.find(({ subject }) => subject === graph.no('A'))!;
    const path = top.evidence.map(({ subject, object }) => graph.name(subject) + graph.name(object));
    expect(path).toEqual(['AB', 'PA']);
    expect(top.details).toMatchObject({ headName: 'P', members: 4, customers: 2, depth: 1 });
  });

  test('keeps its key when another customer becomes the nearest', () => {
    const before = find(group).findings.map(({ key }) => key);
    const after = find({ ...group, CUSTOMER_OF: atBranch('D') }).findings.map(({ key }) => key);
    for (const key of before) expect(after).toContain(key);
  });

  test('is not found where no member is a customer, or all are', () => {
    expect(find({ ...group, CUSTOMER_OF: atBranch('Z') }).lines).toEqual([]);
    expect(find({ ...group, CUSTOMER_OF: atBranch('A', 'B', 'C', 'D') }).lines).toEqual([]);
  });
});

describe('staff without accounts', () => {
  const staff = (count: number): TerseRow[] =>
    Array.from({ length: count }, (_, index) => ['A', `P${index}`]);

  test('are found from twenty persons on, at customers only', () => {
    const terse = (count: number, customer = 'A'): TerseGraph => ({
      EMPLOYS: staff(count),
      HAS_ACCOUNT: [['P0', 'account']],
      CUSTOMER_OF: atBranch(customer),
    });
    const { findings } = find(terse(21));
    expect(findings[0].details).toEqual({ headcount: 21, withoutAccounts: 20 });
    expect(findings[0].evidence).toHaveLength(20);
    expect(find(terse(20)).lines).toEqual([]);
    expect(find(terse(30, 'B')).lines).toEqual([]);
  });

  test('are counted as persons, not as employments', () => {
    expect(find({ EMPLOYS: [...staff(19), ...staff(19)], CUSTOMER_OF: atBranch('A') }).lines).toEqual([]);
  });
});

describe('a score', () => {
  test('SUP-6 is the weighted sum of its parts', () => {
    const { value } = computeScore({
      edge: [1, 0.3],
      grade: [0.8, 0.25],
      amount: [0.6, 0.2],
      closeness: [0.5, 0.15],
      eligibility: [1, 0.1],
    });
    expect(value).toBeCloseTo(0.795, 12);
  });

  test('names what is unknown and shares its weight among the rest', () => {
    const { parts, unknown, value } = computeScore({
      edge: [1, 0.3],
      grade: [undefined, 0.25],
      amount: [0, 0.45],
    });
    expect(unknown).toEqual(['grade']);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(value).toBeCloseTo(0.4, 12);
  });

  test('a setting outside its bounds is refused', () => {
    expect(() => find({}, forBank('payroll-staff-without-accounts', { staffMin: 0 }))).toThrow(
      'staffMin is 0, expected 1 to 10000',
    );
  });
});
