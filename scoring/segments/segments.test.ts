import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseGraph, type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import type { Condition } from './condition.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import { conditionJudge } from './judge-condition.ts';
import { parseCondition } from './parse-condition.ts';
import { PartySet } from './party-set.ts';
import { type BankReference, SegmentBank } from './segment-bank.ts';

const REFERENCE: BankReference = {
  productClassOf: () => '存款',
  lineOf: () => 'CORPORATE',
  regionOf: () => undefined,
  isPublishedTag: () => false,
};

function bankOf(graph: TerseGraph, kinds: Parameters<typeof viewOf>[1] = {}) {
  const { view, no, name } = viewOf(graph, kinds);
  const bank = new SegmentBank(view, REFERENCE);
  const membersOf = (condition: Condition, of = bank): string[] =>
    evaluateCondition(of, condition).toArray().map(name).sort();
  return { bank, no, membersOf };
}

const is = (name: string): Condition => ({ type: 'party', party: `E:${name}` });

describe('a chain of supply to a leader', () => {
  const { bank, no, membersOf } = bankOf({
    SITS_IN: [['Leader', 'assembly', { label: '链主' }]],
    SUPPLIES: [
      ['First', 'Leader', 1],
      ['Second', 'First', 1],
      ['Third', 'Second', 1],
      ['Suspected', 'Leader', { annualAmount: 1, confidence: 0.4 }],
    ],
    HOLDS: [['Second', 'payroll', 1]],
    CUSTOMER_OF: [
      ['First', 'unit'],
      ['Second', 'unit'],
    ],
  });
  const leader: Condition = { type: 'chain', role: 'LEADER' };
  const within = (tiers: number): Condition => ({
    type: 'relation',
    relation: 'SUPPLIES',
    tiers,
    of: leader,
  });

  test('suppliers within two tiers of a leader without payroll with us are found; a suspected one is not', () => {
    const payroll: Condition = { type: 'product', product: 'D:payroll' };
    expect(membersOf({ type: 'all', of: [within(2), { type: 'not', of: payroll }] })).toEqual(['First']);
  });

  test('more tiers never find fewer', () => {
    expect([1, 2, 3].map((tiers) => membersOf(within(tiers)))).toEqual([
      ['First'],
      ['First', 'Second'],
      ['First', 'Second', 'Third'],
    ]);
  });

  test('who may not see a supply does not find who is behind it', () => {
    const limited = bank.limitedTo(bank.setOf([no('First')]));
    expect(membersOf(within(3), limited)).toEqual(['First', 'Second']);
    expect(membersOf({ type: 'product', product: 'D:payroll' }, limited)).toEqual([]);
  });
});

describe('shares and groups', () => {
  const { membersOf } = bankOf({
    OWNS: [
      ['Holding', 'Half', 0.5],
      ['Half', 'Quarter', 0.5],
      ['Holding', 'Sub', 0.6],
      ['Holding', 'Other', 0.7],
      ['Outsider', 'Half', 0.3],
    ],
  });

  test('a share counts through all layers', () => {
    const owned = (shareMin: number): Condition => ({
      type: 'relation',
      relation: 'OWNED_BY',
      shareMin,
      of: { type: 'party', party: 'P:Holding' },
    });
    expect(membersOf(owned(0.25))).toEqual(['Half', 'Other', 'Quarter', 'Sub']);
    expect(membersOf(owned(0.26))).toEqual(['Half', 'Other', 'Sub']);
  });

  test('a firm is in the same group as another, not as itself', () => {
    expect(membersOf({ type: 'relation', relation: 'SAME_GROUP', of: is('Sub') })).toEqual([
      'Holding',
      'Other',
    ]);
  });
});

describe('figures', () => {
  const { membersOf } = bankOf({
    HAS_METRIC: [
      ['A', 'revenue', { amount: 100, to: '2026-01-01' }],
      ['A', 'revenue', { amount: 150, from: '2026-01-01' }],
      ['B', 'revenue', { amount: 140 }],
    ],
  });
  const revenue = (more: object): Condition =>
    ({ type: 'metric', metric: 'revenue', compare: '>=', value: 150, ...more }) as Condition;

  test('are those of the day, or of the day asked for', () => {
    expect(membersOf(revenue({}))).toEqual(['A']);
    expect(membersOf(revenue({ value: 140, asOf: '2025-12-31' }))).toEqual(['B']);
  });

  test('grow against the day so long before', () => {
    expect(membersOf(revenue({ value: 0.5, growthDays: 365 }))).toEqual(['A']);
    expect(membersOf(revenue({ value: 0, compare: '=', growthDays: 365 }))).toEqual(['B']);
  });
});

