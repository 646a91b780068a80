import type { GraphView } from '../../../graph/image/graph-view.ts';
import { relationshipDefinition } from '../../../graph/model/relationship-kind.ts';
import type { RequestContext } from '../../context.ts';
import type { RelationshipPlace } from '../../sources.ts';
import type { StoredPartyKind } from './party-kinds.ts';

export type SideName = 'SUBJECT' | 'OBJECT' | 'BOTH';

export interface ListedRelationships {
  /** The weightiest first within a kind. */
  readonly visible: readonly RelationshipPlace[];
  readonly hidden: number;
}

/** The relationships of one party that the viewer may see, and how many the viewer may not. Cost: O(its relationships). */
export function listRelationships(
  context: RequestContext,
  view: GraphView,
  no: number,
  kinds: readonly StoredPartyKind[],
  side: SideName,
): ListedRelationships {
  const visible: RelationshipPlace[] = [];
  let hidden = 0;
  for (const kind of kinds) {
    const ofKind: (RelationshipPlace & { weight: number })[] = [];
    const weightOf = weightReader(view, kind);
    const add = (subject: number, object: number, row: number): void => {
      if (context.access.canSeeRelationship(kind, subject, object)) {
        ofKind.push({ kind, row, subject, object, weight: weightOf(row) });
      } else hidden++;
    };
    if (side !== 'OBJECT') view.forEachOut(kind, no, (object, row) => add(no, object, row));
    if (side !== 'SUBJECT') {
      view.forEachIn(kind, no, (subject, row) => {
        if (subject !== no || side === 'OBJECT') add(subject, no, row);
      });
    }
    ofKind.sort((a, b) => b.weight - a.weight || a.row - b.row);
    visible.push(...ofKind);
  }
  return { visible, hidden };
}

function weightReader(view: GraphView, kind: StoredPartyKind): (row: number) => number {
  const [column] = Object.keys(relationshipDefinition(kind).columns);
  if (column === undefined) return () => 0;
  const read = view.column(kind, column);
  return (row) => {
    const value = read(row);
    return Number.isNaN(value) ? 0 : value;
  };
}
