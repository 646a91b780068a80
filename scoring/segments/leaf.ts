import type { RelationshipRef } from '../relationship-ref.ts';
import type { Leaf, LeafType } from './condition.ts';
import type { PartySet } from './party-set.ts';
import type { SegmentBank } from './segment-bank.ts';

/** What a party meets a condition by; empty where that is no relationship, or too many of them. Undefined: it does not meet it. */
export type Grounds = readonly RelationshipRef[] | undefined;

/** How conditions of one type are answered: for one party, and for the whole bank at once. */
export interface LeafRule<Type extends LeafType> {
  /** Prepares the answer for single parties. */
  readonly judge: (bank: SegmentBank, leaf: Extract<Leaf, { type: Type }>) => (no: number) => Grounds;
  /** All who meet it. */
  readonly members: (bank: SegmentBank, leaf: Extract<Leaf, { type: Type }>) => PartySet;
}

export const MET: Grounds = [];
