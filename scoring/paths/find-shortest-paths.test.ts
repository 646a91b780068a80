import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { findShortestPaths, type PathOptions } from './find-shortest-paths.ts';

const graph = viewOf(
  {
    OWNS: [
      ['A', 'B', 0.5],
      ['B', 'C', 0.5],
      ['A', 'D', 0.5],
      ['D', 'C', 0.5],
      ['C', 'E', 0.5],
      ['D', 'E', 0.1],
    ],
    SUPPLIES: [['A', 'B', 100]],
  },
  { kinds: { A: 'ENTERPRISE' } },
);
const usual: PathOptions = { kinds: ['OWNS', 'SUPPLIES'], k: 10, hopsMax: 4 };

function paths(from: string, to: string, options: Partial<PathOptions> = {}) {
  const found = findShortestPaths(graph.view, graph.no(from), graph.no(to), { ...usual, ...options });
  return { ...found, names: found.paths.map(({ nos }) => nos.map(graph.name).join('')) };
}

describe('paths between two parties', () => {
  test('come shortest first, then longer ones without loops', () => {
    const { names, isCapped } = paths('A', 'E');
    expect(names[0]).toBe('ADE');
    expect(names.slice(1).sort()).toEqual(['ABCDE', 'ABCE', 'ADCE'].sort());
    expect(names.map((name) => name.length)).toEqual([3, 4, 4, 5]);
    expect(isCapped).toBe(false);
  });

  test('are bounded in number and in hops', () => {
    expect(paths('A', 'E', { k: 2 }).names).toHaveLength(2);
    expect(paths('A', 'E', { hopsMax: 2 }).names).toEqual(['ADE']);
    expect(paths('A', 'E', { hopsMax: 1 }).names).toEqual([]);
  });

  test('name one relationship for each step, in the order of the kinds', () => {
    const [path] = paths('A', 'C', { k: 1 }).paths;
    expect(path.relationships.map(({ kind }) => kind)).toEqual(['OWNS', 'OWNS']);
    expect(path.relationships).toHaveLength(path.nos.length - 1);
  });

  test('that take a hidden step are counted and not shown', () => {
    const isVisible: PathOptions['isVisible'] = (_kind, _row, subject, object) =>
      subject !== graph.no('D') || object !== graph.no('E');
    const { names, hidden } = paths('A', 'E', { k: 3, isVisible });
    expect(names.sort()).toEqual(['ABCE', 'ADCE']);
    expect(hidden).toBe(1);
  });

  test('from a party to itself take no step', () => {
    expect(paths('A', 'A').names).toEqual(['A']);
  });

  test('are all there are, whatever the graph', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      maxLength: 10,
      selector: (pair) => [...pair].sort().join(),
    });
    fc.assert(
      fc.property(rows, (pairs) => {
        const edges = pairs.filter(([a, b]) => a !== b);
        const other = viewOf({ SUPPLIES: edges.map(([a, b]): TerseRow => [a, b, 1]) }, { order: names });
        const found = findShortestPaths(other.view, other.no('A'), other.no('F'), {
          kinds: ['SUPPLIES'],
          k: 1000,
          hopsMax: 4,
        });
        expect(found.paths.map(({ nos }) => nos.map(other.name).join('')).sort()).toEqual(
          allPaths(edges, 'A', 'F', 4).sort(),
        );
      }),
    );
  });
});

function allPaths(
  edges: readonly (readonly [string, string])[],
  at: string,
  to: string,
  left: number,
): string[] {
  const last = at.at(-1)!;
  if (last === to) return [at];
  if (left === 0) return [];
  return edges
    .flatMap(([a, b]) => (a === last ? [b] : b === last ? [a] : []))
    .filter((next) => !at.includes(next))
    .flatMap((next) => allPaths(edges, at + next, to, left - 1));
}
