import type { GraphView } from '../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

/** The confidence of the weakest relationship, 0..1; undefined where no source gives one. */
export function leastConfidence(view: GraphView, evidence: readonly RelationshipRef[]): number | undefined {
  const given = evidence.flatMap(({ kind, row }) => view.relationship(kind, row).confidence ?? []);
  return given.length === 0 ? undefined : given.reduce((least, confidence) => Math.min(least, confidence));
}
