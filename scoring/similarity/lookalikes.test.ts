import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseRow, type TestGraph, viewOf } from '../../tests/support/view-of.ts';
import { createDraw } from '../algorithms/seeded-random.ts';
import { computeGower, industryLikeness, numericLikeness } from './compute-gower.ts';
import { evaluateLookalikes } from './evaluate-lookalikes.ts';
import { rankLookalikes } from './rank-lookalikes.ts';
import { computeSetSimilarity } from './set-similarity.ts';

describe('lookalikes', () => {
  const graph = viewOf({
    SUPPLIES: [
      ['A', 'Z'],
      ['B', 'Z'],
      ['S', 'A'],
      ['S', 'B'],
      ['T', 'C'],
    ],
    HOLDS: [
      ['A', 'loan'],
      ['B', 'bills'],
      ['A', 'bills'],
      ['C', 'loan'],
    ],
    MAKES: [
      ['A', 'castings'],
      ['B', 'castings'],
      ['C', 'paper'],
    ],
    IN_INDUSTRY: [
      ['A', '3514'],
      ['B', '3514'],
      ['C', '3599'],
    ],
    INDUSTRY_UNDER: [
      ['3514', '351'],
      ['351', '35'],
      ['3599', '359'],
      ['359', '35'],
    ],
  });
  const [a, b, c] = ['A', 'B', 'C'].map(graph.no);

  test('are those who share most with a good customer, and say what', () => {
    const [first, second, ...others] = rankLookalikes(graph.view, [a], [c, b, a, b]);
    expect(others).toEqual([]);
    expect([first.no, first.nearestSeed]).toEqual([b, a]);
    expect(first.reasons).toEqual([
      { code: 'SAME_INDUSTRY', value: 1 },
      { code: 'SHARED_BUYERS', value: 1 },
      { code: 'SHARED_SUPPLIERS', value: 1 },
    ]);
    expect(first.score).toBeCloseTo((0.25 + 0.15 + 0.15 + 0.15 / 2 + 0.1 + 0.05 + 0.05) / 0.9, 12);
    expect(second.no).toBe(c);
    expect(second.reasons.map(({ code, value }) => [code, value])).toEqual([
      ['SAME_INDUSTRY', 0.5],
      ['SHARED_PRODUCTS', 0.5],
      ['AS_MANY_SUPPLIERS', 1],
    ]);
  });

  test('do not share the product that the good customers were chosen for', () => {
    const ignored = new Set([graph.no('loan')]);
    const found = rankLookalikes(graph.view, [a], [b, c], { ignored });
    expect(found[1].reasons.map(({ code }) => code)).not.toContain('SHARED_PRODUCTS');
    expect(found[0].score).toBeGreaterThan(rankLookalikes(graph.view, [a], [b, c])[0].score);
  });

  test('are compared only in what the reader may know', () => {
    const [first] = rankLookalikes(graph.view, [a], [b], { features: ['SHARED_PRODUCTS'] });
    expect([first.score, first.reasons]).toEqual([0.5, [{ code: 'SHARED_PRODUCTS', value: 0.5 }]]);
  });

  test('are none without good customers, nor of whom too little is known', () => {
    expect(rankLookalikes(graph.view, [], [a, b])).toEqual([]);
    expect(rankLookalikes(graph.view, [a], [graph.no('loan')], { features: ['SAME_INDUSTRY'] })).toEqual([]);
  });
});

const NAMES = [...'ABCDEFGH'];
const name = fc.constantFrom(...NAMES);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 14 });
const banks = fc.record({
  SUPPLIES: some(fc.tuple(name, name)),
  HOLDS: some(fc.tuple(name, fc.constantFrom('loan', 'bills', 'fx'))),
  MAKES: some(fc.tuple(name, fc.constantFrom('paper', 'steel'))),
  IN_INDUSTRY: some(fc.tuple(name, fc.constantFrom('351', '359', '17'))),
  INDUSTRY_UNDER: fc.constant<TerseRow[]>([
    ['351', '35'],
    ['359', '35'],
  ]),
});
type Bank = Record<'SUPPLIES' | 'HOLDS' | 'MAKES' | 'IN_INDUSTRY' | 'INDUSTRY_UNDER', readonly TerseRow[]>;

