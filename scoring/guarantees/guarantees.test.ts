import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseRow, type TestGraph, viewOf } from '../../tests/support/view-of.ts';
import { computeCascade } from './compute-cascade.ts';
import { describeCircle } from './describe-circle.ts';
import { computeReciprocity, findGuaranteeCircles, measureCircle } from './find-guarantee-circles.ts';

const GUA_1: readonly TerseRow[] = [
  ['A', 'B', 100],
  ['B', 'C', 50],
  ['C', 'A', 60],
  ['C', 'D', 30],
  ['D', 'C', 40],
  ['E', 'A', 20],
  ['D', 'F', 10],
  ['G', 'H', 25],
];
const EVERYBODY = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const graph = viewOf({ GUARANTEES: GUA_1 }, { order: EVERYBODY });

describe('guarantee circles', () => {
  test('GUA-1 the circle and what it is worth', () => {
    const [circle, ...others] = findGuaranteeCircles(graph.view);
    expect(others).toEqual([]);
    expect(circle.members.map(graph.name).join('')).toBe('ABCD');
    expect(circle).toMatchObject({
      insideAmount: 280,
      givenAmount: 290,
      externalCover: 20,
      withoutAmount: 0,
    });
    expect(circle.circularity).toBeCloseTo(28 / 29, 12);
    expect(circle.reciprocity).toBeCloseTo(2 / 5, 12);
    expect(computeReciprocity(measureCircle(graph.view, EVERYBODY.map(graph.no)).relationships)).toBe(0.25);
  });

  test('GUA-1 its rings and its core', () => {
    const { rings, isCapped } = describeCircle(graph.view, EVERYBODY.slice(0, 4).map(graph.no));
    expect(rings.map((ring) => ring.map(graph.name).join(''))).toEqual(['ABC', 'CD']);
    expect(isCapped).toBe(false);
    const { core, coreDepth } = describeCircle(graph.view, EVERYBODY.map(graph.no));
    expect([core.map(graph.name).join(''), coreDepth]).toEqual(['ABC', 2]);
  });

  test('a guarantee without an amount is counted and not summed', () => {
    const other = viewOf({
      GUARANTEES: [
        ['A', 'B', {}],
        ['B', 'A', 10],
      ],
    });
    expect(findGuaranteeCircles(other.view)[0]).toMatchObject({ insideAmount: 10, withoutAmount: 1 });
  });

  test('another guarantee never splits a circle', () => {
    const pair = fc.tuple(fc.constantFrom(...EVERYBODY), fc.constantFrom(...EVERYBODY));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), pair, (rows, more) => {
        const [before, after] = [circlesOf(rows), circlesOf([...rows, more])];
        for (const circle of before)
          expect(after.some((larger) => [...circle].every((name) => larger.includes(name)))).toBe(true);
      }),
    );
  });
});

function circlesOf(rows: readonly (readonly [string, string])[]): string[] {
  const other = viewOf({ GUARANTEES: rows }, { order: EVERYBODY });
  return findGuaranteeCircles(other.view).map(({ members }) => members.map(other.name).join(''));
}

describe('what breaks if one breaks', () => {
  const failed = (other: TestGraph, equity: Record<string, number>): string => {
    const { items } = computeCascade(other.view, [other.no('B')], (no) => equity[other.name(no)]);
    return items
      .filter(({ fails }) => fails)
      .map(({ no }) => other.name(no))
      .sort()
      .join('');
  };
  const equity = { A: 80, B: 30, C: 100, D: 35, E: 50, F: 10 };

  test('GUA-2 whoever is called for more than its equity fails with it', () => {
    expect(failed(graph, equity)).toBe('AB');
    const { items, totalCalled } = computeCascade(
      graph.view,
      [graph.no('B')],
      (no) => equity[graph.name(no) as 'A'],
    );
    expect(items.map(({ no, round, called, fails }) => [graph.name(no), round, called, fails])).toEqual([
      ['B', 0, 0, true],
      ['A', 1, 100, true],
      ['C', 2, 60, false],
      ['E', 2, 20, false],
    ]);
    expect(totalCalled).toBe(180);
  });

  test('GUA-3 a thinner guarantor carries it further, and who loses its guarantor is told', () => {
    expect(failed(graph, { ...equity, C: 55 })).toBe('ABCD');
    const { coverLost } = computeCascade(
      graph.view,
      [graph.no('B')],
      (no) => ({ ...equity, C: 55 })[graph.name(no) as 'A'],
    );
    expect(coverLost.map(graph.name)).toEqual(['F']);
  });

  test('a guarantor of unknown equity is called, and nothing is claimed about it', () => {
    expect(failed(graph, {})).toBe('B');
    const { items } = computeCascade(graph.view, [graph.no('B')], () => undefined);
    expect(items[1]).toMatchObject({ called: 100, equity: undefined, fails: false });
  });

  test('what is outstanding is called, not what was once agreed', () => {
    const other = viewOf({ GUARANTEES: [['A', 'B', { amount: 100, outstanding: 40 }]] });
    expect(failed(other, { A: 50 })).toBe('B');
  });
});
