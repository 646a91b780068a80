import type { RelationshipKind } from '../graph/model/relationship-kind.ts';

/** Points at one row of a view: what evidence is made of. */
export interface RelationshipRef {
  readonly kind: RelationshipKind;
  readonly row: number;
  readonly subject: number;
  readonly object: number;
}

/** Whether the reader may know of a relationship. */
export type IsVisible = (kind: RelationshipKind, row: number, subject: number, object: number) => boolean;
