import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStronglyConnected } from './strongly-connected.ts';

type Edge = readonly [number, number];

const NODES = 8;
const node = fc.integer({ min: 0, max: NODES - 1 });
const edges = fc.array(fc.tuple(node, node), { maxLength: 24 });

function componentsOf(list: readonly Edge[], count = NODES): Int32Array {
  const sorted = [...list].sort(([a], [b]) => a - b);
  const offsets = Array.from({ length: count + 1 }, (_, at) => sorted.filter(([from]) => from < at).length);
  return findStronglyConnected(
    count,
    offsets,
    sorted.map(([, to]) => to),
  ).componentOf;
}

function reachability(list: readonly Edge[]): boolean[][] {
  const reach = Array.from({ length: NODES }, (_, a) => Array.from({ length: NODES }, (_, b) => a === b));
  for (let round = 0; round < NODES; round++) {
    for (const [from, to] of list) for (const row of reach) row[to] ||= row[from];
  }
  return reach;
}

test('two nodes are together exactly when each reaches the other', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const [components, reach] = [componentsOf(list), reachability(list)];
      for (let a = 0; a < NODES; a++) {
        for (let b = 0; b < NODES; b++)
          expect(components[a] === components[b]).toBe(reach[a][b] && reach[b][a]);
      }
    }),
  );
});

test('components are numbered so that edges never lead upwards', () => {
  fc.assert(
    fc.property(edges, (list) => {
      const components = componentsOf(list);
      for (const [from, to] of list) expect(components[to]).toBeLessThanOrEqual(components[from]);
    }),
  );
});

test('another edge never splits a component', () => {
  fc.assert(
    fc.property(edges, node, node, (list, from, to) => {
      const [before, after] = [componentsOf(list), componentsOf([...list, [from, to]])];
      for (let a = 0; a < NODES; a++) {
        for (let b = 0; b < NODES; b++) if (before[a] === before[b]) expect(after[a]).toBe(after[b]);
      }
    }),
  );
});

test('a ring of a million is one component', () => {
  const count = 1_000_000;
  const offsets = Uint32Array.from({ length: count + 1 }, (_, at) => at);
  const ends = Uint32Array.from({ length: count }, (_, at) => (at + 1) % count);
  expect(findStronglyConnected(count, offsets, ends).count).toBe(1);
});