/** Gower of two parties, feature by feature as it is defined. */
function gowerOf(bank: Bank, one: string, other: string): number | undefined {
  const ends = (kind: keyof Bank, of: string, isOut: boolean): Set<string> =>
    new Set(bank[kind].filter((row) => row[isOut ? 0 : 1] === of).map((row) => row[isOut ? 1 : 0]));
  const shared = (kind: keyof Bank, isOut: boolean, weight: number) => {
    const [left, right] = [ends(kind, one, isOut), ends(kind, other, isOut)];
    const { jaccard } = computeSetSimilarity(left.intersection(right).size, left.size, right.size);
    return { score: left.size + right.size === 0 ? undefined : jaccard, weight };
  };
  const count = (of: string, isOut: boolean): number =>
    Math.log1p(bank.SUPPLIES.filter((row) => row[isOut ? 0 : 1] === of).length);
  const asMany = (isOut: boolean) => {
    const [left, right] = [count(one, isOut), count(other, isOut)];
    const range = Math.max(...NAMES.map((of) => count(of, isOut)));
    return { score: left + right === 0 ? undefined : numericLikeness(left, right, range), weight: 5 };
  };
  const industries = [...ends('IN_INDUSTRY', one, true)].flatMap((left) =>
    [...ends('IN_INDUSTRY', other, true)].map((right) => {
      if (left === right) return 1;
      return left[0] === '3' && right[0] === '3' ? industryLikeness(1) : 0;
    }),
  );
  return computeGower([
    shared('SUPPLIES', false, 15),
    shared('SUPPLIES', true, 15),
    shared('HOLDS', true, 15),
    shared('MAKES', true, 10),
    { score: undefined, weight: 5 },
    asMany(false),
    asMany(true),
    { score: undefined, weight: 5 },
    { score: industries.length === 0 ? undefined : Math.max(...industries), weight: 25 },
  ]);
}

test('the score is the mean of Gower over the nearest good customers, whatever the order they come in', () => {
  fc.assert(
    fc.property(banks, fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 4 }), (bank, seeds) => {
      const graph = viewOf(bank, { order: NAMES });
      const found = rankLookalikes(graph.view, seeds.map(graph.no), NAMES.map(graph.no), { nearest: 2 });
      const ordered = rankLookalikes(graph.view, seeds.map(graph.no).sort(), NAMES.map(graph.no), {
        nearest: 2,
      });
      expect(found).toEqual(ordered);
      const expected = NAMES.filter((other) => !seeds.includes(other)).flatMap((other) => {
        const scores = seeds.flatMap((seed) => gowerOf(bank, other, seed) ?? []);
        const nearest = scores.sort((x, y) => y - x).slice(0, 2);
        const mean = nearest.reduce((sum, score) => sum + score, 0) / nearest.length;
        return nearest.length === 0 ? [] : [{ no: graph.no(other), score: expect.closeTo(mean, 9) }];
      });
      expect(found.map(({ no, score }) => ({ no, score })).sort((x, y) => x.no - y.no)).toEqual(expected);
    }),
  );
});

describe('a test of lookalikes on customers that were hidden', () => {
  /** 200 enterprises, every fifth a good one; good ones buy of the same few and make the same, or like everybody. */
  function bankOf(isTold: boolean): { graph: TestGraph; good: number[]; all: number[] } {
    const draw = createDraw(5);
    const names = Array.from({ length: 200 }, (_, at) => `K${at}`);
    const isGood = (at: number): boolean => at % 5 === 0;
    const pick = (at: number): string => `${isTold && isGood(at) ? 'g' : 'o'}${Math.floor(draw() * 6)}`;
    const graph = viewOf({
      SUPPLIES: names.flatMap((buyer, at): TerseRow[] => [
        [`S${pick(at)}`, buyer],
        [`S${pick(at)}`, buyer],
        [buyer, `B${pick(at)}`],
      ]),
      MAKES: names.map((maker, at): TerseRow => [maker, `goods ${pick(at)}`]),
      IN_INDUSTRY: names.map((enterprise): TerseRow => [enterprise, 'C']),
    });
    return { graph, good: names.filter((_, at) => isGood(at)).map(graph.no), all: names.map(graph.no) };
  }

  test('finds them in front where they are alike', () => {
    const { graph, good, all } = bankOf(true);
    const measures = evaluateLookalikes(graph.view, good, all, { k: 12, seed: 3 });
    expect(measures).toMatchObject({ seeds: 28, heldOut: 12, candidates: 172, count: 12 });
    expect(measures.precision).toBeGreaterThan(0.9);
    expect(measures.recall).toBe(measures.precision);
    expect(measures.lift).toBeGreaterThan(12);
  });

  test('finds no more than chance where nothing tells them', () => {
    const { graph, good, all } = bankOf(false);
    const lifts = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (seed) => evaluateLookalikes(graph.view, good, all, { k: 40, seed }).lift,
    );
    expect(lifts.reduce((sum, lift) => sum + lift, 0) / lifts.length).toBeLessThan(1.6);
  });

  test('is the same for the same seed, another for another, and nothing with one good customer', () => {
    const { graph, good, all } = bankOf(false);
    const measure = (seed: number) => evaluateLookalikes(graph.view, good, all, { k: 40, seed });
    expect(measure(1)).toEqual(measure(1));
    expect(measure(1)).not.toEqual(measure(2));
    const one = evaluateLookalikes(graph.view, good.slice(0, 1), all, { k: 5, seed: 1 });
    expect(one).toMatchObject({ heldOut: 0, precision: 0, recall: 0, lift: 0 });
  });
});