describe('on any bank', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const name = fc.constantFrom(...NAMES);
  const pairs = fc.array(fc.tuple(name, name), { maxLength: 14 });
  const objects = (...keys: string[]) => fc.array(fc.tuple(name, fc.constantFrom(...keys)), { maxLength: 8 });
  const graph = fc.record({
    SUPPLIES: pairs,
    GUARANTEES: pairs,
    OWNS: pairs.map((all) =>
      all.map(([one, other]): TerseRow => [one, other, { share: 0.3, votingShare: 0.3 }]),
    ),
    HOLDS: objects('loan', 'payroll'),
    HAS_TAG: objects('green', 'watch'),
    HAS_METRIC: objects('staff').map((all) => all.map(([one, at], index): TerseRow => [one, at, index])),
    CUSTOMER_OF: objects('unit'),
    IN_INDUSTRY: objects('C', 'C35'),
    INDUSTRY_UNDER: fc.constant([['C35', 'C']] as [string, string][]),
  });
  const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
    { type: 'product', product: 'D:loan' },
    { type: 'productClass', productClass: '存款' },
    { type: 'tag', tag: 'green' },
    { type: 'metric', metric: 'staff', compare: '>', value: 2 },
    { type: 'metric', metric: 'suppliers-known', compare: '>=', value: 2 },
    { type: 'industry', industry: 'I:C' },
    { type: 'customer' },
    { type: 'group' },
    { type: 'gap', product: 'D:loan' },
    { type: 'circle' },
    { type: 'tier', tiers: ['A', 'C'] },
    { type: 'move', move: 'NEW' },
    { type: 'size', sizes: ['A'] },
    { type: 'quarter', figure: 'PRODUCTS', quarter: 'TOP' },
    is('a'),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({
        type: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('condition'), { maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('not' as const), of: tie('condition') }),
      fc.record({
        type: fc.constant('relation' as const),
        relation: fc.constantFrom('SUPPLIES' as const, 'BUYS_FROM' as const),
        tiers: fc.integer({ min: 1, max: 3 }),
        of: tie('condition'),
      }),
      fc.record({
        type: fc.constant('relation' as const),
        relation: fc.constantFrom('OWNED_BY' as const, 'OWNS' as const),
        shareMin: fc.constantFrom(0.05, 0.3, 0.6),
        of: tie('condition'),
      }),
      fc.record({
        type: fc.constant('relation' as const),
        relation: fc.constantFrom('SAME_GROUP' as const, 'GUARANTEES' as const, 'GUARANTEED_BY' as const),
        of: tie('condition'),
      }),
    ),
  }));
  const options = {
    order: NAMES,
    kinds: Object.fromEntries(NAMES.map((each) => [each, 'ENTERPRISE' as const])),
  };
  const banks = fc.tuple(graph, fc.option(fc.subarray(NAMES))).map(([made, own]) => {
    const { view, no } = viewOf(made, options);
    const bank = new SegmentBank(view, REFERENCE);
    return own === null ? bank : bank.limitedTo(bank.setOf(own.map(no)));
  });
  const same = (bank: SegmentBank, one: Condition, other: Condition) =>
    expect(evaluateCondition(bank, one).toArray()).toEqual(evaluateCondition(bank, other).toArray());

  test('all at once are who is found one at a time', () => {
    fc.assert(
      fc.property(banks, condition, (bank, asked) => {
        const judge = conditionJudge(bank, asked);
        const oneByOne = bank.parties.toArray().filter((no) => judge(no) !== undefined);
        expect(evaluateCondition(bank, asked).toArray()).toEqual(oneByOne);
      }),
      { numRuns: 600 },
    );
  });

  test('nobody meets a condition and its contrary, and De Morgan holds', () => {
    fc.assert(
      fc.property(banks, condition, condition, (bank, one, other) => {
        const not = (of: Condition): Condition => ({ type: 'not', of });
        expect(evaluateCondition(bank, { type: 'all', of: [one, not(one)] }).count()).toBe(0);
        same(bank, not({ type: 'all', of: [one, other] }), { type: 'any', of: [not(one), not(other)] });
        same(bank, not({ type: 'any', of: [one, other] }), { type: 'all', of: [not(one), not(other)] });
        same(bank, not(not(one)), one);
      }),
    );
  });

  test('a condition that is read from JSON is the condition', () => {
    fc.assert(
      fc.property(condition, (asked) => {
        expect(parseCondition(JSON.parse(JSON.stringify(asked)))).toEqual({ condition: asked, problems: [] });
      }),
    );
  });
});

test('what is wrong with a condition is named with its place', () => {
  const problemsOf = (json: unknown) => parseCondition(json).problems.map(({ place }) => place);
  expect(
    problemsOf({
      type: 'all',
      of: [
        { type: 'tag', tag: 'x' },
        { type: 'tier', tiers: ['Z'] },
      ],
    }),
  ).toEqual(['of[1].tiers']);
  expect(problemsOf({ type: 'relation', relation: 'SUPPLIES', tiers: 9, of: { type: 'leader' } })).toEqual([
    'tiers',
    'of.type',
  ]);
  expect(problemsOf({ type: 'product', product: 'D:x', hold: false })).toEqual(['hold']);
  expect(problemsOf('green')).toEqual(['']);
  let deep: unknown = { type: 'customer' };
  for (let depth = 0; depth < 20; depth++) deep = { type: 'not', of: deep };
  expect(problemsOf(deep)).toHaveLength(1);
});

test('a set counts and gives back what was put into it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(199)), (nos) => {
      const set = PartySet.of(200, nos);
      expect(set.count()).toBe(nos.length);
      expect(set.toArray()).toEqual(nos.sort((a, b) => a - b));
    }),
  );
});
