import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { VisitStamps } from '../visit-stamps.ts';

const visited = new VisitStamps();

/**
 * Counts the distinct entities within a number of hops over either side of the kinds, the start included.
 * Cost: O(relationships within the hops); the columns of each kind are compressed once a view.
 */
export function countWithinHops(
  view: GraphView,
  from: number,
  hops: number,
  kinds: readonly RelationshipKind[],
): number {
  visited.reset(view.entityCount);
  visited.add(from);
  const sides = kinds.flatMap((kind) => [view.compress(kind, 'out'), view.compress(kind, 'in')]);
  const reached = [from];
  let start = 0;
  for (let hop = 1; hop <= hops; hop++) {
    const end = reached.length;
    for (const { offsets, ends } of sides) {
      for (let at = start; at < end; at++) {
        const no = reached[at];
        for (let edge = offsets[no]; edge < offsets[no + 1]; edge++) {
          if (visited.add(ends[edge])) reached.push(ends[edge]);
        }
      }
    }
    start = end;
  }
  return reached.length;
}
