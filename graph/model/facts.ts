import type { Day } from './day.ts';
import type { EntityKind } from './entity-kind.ts';
import type { RelationshipKind } from './relationship-kind.ts';

/** What a property of an entity or a relationship may hold. Shares are nano integers, amounts fen, dates days. */
export type Scalar = string | number | boolean;

/** One entity as a source describes it. */
export interface EntityFact {
  /** From `entityKey`. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What else the source says; a property that is not there is unknown. */
  readonly properties: Readonly<Record<string, Scalar>>;
  /** True when it is known only because a relationship names it; a later row of its own replaces it. */
  readonly isStub?: boolean;
}

/** One relationship as a source describes it. */
export interface RelationshipFact {
  /** From `relationshipKey`. */
  readonly key: string;
  readonly kind: RelationshipKind;
  readonly subjectKey: string;
  readonly objectKey: string;
  /** Inclusive; undefined when the source gives none: then the day of recording stands in and is marked as inferred. */
  readonly validFrom?: Day;
  /** Exclusive; undefined is open. */
  readonly validTo?: Day;
  /** Milliseconds UTC; undefined when the source gives none: then the time of loading, which is never compared. */
  readonly recordedFrom?: number;
  /** Columns of the kind plus `label`, `evidenceSource`, `confidence` and whatever else the feed carries. */
  readonly properties: Readonly<Record<string, Scalar>>;
}

/** Another name or code of a party. */
export interface NameFact {
  /** Unique: owner, kind, text and namespace hashed. */
  readonly key: string;
  readonly ownerKey: string;
  readonly text: string;
  /** FULL, SHORT, FORMER, FOREIGN, or IDENTIFIER with its scheme. */
  readonly kind: string;
  readonly scheme?: string;
}
