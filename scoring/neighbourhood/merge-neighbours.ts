import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';

/** The neighbours of every entity over several kinds and both sides; who is one twice stands there twice. */
export interface MergedNeighbours {
  /** `offsets[no]` to `offsets[no + 1]`; length `entityCount + 1`. */
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/** Per view the kinds asked for last: wide walks over other kinds are rare. */
const merged = new WeakMap<GraphView, { readonly kinds: string; readonly neighbours: MergedNeighbours }>();

/**
 * Merges the compressed columns of kinds into one list for each entity, which a wide walk reads front to back instead of
 * looking into a dozen columns.
 * Cost: O(rows + entities) once a view; 8 bytes a relationship.
 */
export function mergeNeighbours(view: GraphView, kinds: readonly RelationshipKind[]): MergedNeighbours {
  const name = kinds.join(' ');
  const known = merged.get(view);
  if (known?.kinds === name) return known.neighbours;
  const neighbours = merge(view, kinds);
  merged.set(view, { kinds: name, neighbours });
  return neighbours;
}

function merge(view: GraphView, kinds: readonly RelationshipKind[]): MergedNeighbours {
  const sides = kinds.flatMap((kind) => [view.compress(kind, 'out'), view.compress(kind, 'in')]);
  const offsets = new Uint32Array(view.entityCount + 1);
  for (const side of sides) {
    for (let no = 0; no < view.entityCount; no++) offsets[no + 1] += side.offsets[no + 1] - side.offsets[no];
  }
  for (let no = 0; no < view.entityCount; no++) offsets[no + 1] += offsets[no];
  const next = offsets.slice();
  const ends = new Uint32Array(offsets[view.entityCount]);
  for (const side of sides) {
    for (let no = 0; no < view.entityCount; no++) {
      const last = side.offsets[no + 1];
      for (let at = side.offsets[no]; at < last; at++) ends[next[no]++] = side.ends[at];
    }
  }
  return { offsets, ends };
}
