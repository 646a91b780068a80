import { invertMatrix } from './invert-matrix.ts';
import { findStronglyConnected } from './strongly-connected.ts';

/** A small weighted graph with nodes 0..nodeCount-1. */
export interface WeightedEdges {
  readonly nodeCount: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weight: readonly number[];
}

export interface Walks {
  /** Sum over all walks from the source to each node of the products of their weights; 1 and more for the source itself. */
  readonly sums: Float64Array;
  /** The same from each node to itself, 1 where it lies on no cycle; NaN where it was not computed. */
  readonly returns: Float64Array;
  /** False when a cycle was solved by iteration. */
  readonly isExact: boolean;
  readonly isAcyclic: boolean;
  /** Nodes of the first cycle that nothing enters or leaves, for which there is no answer. */
  readonly closedLoop: number[] | undefined;
}

/** Larger cycles are solved by iteration instead of elimination. */
const DENSE_MAX = 400;
const ITERATIONS_MAX = 10_000;
const PRECISION = 1e-13;
/** Columns sum to one up to floating point. */
const LEAK_MIN = 1e-12;

/**
 * Sums the weights of all walks from a source, around cycles too, by solving `x = e + Wᵀx` one strongly connected component
 * after the other.
 * Limits: a component above 400 nodes is solved by iteration to 1e-13, at most 10,000 rounds.
 * Cost: O(edges + Σ k³) over the sizes k of cyclic components.
 * Source: Brioschi, Buzzacchi, Colombo 1989 (N = (I − A)⁻¹); Baldone, Brioschi, Paleari 1998 for the returns.
 */
export function solveWalks(edges: WeightedEdges, source: number): Walks {
  const rows = compressEdges(edges);
  const { componentOf, count } = findStronglyConnected(edges.nodeCount, rows.offsets, rows.ends);
  const members = groupMembers(componentOf, count);
  const state = {
    sums: new Float64Array(edges.nodeCount),
    returns: new Float64Array(edges.nodeCount).fill(1),
  };
  state.sums[source] = 1;
  let isExact = true;
  let isAcyclic = true;
  for (let component = componentOf[source]; component >= 0; component--) {
    const nodes = members[component];
    if (nodes.every((node) => state.sums[node] === 0)) continue;
    if (nodes.length > 1 || hasLoop(nodes[0], rows)) {
      isAcyclic = false;
      const isDense = nodes.length <= DENSE_MAX;
      const isSolved =
        !isClosed(nodes, rows, componentOf) &&
        (isDense
          ? solveDense(nodes, localMatrix(nodes, rows, componentOf), state)
          : iterate(nodes, rows, componentOf, state));
      if (!isSolved) return { ...state, isExact, isAcyclic, closedLoop: nodes };
      isExact &&= isDense;
    }
    for (const node of nodes) {
      for (let at = rows.offsets[node]; at < rows.offsets[node + 1]; at++) {
        const end = rows.ends[at];
        if (componentOf[end] !== component) state.sums[end] += state.sums[node] * rows.weights[at];
      }
    }
  }
  return { ...state, isExact, isAcyclic, closedLoop: undefined };
}

interface Rows {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
}

interface State {
  readonly sums: Float64Array;
  readonly returns: Float64Array;
}

function compressEdges({ nodeCount, from, to, weight }: WeightedEdges): Rows {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const node of from) offsets[node + 1]++;
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice();
  const ends = new Uint32Array(from.length);
  const weights = new Float64Array(from.length);
  for (let edge = 0; edge < from.length; edge++) {
    const at = next[from[edge]]++;
    ends[at] = to[edge];
    weights[at] = weight[edge];
  }
  return { offsets, ends, weights };
}

function groupMembers(componentOf: Int32Array, count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  componentOf.forEach((component, node) => {
    members[component].push(node);
  });
  return members;
}

function hasLoop(node: number, { offsets, ends }: Rows): boolean {
  for (let at = offsets[node]; at < offsets[node + 1]; at++) if (ends[at] === node) return true;
  return false;
}

/** Weights inside a component, row by row of where they lead from. */
function localMatrix(nodes: readonly number[], rows: Rows, componentOf: Int32Array): Float64Array[] {
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  return nodes.map((node) => {
    const row = new Float64Array(nodes.length);
    for (let at = rows.offsets[node]; at < rows.offsets[node + 1]; at++) {
      if (componentOf[rows.ends[at]] === componentOf[node])
        row[indexOf.get(rows.ends[at])!] += rows.weights[at];
    }
    return row;
  });
}

/** For an irreducible matrix all row sums (or all column sums) of one mean a spectral radius of one: no solution. */
function isClosed(nodes: readonly number[], rows: Rows, componentOf: Int32Array): boolean {
  const leaving = new Map(nodes.map((node) => [node, 0]));
  const entering = new Map(leaving);
  for (const node of nodes) {
    for (let at = rows.offsets[node]; at < rows.offsets[node + 1]; at++) {
      const end = rows.ends[at];
      if (componentOf[end] !== componentOf[node]) continue;
      leaving.set(node, leaving.get(node)! + rows.weights[at]);
      entering.set(end, entering.get(end)! + rows.weights[at]);
    }
  }
  return [leaving, entering].some((sums) => [...sums.values()].every((sum) => sum > 1 - LEAK_MIN));
}

function solveDense(
  nodes: readonly number[],
  local: readonly Float64Array[],
  { sums, returns }: State,
): boolean {
  const size = nodes.length;
  const matrix = local.map((_, i) =>
    Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0) - local[j][i]),
  );
  const inverse = invertMatrix(matrix);
  if (inverse === undefined) return false;
  const given = nodes.map((node) => sums[node]);
  nodes.forEach((node, i) => {
    sums[node] = given.reduce((sum, value, j) => sum + inverse[i][j] * value, 0);
    returns[node] = inverse[i][i];
  });
  return true;
}

/** Gauss–Seidel. Converges since some weight leaves the component. */
function iterate(
  nodes: readonly number[],
  rows: Rows,
  componentOf: Int32Array,
  { sums, returns }: State,
): boolean {
  const component = componentOf[nodes[0]];
  const given = new Map(nodes.map((node) => [node, sums[node]]));
  const incoming = new Map<number, [number, number][]>(nodes.map((node) => [node, []]));
  for (const node of nodes) {
    returns[node] = Number.NaN;
    for (let at = rows.offsets[node]; at < rows.offsets[node + 1]; at++) {
      if (componentOf[rows.ends[at]] === component)
        incoming.get(rows.ends[at])!.push([node, rows.weights[at]]);
    }
  }
  for (let round = 0; round < ITERATIONS_MAX; round++) {
    let change = 0;
    for (const node of nodes) {
      const value = incoming
        .get(node)!
        .reduce((sum, [from, weight]) => sum + sums[from] * weight, given.get(node)!);
      change = Math.max(change, Math.abs(value - sums[node]));
      sums[node] = value;
    }
    if (change < PRECISION) return true;
  }
  return false;
}
