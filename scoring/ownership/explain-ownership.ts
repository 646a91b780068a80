import type { GraphView } from '../../graph/image/graph-view.ts';
import { MaxHeap } from '../algorithms/max-heap.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import { type OwnershipAncestors, ownershipAncestors } from './ownership-ancestors.ts';

export interface OwnershipPath {
  /** Holdings from the owner down to the enterprise; to the unknown owner the first step has none. */
  readonly relationships: RelationshipRef[];
  /** Product of the shares on the way. */
  readonly share: number;
}

export interface OwnershipExplanation {
  /** Heaviest first. */
  readonly paths: OwnershipPath[];
  readonly isCapped: boolean;
}

/** Partial paths looked at before the search stops. */
const PATHS_MAX = 20_000;

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly row: number;
}

interface Partial {
  readonly node: number;
  readonly weight: number;
  readonly edge: Edge | undefined;
  readonly before: Partial | undefined;
}

/**
 * Finds the heaviest loopless chains of holdings from an owner (undefined: UNKNOWN) down to an enterprise. They explain a share; they are
 * not what it is computed from.
 * Limits: `count` paths, 20,000 partial paths. Cost: O(relationships above the target × log) and the partial paths.
 * Source: best-first search with the exact best remaining product as its bound (A*, Hart, Nilsson, Raphael 1968).
 */
export function explainOwnership(
  view: GraphView,
  owner: number | undefined,
  target: number,
  count = 5,
): OwnershipExplanation {
  return ownershipExplainer(view, target)(owner, count);
}

/** The same for several owners of one enterprise: what is above it is collected once. */
export function ownershipExplainer(
  view: GraphView,
  target: number,
): (owner: number | undefined, count: number) => OwnershipExplanation {
  const ancestors = ownershipAncestors(view, target);
  const { up, down } = listEdges(ancestors);
  const nodeOf = new Map(ancestors.nos.map((no, node) => [no, node]));
  return (owner, count) => {
    const goal = owner === undefined ? ancestors.unknown : (nodeOf.get(owner) ?? 0);
    return goal === 0
      ? { paths: [], isCapped: false }
      : search(ancestors.nos, up, goal, bestProducts(goal, down), count);
  };
}

function search(
  nos: readonly number[],
  up: readonly (readonly Edge[])[],
  goal: number,
  best: ReadonlyMap<number, number>,
  count: number,
): OwnershipExplanation {
  const heap = new MaxHeap<Partial>();
  heap.push(best.get(0) ?? 0, { node: 0, weight: 1, edge: undefined, before: undefined });
  const paths: OwnershipPath[] = [];
  let tried = 0;
  while (paths.length < count && tried < PATHS_MAX) {
    const top = heap.pop();
    if (top === undefined) break;
    const path = top.item;
    if (path.node === goal) {
      paths.push({ relationships: toRelationships(path, nos), share: path.weight });
      continue;
    }
    for (const edge of up[path.node] ?? []) {
      const rest = best.get(edge.to);
      if (rest === undefined || isOn(path, edge.to)) continue;
      tried++;
      const weight = path.weight * edge.weight;
      heap.push(weight * rest, { node: edge.to, weight, edge, before: path });
    }
  }
  return { paths, isCapped: tried >= PATHS_MAX };
}

function listEdges({ known, rows }: OwnershipAncestors): { up: Edge[][]; down: Edge[][] } {
  const up: Edge[][] = Array.from({ length: known.nodeCount }, () => []);
  const down: Edge[][] = Array.from({ length: known.nodeCount }, () => []);
  known.from.forEach((from, index) => {
    const edge = { from, to: known.to[index], weight: known.weight[index], row: rows[index] };
    up[from].push(edge);
    down[edge.to].push(edge);
  });
  return { up, down };
}

/** The heaviest product from the goal down to each node (Dijkstra; weights are at most one). */
function bestProducts(goal: number, down: readonly (readonly Edge[])[]): Map<number, number> {
  const best = new Map<number, number>();
  const heap = new MaxHeap<number>();
  heap.push(1, goal);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    if (best.has(top.item)) continue;
    best.set(top.item, top.priority);
    for (const edge of down[top.item])
      if (!best.has(edge.from)) heap.push(top.priority * edge.weight, edge.from);
  }
  return best;
}

function isOn(path: Partial, node: number): boolean {
  for (let at: Partial | undefined = path; at !== undefined; at = at.before)
    if (at.node === node) return true;
  return false;
}

function toRelationships(path: Partial, nos: readonly number[]): RelationshipRef[] {
  const relationships: RelationshipRef[] = [];
  for (let at: Partial | undefined = path; at?.edge !== undefined; at = at.before) {
    const { from, to, row } = at.edge;
    if (row >= 0) relationships.push({ kind: 'OWNS', row, subject: nos[to], object: nos[from] });
  }
  return relationships;
}
