import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../tests/support/view-of.ts';
import { createDraw } from '../algorithms/seeded-random.ts';
import { computeModularity } from './compute-modularity.ts';
import { findCommunities } from './find-communities.ts';
import { runLouvain } from './run-louvain.ts';
import { projectGraph, type WeightedGraph } from './weighted-graph.ts';

type Link = readonly [number, number, number?];

const NODES = 10;
const node = fc.integer({ min: 0, max: NODES - 1 });
const weight = fc.integer({ min: 1, max: 5 });
const links = fc.array(fc.tuple(node, node, weight), { maxLength: 30 });

function graphOf(nodeCount: number, list: readonly Link[]): WeightedGraph {
  const loops = new Float64Array(nodeCount);
  const rows = Array.from({ length: nodeCount }, (): [number, number][] => []);
  for (const [a, b, weighs = 1] of list) {
    if (a === b) loops[a] += 2 * weighs;
    else {
      rows[a].push([b, weighs]);
      rows[b].push([a, weighs]);
    }
  }
  const offsets = new Uint32Array(nodeCount + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = offsets[at] + row.length;
  });
  return {
    nodeCount,
    offsets,
    ends: Uint32Array.from(rows.flat(), ([end]) => end),
    weights: Float64Array.from(rows.flat(), ([, weighs]) => weighs),
    loops,
  };
}

/** Modularity as it is defined: over every pair of nodes. */
function modularityByPairs(list: readonly Link[], communityOf: ArrayLike<number>): number {
  const between = Array.from({ length: NODES }, () => new Array<number>(NODES).fill(0));
  for (const [a, b, weighs = 1] of list) {
    between[a][b] += weighs;
    between[b][a] += weighs;
  }
  const strengths = between.map((row) => row.reduce((sum, part) => sum + part, 0));
  const total = strengths.reduce((sum, part) => sum + part, 0);
  if (total === 0) return 0;
  let sum = 0;
  for (let a = 0; a < NODES; a++) {
    for (let b = 0; b < NODES; b++) {
      if (communityOf[a] === communityOf[b]) sum += between[a][b] - (strengths[a] * strengths[b]) / total;
    }
  }
  return sum / total;
}

/** Groups of 20 with every second pair linked inside, and here and there one between groups. */
function planted(groups: number, seed: number): Link[] {
  const draw = createDraw(seed);
  const list: Link[] = [];
  for (let a = 0; a < groups * 20; a++) {
    for (let b = 0; b < a; b++) {
      const isInside = Math.floor(a / 20) === Math.floor(b / 20);
      if (draw() < (isInside ? 0.5 : 0.01)) list.push([a, b]);
    }
  }
  return list;
}

