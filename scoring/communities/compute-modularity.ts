import { computeStrengths, type WeightedGraph } from './weighted-graph.ts';

/**
 * Computes how much more of the weight lies inside communities than would by chance among nodes of the same strengths.
 * Units: −0.5..1; 0 of a graph without links, and of one community that has everybody.
 * Cost: O(links + communities). Source: Newman and Girvan 2004, resolution 1.
 */
export function computeModularity(graph: WeightedGraph, communityOf: ArrayLike<number>): number {
  const { nodeCount, offsets, ends, weights, loops } = graph;
  const strengths = computeStrengths(graph);
  const communityStrengths = new Map<number, number>();
  let [inside, total] = [0, 0];
  for (let node = 0; node < nodeCount; node++) {
    const community = communityOf[node];
    inside += loops[node];
    total += strengths[node];
    communityStrengths.set(community, (communityStrengths.get(community) ?? 0) + strengths[node]);
    for (let at = offsets[node]; at < offsets[node + 1]; at++) {
      if (communityOf[ends[at]] === community) inside += weights?.[at] ?? 1;
    }
  }
  if (total === 0) return 0;
  let expected = 0;
  for (const strength of communityStrengths.values()) expected += (strength / total) ** 2;
  return inside / total - expected;
}
