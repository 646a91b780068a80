import { createDraw } from '../algorithms/seeded-random.ts';
import { aggregateGraph, renumber } from './aggregate-graph.ts';
import { moveNodes } from './move-nodes.ts';
import { computeStrengths, type WeightedGraph } from './weighted-graph.ts';

export interface Communities {
  /** Community of each node, numbered in the order of their first nodes; a node without links is one by itself. */
  readonly communityOf: Int32Array;
  readonly count: number;
  /** −0.5..1; above 0.3 there is a structure worth naming. */
  readonly modularity: number;
  /** Times that communities were made nodes of a smaller graph, 1 at least. */
  readonly levels: number;
}

const LEVELS_MAX = 32;
const GAIN_MIN = 1e-7;

/**
 * Finds communities: sets of nodes with more among themselves than chance would give them.
 * Shape: the modularity is never below that of every node by itself. The same graph and seed give the same communities.
 * Limits: resolution 1, so that in a large graph communities smaller than √(2 × links) nodes' worth may stay merged; a community of Louvain
 * may hang together badly (Traag, Waltman and van Eck 2019): for naming and browsing, not for limits.
 * Cost: O(links) a pass, about ten passes' worth; 41 bytes a node and 12 bytes a link between communities beside the graph.
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre 2008; stops when a level gains less than 1e-7.
 */
export function runLouvain(graph: WeightedGraph, seed = 1): Communities {
  const draw = createDraw(seed);
  const communityOf = Int32Array.from({ length: graph.nodeCount }, (_, node) => node);
  let [level, levels] = [graph, 0];
  let strengths = computeStrengths(graph);
  let modularity = modularityOfNodes(graph.loops, strengths);
  let count = graph.nodeCount;
  while (levels < LEVELS_MAX) {
    const joined = Int32Array.from({ length: level.nodeCount }, (_, node) => node);
    const isMoved = moveNodes(level, strengths, joined, draw);
    levels++;
    if (!isMoved) break;
    count = renumber(joined);
    for (let node = 0; node < communityOf.length; node++) communityOf[node] = joined[communityOf[node]];
    level = aggregateGraph(level, joined, count);
    strengths = computeStrengths(level);
    const before = modularity;
    modularity = modularityOfNodes(level.loops, strengths);
    if (modularity - before < GAIN_MIN) break;
  }
  return { communityOf, count, modularity, levels };
}

/** The modularity of every node as a community. */
function modularityOfNodes(loops: Float64Array, strengths: Float64Array): number {
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  if (total === 0) return 0;
  let sum = 0;
  for (let node = 0; node < loops.length; node++) sum += loops[node] / total - (strengths[node] / total) ** 2;
  return sum;
}
