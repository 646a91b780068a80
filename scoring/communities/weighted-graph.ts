import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';

/** An undirected graph in compressed rows: every link stands at both of its ends. */
export interface WeightedGraph {
  readonly nodeCount: number;
  /** `offsets[node]` to `offsets[node + 1]`; length `nodeCount + 1`. */
  readonly offsets: Uint32Array;
  /** The other end of each link, never the node itself; who is linked twice stands there twice, and the weights add up. */
  readonly ends: Uint32Array;
  /** Above 0; undefined where every link weighs 1. */
  readonly weights: Float64Array | undefined;
  /** Twice the weight of the links of each node with itself, for such a link has both its ends there. */
  readonly loops: Float64Array;
}

/** Weighs a relationship; one that is missing (NaN) or not above 0 is left out. */
export type WeightOf = (kind: RelationshipKind, row: number) => number;

/**
 * Projects relationships of some kinds on their entities, whichever end they begin at.
 * Shape: a node for each entity of the view. Cost: O(relationships + entities), two passes; 8 bytes a relationship, 24 with weights.
 */
export function projectGraph(
  view: GraphView,
  kinds: readonly RelationshipKind[],
  weightOf?: WeightOf,
): WeightedGraph {
  const nodeCount = view.entityCount;
  const columns = kinds.map((kind) => ({ kind, ...view.compress(kind, 'out') }));
  const offsets = new Uint32Array(nodeCount + 1);
  const loops = new Float64Array(nodeCount);
  const weigh = (kind: RelationshipKind, row: number): number => weightOf?.(kind, row) ?? 1;
  for (const { kind, offsets: from, ends: to, rows } of columns) {
    for (let no = 0; no < nodeCount; no++) {
      for (let at = from[no]; at < from[no + 1]; at++) {
        if (weightOf !== undefined && !(weigh(kind, rows[at]) > 0)) continue;
        if (to[at] === no) loops[no] += 2 * weigh(kind, rows[at]);
        else {
          offsets[no + 1]++;
          offsets[to[at] + 1]++;
        }
      }
    }
  }
  for (let no = 0; no < nodeCount; no++) offsets[no + 1] += offsets[no];
  const next = offsets.slice();
  const ends = new Uint32Array(offsets[nodeCount]);
  const weights = weightOf === undefined ? undefined : new Float64Array(ends.length);
  for (const { kind, offsets: from, ends: to, rows } of columns) {
    for (let no = 0; no < nodeCount; no++) {
      for (let at = from[no]; at < from[no + 1]; at++) {
        const end = to[at];
        if (end === no) continue;
        if (weights !== undefined) {
          const weight = weigh(kind, rows[at]);
          if (!(weight > 0)) continue;
          weights[next[no]] = weight;
          weights[next[end]] = weight;
        }
        ends[next[no]++] = end;
        ends[next[end]++] = no;
      }
    }
  }
  return { nodeCount, offsets, ends, weights, loops };
}

/** The weight that ends at each node, loops twice. Cost: O(links). */
export function computeStrengths({ nodeCount, offsets, weights, loops }: WeightedGraph): Float64Array {
  const strengths = loops.slice();
  if (weights === undefined) {
    for (let node = 0; node < nodeCount; node++) strengths[node] += offsets[node + 1] - offsets[node];
    return strengths;
  }
  for (let node = 0; node < nodeCount; node++) {
    for (let at = offsets[node]; at < offsets[node + 1]; at++) strengths[node] += weights[at];
  }
  return strengths;
}
