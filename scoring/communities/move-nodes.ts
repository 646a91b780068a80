import { type Draw, shuffle } from '../algorithms/seeded-random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** A move must gain more than this part of the node's strength, or rounding would move nodes to and fro for ever. */
const GAIN_MIN = 1e-12;
const BLOCK = 1024;
/** A large graph is left after so many looks a node: the long tail of moves gains less than a thousandth. A small one is brought to its end. */
const LOOKS_EACH = 3;
const LOOKS_MIN = 1_000_000;
/** Nodes whose communities are read before they are looked at, and nodes of a graph that is too large for the cache of a processor. */
const AHEAD = 16;
const LARGE_MIN = 200_000;

/**
 * Moves one node at a time to the community of a neighbour where modularity gains most, until no move gains, or three looks a node
 * in a graph of more than some hundred thousand nodes.
 * Shape: `communityOf` is changed in place; true when anything moved. Of communities that gain the same the node stays in its own, or takes
 * the first it meets.
 * Cost: O(links) a pass; after the first only nodes are looked at again that a neighbour has moved away from. 25 bytes a node.
 * Source: Blondel et al. 2008; the queue after Ozaki, Tezuka and Inaba 2016.
 */
export function moveNodes(
  graph: WeightedGraph,
  strengths: Float64Array,
  communityOf: Int32Array,
  draw: Draw,
): boolean {
  const { nodeCount, offsets, ends, weights } = graph;
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  const queue = queueLinked(graph, draw);
  const isQueued = new Uint8Array(nodeCount).fill(1);
  const cells = cellsOf(strengths, communityOf);
  const touched = new Int32Array(nodeCount);
  let waiting = queue.length;
  let [head, tail, moves] = [0, 0, 0];
  let looks = Math.max(LOOKS_EACH * queue.length, LOOKS_MIN);
  const isLarge = nodeCount >= LARGE_MIN;
  let [known, read] = [0, 0];
  while (waiting > 0 && looks-- > 0) {
    if (isLarge && known-- === 0) {
      known = Math.min(AHEAD, waiting) - 1;
      read += readAhead(graph, queue, head, known + 1, communityOf, cells);
    }
    const node = queue[head];
    head = head + 1 === queue.length ? 0 : head + 1;
    waiting--;
    isQueued[node] = 0;
    const [first, last] = [offsets[node], offsets[node + 1]];
    let touchedCount = 0;
    for (let at = first; at < last; at++) {
      const community = communityOf[ends[at]];
      if (cells[2 * community] === 0) touched[touchedCount++] = community;
      cells[2 * community] += weights === undefined ? 1 : weights[at];
    }
    const own = communityOf[node];
    const strength = strengths[node];
    const expected = strength / total;
    cells[2 * own + 1] -= strength;
    let best = own;
    let most = cells[2 * own] - cells[2 * own + 1] * expected + strength * GAIN_MIN;
    for (let at = 0; at < touchedCount; at++) {
      const community = touched[at];
      const gain = cells[2 * community] - cells[2 * community + 1] * expected;
      cells[2 * community] = 0;
      if (gain <= most) continue;
      most = gain;
      best = community;
    }
    cells[2 * best + 1] += strength;
    if (best === own) continue;
    communityOf[node] = best;
    moves++;
    for (let at = first; at < last; at++) {
      const end = ends[at];
      if (isQueued[end] === 1 || communityOf[end] === best) continue;
      isQueued[end] = 1;
      queue[tail] = end;
      tail = tail + 1 === queue.length ? 0 : tail + 1;
      waiting++;
    }
  }
  // A sum that nobody took would be left out by the compiler, and the reading with it.
  return moves > 0 && !Number.isNaN(read);
}

/**
 * Two cells a community, side by side because they are read together: the weight between the node that is looked at and the community (0
 * between looks), and the strength of the community.
 */
function cellsOf(strengths: Float64Array, communityOf: Int32Array): Float64Array {
  const cells = new Float64Array(2 * strengths.length);
  for (let node = 0; node < strengths.length; node++) cells[2 * communityOf[node] + 1] += strengths[node];
  return cells;
}

/**
 * Reads what the next looks will need. None of these reads waits for another, as those of a look do, so that memory answers several at a
 * time: looks take half as long for it.
 */
function readAhead(
  { offsets, ends }: WeightedGraph,
  queue: Int32Array,
  head: number,
  count: number,
  communityOf: Int32Array,
  cells: Float64Array,
): number {
  let [place, sum] = [head, 0];
  for (let step = 0; step < count; step++) {
    const node = queue[place];
    place = place + 1 === queue.length ? 0 : place + 1;
    const last = offsets[node + 1];
    for (let at = offsets[node]; at < last; at++) sum += cells[2 * communityOf[ends[at]]];
  }
  return sum;
}

/**
 * The nodes that have links, for nobody else can move; in random order within blocks, so that what is read together still lies together:
 * that takes two thirds of the time of an order over all, for communities as good.
 */
function queueLinked({ nodeCount, offsets }: WeightedGraph, draw: Draw): Int32Array {
  const queue = new Int32Array(nodeCount);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) if (offsets[node] < offsets[node + 1]) queue[length++] = node;
  const linked = queue.subarray(0, length);
  for (let first = 0; first < length; first += BLOCK) shuffle(linked.subarray(first, first + BLOCK), draw);
  return linked;
}
