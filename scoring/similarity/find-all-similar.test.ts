import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { createDraw } from '../algorithms/seeded-random.ts';
import { findAllSimilar, type SimilarTraders } from './find-all-similar.ts';
import { findSimilar } from './find-similar.ts';

const NAMES = [...'ABCDEFGHIJ'];
const name = fc.constantFrom(...NAMES);
const links = fc.array(fc.tuple(name, name), { maxLength: 40 });

function nearestOf({ offsets, ends, scores }: SimilarTraders, no: number): [number, number][] {
  const places = Array.from({ length: offsets[no + 1] - offsets[no] }, (_, at) => offsets[no] + at);
  return places.map((at) => [ends[at], scores[at]]);
}

/** Every pair, set by set. */
function bruteForce(
  rows: readonly TerseRow[],
  count: number,
  partnersMax: number,
  names: readonly string[] = NAMES,
): [number, number][][] {
  const partners = (of: string, isSupplier: boolean): Set<string> =>
    new Set(rows.filter((row) => row[isSupplier ? 0 : 1] === of).map((row) => row[isSupplier ? 1 : 0]));
  const sets = names.map((of) => {
    const suppliers = [...partners(of, false)].filter((other) => partners(other, true).size <= partnersMax);
    const buyers = [...partners(of, true)].filter((other) => partners(other, false).size <= partnersMax);
    return new Set([...suppliers.map((other) => `from ${other}`), ...buyers.map((other) => `to ${other}`)]);
  });
  return sets.map((own, no) =>
    sets
      .map((theirs, other): [number, number] => [
        other,
        own.intersection(theirs).size / own.union(theirs).size,
      ])
      .filter(([other, score]) => other !== no && score > 0)
      .sort(([a, high], [b, low]) => low - high || a - b)
      .slice(0, count)
      .map(([other, score]): [number, number] => [other, Math.fround(score)]),
  );
}

test('everybody gets those most like it, as comparing every pair would', () => {
  const few = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(links, few, few, (rows, count, partnersMax) => {
      const graph = viewOf({ SUPPLIES: rows }, { order: NAMES });
      const found = findAllSimilar(graph.view, { count, partnersMax });
      const expected = bruteForce(rows, count, partnersMax);
      for (const no of NAMES.keys()) expect(nearestOf(found, no)).toEqual(expected[no]);
    }),
  );
});

test('so do those of a bank of hundreds, where a few trade with nearly everybody', () => {
  const names = Array.from({ length: 300 }, (_, at) => `N${at}`);
  const draw = createDraw(3);
  // Squared, so that low numbers trade with very many.
  const rows = Array.from(
    { length: 3_000 },
    (): TerseRow => [names[Math.floor(300 * draw() ** 2)], names[Math.floor(300 * draw() ** 2)]],
  );
  const graph = viewOf({ SUPPLIES: rows }, { order: names });
  const found = findAllSimilar(graph.view, { count: 4 });
  const expected = bruteForce(rows, 4, Number.POSITIVE_INFINITY, names);
  for (const no of names.keys()) expect(nearestOf(found, no)).toEqual(expected[no]);
});

test('a common supplier and a common buyer count, a supplier of the one who buys from the other does not', () => {
  const graph = viewOf({
    SUPPLIES: [
      ['S', 'A'],
      ['S', 'B'],
      ['S', 'B'],
      ['A', 'Z'],
      ['B', 'Z'],
      ['X', 'A'],
      ['B', 'X'],
    ],
  });
  const found = findAllSimilar(graph.view);
  expect(nearestOf(found, graph.no('A'))).toEqual([[graph.no('B'), 0.5]]);
  expect({ hubs: found.hubs, leftOut: found.leftOut }).toEqual({ hubs: [], leftOut: 0 });
});

test('on one side alone only those partners count', () => {
  const { view, no } = viewOf({
    SUPPLIES: [
      ['S', 'A'],
      ['S', 'B'],
      ['A', 'X'],
      ['C', 'X'],
    ],
  });
  const suppliers = findAllSimilar(view, { sides: ['SUPPLIERS'] });
  expect(nearestOf(suppliers, no('A'))).toEqual([[no('B'), 1]]);
  const buyers = findAllSimilar(view, { sides: ['BUYERS'] });
  expect(nearestOf(buyers, no('A'))).toEqual([[no('C'), 1]]);
});

test('a counterparty of nearly everybody is named and left out', () => {
  const rows = ['A', 'B', 'C'].flatMap((buyer): TerseRow[] => [['grid', buyer]]);
  const graph = viewOf({ SUPPLIES: [...rows, ['S', 'A'], ['S', 'B']] });
  const found = findAllSimilar(graph.view, { partnersMax: 2 });
  expect([found.hubs.map(graph.name), found.leftOut]).toEqual([['grid'], 3]);
  expect(nearestOf(found, graph.no('A'))).toEqual([[graph.no('B'), 1]]);
  expect(nearestOf(found, graph.no('C'))).toEqual([]);
});

test('who is like one is also like it when one asks for it alone', () => {
  fc.assert(
    fc.property(links, (rows) => {
      const graph = viewOf({ SUPPLIES: rows }, { order: NAMES });
      const found = findAllSimilar(graph.view, { count: NAMES.length });
      for (const no of NAMES.keys()) {
        const { items } = findSimilar(graph.view, no, NAMES.length, {
          features: ['SHARED_SUPPLIERS', 'SHARED_BUYERS'],
        });
        const alike = items.filter(({ reasons }) => reasons.length > 0).map((item) => item.no);
        expect(
          nearestOf(found, no)
            .map(([other]) => other)
            .sort(),
        ).toEqual(alike.sort());
      }
    }),
  );
});
