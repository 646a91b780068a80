import type { GraphView } from '../../graph/image/graph-view.ts';
import { computeCoreNumbers } from '../algorithms/compute-core-numbers.ts';
import { findSimpleCycles } from '../algorithms/find-simple-cycles.ts';

export interface CircleStructure {
  /** Rings of at most six, each from its lowest member on, guarantor to obligor. */
  readonly rings: number[][];
  readonly isCapped: boolean;
  /** The largest k for which some members each have k partners among themselves, and those members. */
  readonly coreDepth: number;
  readonly core: number[];
}

/**
 * Finds the rings and the densest core of a set of guarantors.
 * Limits: rings up to length 6, 500 of them. Cost: O(guarantees of the members) and the rings.
 */
export function describeCircle(view: GraphView, members: readonly number[]): CircleStructure {
  const nodeOf = new Map(members.map((no, node) => [no, node]));
  const successors = members.map((no, node) => {
    const ends = new Set<number>();
    view.forEachOut('GUARANTEES', no, (obligor) => {
      const end = nodeOf.get(obligor);
      if (end !== undefined && end !== node) ends.add(end);
    });
    return ends;
  });
  const partners = successors.map((ends) => new Set(ends));
  successors.forEach((ends, node) => {
    for (const end of ends) partners[end].add(node);
  });
  const directed = compress(successors);
  const { cycles, isCapped } = findSimpleCycles(members.length, directed.offsets, directed.ends);
  const undirected = compress(partners);
  const depths = computeCoreNumbers(members.length, undirected.offsets, undirected.ends);
  const coreDepth = depths.reduce((most, depth) => Math.max(most, depth), 0);
  return {
    rings: cycles.map((cycle) => cycle.map((node) => members[node])),
    isCapped,
    coreDepth,
    core: members.filter((_, node) => depths[node] === coreDepth),
  };
}

function compress(lists: readonly ReadonlySet<number>[]): { offsets: number[]; ends: number[] } {
  const offsets = [0];
  const ends: number[] = [];
  for (const list of lists) {
    ends.push(...[...list].sort((a, b) => a - b));
    offsets.push(ends.length);
  }
  return { offsets, ends };
}
