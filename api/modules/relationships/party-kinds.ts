import type { RelationshipKind } from '../../../graph/model/relationship-kind.ts';

/** Relationships between two parties that are stored; POSSIBLE_SUPPLY is computed. */
export const STORED_PARTY_KINDS = [
  'OWNS',
  'CONTROLS_BY_AGREEMENT',
  'ACTS_IN_CONCERT_WITH',
  'HOLDS_POSITION',
  'RELATED_TO',
  'GUARANTEES',
  'SUPPLIES',
  'PAYS',
  'EMPLOYS',
] as const satisfies readonly RelationshipKind[];

export type StoredPartyKind = (typeof STORED_PARTY_KINDS)[number];

/** The kinds asked for that are stored; all when none are named. */
export function storedKinds(kinds: readonly string[] | null | undefined): StoredPartyKind[] {
  if (kinds === null || kinds === undefined) return [...STORED_PARTY_KINDS];
  return STORED_PARTY_KINDS.filter((kind) => kinds.includes(kind));
}