describe('communities', () => {
  test('two rings of friends with one link between them are two', () => {
    const list: Link[] = [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 5],
      [5, 3],
      [2, 3],
    ];
    const { communityOf, modularity } = runLouvain(graphOf(6, list));
    expect([...communityOf]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(modularity).toBeCloseTo(5 / 14, 12);
  });

  test('what is said of their modularity is so, from scratch and over every pair', () => {
    fc.assert(
      fc.property(links, fc.integer(), (list, seed) => {
        const graph = graphOf(NODES, list);
        const { communityOf, modularity, count } = runLouvain(graph, seed);
        expect(modularity).toBeCloseTo(computeModularity(graph, communityOf), 12);
        expect(modularity).toBeCloseTo(modularityByPairs(list, communityOf), 12);
        expect(new Set(communityOf).size).toBe(count);
      }),
    );
  });

  test('are never worse than everybody by himself', () => {
    fc.assert(
      fc.property(links, fc.integer(), (list, seed) => {
        const graph = graphOf(NODES, list);
        const alone = computeModularity(
          graph,
          Array.from({ length: NODES }, (_, at) => at),
        );
        expect(runLouvain(graph, seed).modularity).toBeGreaterThanOrEqual(alone - 1e-12);
      }),
    );
  });

  test('hold nobody who is not linked with the others, and leave alone who has no links', () => {
    fc.assert(
      fc.property(links, (list) => {
        const { communityOf } = runLouvain(graphOf(NODES + 1, list));
        expect(communityOf.indexOf(communityOf[NODES])).toBe(NODES);
        for (let a = 0; a < NODES; a++) {
          const others = [...communityOf.keys()].filter((b) => b !== a && communityOf[b] === communityOf[a]);
          const isLinked = list.some(([one, other]) => one !== other && (one === a || other === a));
          if (others.length > 0) expect(isLinked).toBe(true);
        }
      }),
    );
  });

  test('that are planted are found, whatever the seed and the order of the links', () => {
    const expected = Array.from({ length: 200 }, (_, at) => Math.floor(at / 20));
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (seed, order) => {
        const list = planted(10, 7);
        const draw = createDraw(order);
        const mixed = list.map((link) => ({ link, place: draw() })).sort((a, b) => a.place - b.place);
        const graph = graphOf(
          200,
          mixed.map(({ link }) => link),
        );
        expect([...runLouvain(graph, seed).communityOf]).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('are the same for the same seed', () => {
    fc.assert(
      fc.property(links, fc.integer(), (list, seed) => {
        const graph = graphOf(NODES, list);
        expect(runLouvain(graph, seed)).toEqual(runLouvain(graph, seed));
      }),
    );
  });

  test('do not change when every weight is a million times as large', () => {
    fc.assert(
      fc.property(links, fc.integer(), (list, seed) => {
        const large = list.map(([a, b, weighs]): Link => [a, b, (weighs ?? 1) * 2 ** 20]);
        const [one, other] = [list, large].map((of) => runLouvain(graphOf(NODES, of), seed));
        expect(other.communityOf).toEqual(one.communityOf);
      }),
    );
  });
});

describe('the projection of a view', () => {
  const rows: TerseRow[] = [
    ['A', 'B', 2],
    ['B', 'A', 3],
    ['A', 'A', 5],
    ['B', 'C', {}],
  ];
  const graph = viewOf({ SUPPLIES: rows, GUARANTEES: [['A', 'C', 7]] }, { order: ['A', 'B', 'C'] });

  test('adds up both directions, counts a loop twice and takes the kinds asked for', () => {
    const plain = projectGraph(graph.view, ['SUPPLIES']);
    expect([...plain.ends]).toEqual([1, 1, 0, 0, 2, 1]);
    expect([[...plain.offsets], [...plain.loops], plain.weights]).toEqual([
      [0, 2, 5, 6],
      [2, 0, 0],
      undefined,
    ]);
    expect(projectGraph(graph.view, ['SUPPLIES', 'GUARANTEES']).ends).toHaveLength(8);
  });

  test('leaves out what weighs nothing or has no weight', () => {
    const amountOf = graph.view.column('SUPPLIES', 'annualAmount');
    const weighed = projectGraph(graph.view, ['SUPPLIES'], (_, row) => amountOf(row));
    expect([[...weighed.offsets], [...weighed.ends]]).toEqual([
      [0, 2, 4, 4],
      [1, 1, 0, 0],
    ]);
    expect([...weighed.weights!].sort()).toEqual([2, 2, 3, 3]);
    expect([...weighed.loops]).toEqual([10, 0, 0]);
  });
});

test('communities of the bank come largest first, and a party without ties is in none', () => {
  const clique = (names: string): TerseRow[] =>
    [...names].flatMap((a) => [...names].filter((b) => b > a).map((b): TerseRow => [a, b]));
  const graph = viewOf({
    SUPPLIES: [...clique('XYZ'), ...clique('ABCD'), ['N', 'N']],
    IN_INDUSTRY: [['A', 'textiles']],
  });
  const { communities, communityOf, modularity } = findCommunities(graph.view);
  expect(communities.map((nos) => nos.map(graph.name).sort().join(''))).toEqual(['ABCD', 'XYZ']);
  expect(['A', 'X', 'N', 'textiles'].map((name) => communityOf[graph.no(name)])).toEqual([0, 1, -1, -1]);
  expect(modularity).toBeGreaterThan(0.3);
});
