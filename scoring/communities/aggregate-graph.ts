import type { WeightedGraph } from './weighted-graph.ts';

/** Numbers communities 0, 1, 2 … in the order of their first nodes, in place; their count. Cost: O(nodes). */
export function renumber(communityOf: Int32Array): number {
  const numbers = new Int32Array(communityOf.length).fill(-1);
  let count = 0;
  for (let node = 0; node < communityOf.length; node++) {
    const community = communityOf[node];
    if (numbers[community] < 0) numbers[community] = count++;
    communityOf[node] = numbers[community];
  }
  return count;
}

/**
 * Makes each community a node; what its members have among themselves becomes its loop.
 * Shape: communities numbered from 0 to `count` − 1; no pair is linked twice. Cost: O(links), 12 bytes a link that remains.
 */
export function aggregateGraph(graph: WeightedGraph, communityOf: Int32Array, count: number): WeightedGraph {
  const { members, starts } = groupByCommunity(communityOf, count);
  const offsets = new Uint32Array(count + 1);
  const loops = new Float64Array(count);
  let ends = new Uint32Array(Math.ceil(graph.ends.length / 4));
  let weights = new Float64Array(ends.length);
  const linked = new Float64Array(count);
  const touched = new Int32Array(count);
  let length = 0;
  for (let community = 0; community < count; community++) {
    let [touchedCount, inside] = [0, 0];
    for (let place = starts[community]; place < starts[community + 1]; place++) {
      const node = members[place];
      inside += graph.loops[node];
      const last = graph.offsets[node + 1];
      for (let at = graph.offsets[node]; at < last; at++) {
        const other = communityOf[graph.ends[at]];
        const weight = graph.weights === undefined ? 1 : graph.weights[at];
        if (other === community) inside += weight;
        else {
          if (linked[other] === 0) touched[touchedCount++] = other;
          linked[other] += weight;
        }
      }
    }
    loops[community] = inside;
    if (length + touchedCount > ends.length) {
      ends = grown(ends, new Uint32Array(2 * ends.length + touchedCount));
      weights = grown(weights, new Float64Array(ends.length));
    }
    for (let at = 0; at < touchedCount; at++) {
      ends[length] = touched[at];
      weights[length++] = linked[touched[at]];
      linked[touched[at]] = 0;
    }
    offsets[community + 1] = length;
  }
  return {
    nodeCount: count,
    offsets,
    ends: ends.subarray(0, length),
    weights: weights.subarray(0, length),
    loops,
  };
}

function grown<T extends Uint32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function groupByCommunity(
  communityOf: Int32Array,
  count: number,
): { members: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const community of communityOf) starts[community + 1]++;
  for (let community = 0; community < count; community++) starts[community + 1] += starts[community];
  const next = starts.slice();
  const members = new Uint32Array(communityOf.length);
  for (let node = 0; node < communityOf.length; node++) members[next[communityOf[node]]++] = node;
  return { members, starts };
}
