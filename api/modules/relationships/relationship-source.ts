import type { GraphView } from '../../../graph/image/graph-view.ts';
import { relationshipKey } from '../../../graph/model/keys.ts';
import type { RelationshipKind } from '../../../graph/model/relationship-kind.ts';
import type { RequestContext } from '../../context.ts';
import type { EvidenceSource, RelationshipPlace, RelationshipSource } from '../../sources.ts';

export function relationshipSource(view: GraphView, place: RelationshipPlace): RelationshipSource {
  return view.relationship(place.kind, place.row);
}

/** A possible supply as a relationship: computed, so its key is that of its ends and nothing of it is stored. */
export function possibleSupply(
  view: GraphView,
  ends: { readonly subject: number; readonly object: number },
  through: readonly number[],
): RelationshipSource {
  return {
    kind: 'POSSIBLE_SUPPLY',
    row: -1,
    key: relationshipKey('POSSIBLE_SUPPLY', view.keyOf(ends.subject), view.keyOf(ends.object)),
    subject: ends.subject,
    object: ends.object,
    validFrom: view.asOf,
    validTo: Number.MAX_SAFE_INTEGER,
    recordedFrom: 0,
    recordedTo: Number.POSITIVE_INFINITY,
    isDateInferred: true,
    label: '',
    confidence: undefined,
    values: {},
    through,
  };
}

/** Evidence as the viewer may see it: relationships that access hides are counted, not shown. */
export function evidenceSource(view: GraphView, places: readonly RelationshipPlace[]): EvidenceSource {
  return { view, relationships: places.map((place) => relationshipSource(view, place)), missing: 0 };
}

export function isVisible(context: RequestContext) {
  return (kind: RelationshipKind, _row: number, subject: number, object: number): boolean =>
    context.access.canSeeRelationship(kind, subject, object);
}
