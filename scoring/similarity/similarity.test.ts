import { describe, expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { computeGower, industryLikeness, numericLikeness } from './compute-gower.ts';
import { computeLifts } from './compute-lifts.ts';
import { computeSizeClasses } from './compute-size-classes.ts';
import { findSimilar } from './find-similar.ts';
import { computeSetSimilarity } from './set-similarity.ts';

describe('measures', () => {
  test('SIM-1 Gower over revenue, staff and industry', () => {
    const scores = [numericLikeness(4, 3.4, 6), numericLikeness(200, 350, 1000), industryLikeness(2)];
    expect(scores.map((score) => Math.round(score * 100) / 100)).toEqual([0.9, 0.85, 0.5]);
    expect(computeGower(scores.map((score) => ({ score })))).toBeCloseTo(0.75, 12);
  });

  test('a comparison with less than 60% of its weight is none', () => {
    expect(computeGower([{ score: 1 }, { score: undefined }])).toBeUndefined();
    expect(
      computeGower([
        { score: 0.5, weight: 3 },
        { score: undefined, weight: 2 },
      ]),
    ).toBe(0.5);
  });

  test('SIM-2 two of four and three products', () => {
    const { jaccard, overlap, cosine } = computeSetSimilarity(2, 4, 3);
    expect([jaccard, overlap]).toEqual([2 / 5, 2 / 3]);
    expect(cosine).toBeCloseTo(0.57735, 5);
  });

  test('TIER-1 rates and lifts of five tiers', () => {
    const lifts = computeLifts(
      [
        [50, 10],
        [100, 10],
        [150, 9],
        [200, 6],
        [500, 5],
      ].map(([members, conversions]) => ({ members, conversions })),
    );
    expect(lifts.map(({ rate }) => Math.round(rate * 1e6) / 1e6)).toEqual([0.2, 0.1, 0.06, 0.03, 0.01]);
    expect(lifts.map(({ lift }) => Math.round(lift * 1e6) / 1e6)).toEqual([5, 2.5, 1.5, 0.75, 0.25]);
  });
});

describe('similar enterprises', () => {
  const graph = viewOf({
    SUPPLIES: [
      ['S', 'A', 1],
      ['U', 'A', 1],
      ['S', 'B', 1],
      ['U', 'B', 1],
      ['S', 'C', 1],
      ['A', 'Z', 1],
      ['B', 'Z', 1],
    ],
    HOLDS: [
      ['A', 'loan', 1],
      ['B', 'loan', 1],
      ['D', 'loan', 1],
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
      ['35', 'section C'],
    ],
  });

  test('share counterparties, products and industry, with the reasons', () => {
    const { items, total, isCapped } = findSimilar(graph.view, graph.no('A'), 10);
    expect(items.map(({ no }) => graph.name(no))).toEqual(['B', 'C', 'D']);
    expect(items[0].score).toBeCloseTo(1, 12);
    expect(items[0].reasons.map(({ code, shared }) => [code, shared])).toEqual([
      ['SHARED_BUYERS', 1],
      ['SHARED_SUPPLIERS', 2],
      ['SHARED_PRODUCTS', 1],
      ['SAME_INDUSTRY', 1],
    ]);
    expect(items[1].reasons.map(({ code, value }) => [code, value])).toEqual([
      ['SHARED_SUPPLIERS', 0.5],
      ['SAME_INDUSTRY', 0.5],
    ]);
    expect({ total, isCapped }).toEqual({ total: 3, isCapped: false });
  });

  test('are compared only in what the reader may know', () => {
    const { items } = findSimilar(graph.view, graph.no('A'), 10, { features: ['SHARED_PRODUCTS'] });
    expect(items.map(({ no }) => graph.name(no)).sort()).toEqual(['B', 'D']);
  });

  test('alike is mutual', () => {
    const score = (a: string, b: string): number =>
      findSimilar(graph.view, graph.no(a), 10).items.find(({ no }) => no === graph.no(b))!.score;
    expect(score('A', 'B')).toBeCloseTo(score('B', 'A'), 12);
  });
});

test('the size class of a customer is A for the top twentieth of its section by balance', () => {
  const customers = Array.from({ length: 40 }, (_, index) => `K${String(index).padStart(3, '0')}`);
  const graph = viewOf({
    HOLDS: [...customers, 'few'].map((name, index): TerseRow => [name, 'deposit', (index + 1) * 100]),
    CUSTOMER_OF: [...customers, 'few', 'none'].map((name): TerseRow => [name, 'branch']),
    IN_INDUSTRY: [...customers.map((name): TerseRow => [name, 'A']), ['few', 'B'], ['none', 'A']],
  });
  const classOf = computeSizeClasses(graph.view);
  const count = (size: string): number =>
    customers.filter((name) => classOf(graph.no(name))?.size === size).length;
  expect(['A', 'B', 'C', 'D', 'E'].map(count)).toEqual([2, 4, 6, 8, 20]);
  expect(classOf(graph.no('K039'))).toEqual({ section: graph.no('A'), size: 'A', balance: 40 * 100 });
  expect([classOf(graph.no('few')), classOf(graph.no('none'))]).toEqual([undefined, undefined]);
});
