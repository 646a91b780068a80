import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { type MergedNeighbours, mergeNeighbours } from './merge-neighbours.ts';

/** A hop from more entities than this goes over the neighbours of all kinds in one list. */
const PLAIN_MAX = 512;

let stamps = new Uint32Array(0);
let queue = new Uint32Array(0);
let stamp = 0;

/**
 * Counts the distinct entities within a number of hops over either side of the kinds, the start included.
 * Cost: O(relationships within the hops); the columns of each kind are compressed once a view, and merged once a view when a
 * hop is wide. Scratch of 8 bytes an entity is kept.
 */
export function countWithinHops(
  view: GraphView,
  from: number,
  hops: number,
  kinds: readonly RelationshipKind[],
): number {
  if (stamps.length < view.entityCount || stamp === 0xffff_ffff) {
    stamps = new Uint32Array(view.entityCount);
    queue = new Uint32Array(view.entityCount);
    stamp = 0;
  }
  const sides = kinds.flatMap((kind) => [view.compress(kind, 'out'), view.compress(kind, 'in')]);
  const mark = ++stamp;
  stamps[from] = mark;
  queue[0] = from;
  let [start, end] = [0, 1];
  for (let hop = 1; hop <= hops && start < end; hop++) {
    const lists = end - start > PLAIN_MAX ? [mergeNeighbours(view, kinds)] : sides;
    const next = lists.reduce((at, list) => reach(list, mark, start, end, at), end);
    [start, end] = [end, next];
  }
  return end;
}

/** Puts what `queue[start]` to `queue[end - 1]` lead to behind `next` and gives the new end. */
function reach(
  { offsets, ends }: MergedNeighbours,
  mark: number,
  start: number,
  end: number,
  next: number,
): number {
  const [seen, reached] = [stamps, queue];
  let to = next;
  for (let at = start; at < end; at++) {
    const last = offsets[reached[at] + 1];
    for (let edge = offsets[reached[at]]; edge < last; edge++) {
      const no = ends[edge];
      if (seen[no] === mark) continue;
      seen[no] = mark;
      reached[to++] = no;
    }
  }
  return to;
}
