import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import { relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import { supplyReader } from '../supply/supply-reader.ts';
import type { PartyRelation } from './condition.ts';
import type { SegmentBank } from './segment-bank.ts';

/** The relationships that a relation goes over, and on which side of them the party that has the relation stands. */
export const STEPS: Readonly<
  Record<Exclude<PartyRelation, 'SAME_GROUP'>, readonly [RelationshipKind, 'subject' | 'object']>
> = {
  SUPPLIES: ['SUPPLIES', 'subject'],
  BUYS_FROM: ['SUPPLIES', 'object'],
  PAYS: ['PAYS', 'subject'],
  PAID_BY: ['PAYS', 'object'],
  OWNED_BY: ['OWNS', 'object'],
  OWNS: ['OWNS', 'subject'],
  EMPLOYED_BY: ['EMPLOYS', 'object'],
  EMPLOYS: ['EMPLOYS', 'subject'],
  OFFICER_OF: ['HOLDS_POSITION', 'subject'],
  HAS_OFFICER: ['HOLDS_POSITION', 'object'],
  GUARANTEES: ['GUARANTEES', 'subject'],
  GUARANTEED_BY: ['GUARANTEES', 'object'],
};

/** Tells whether a row of a kind may be gone over: a supply that is only suspected, or hidden from the reader, may not. */
export function passableReader(
  bank: SegmentBank,
  kind: RelationshipKind,
): (row: number, one: number, other: number) => boolean {
  const isSupply = kind === 'SUPPLIES' ? supplyReader(bank.view) : undefined;
  const { isPublic } = relationshipDefinition(kind);
  return (row, one, other) => {
    if (isSupply !== undefined && !isSupply(row)) return false;
    return isPublic || bank.seesBetween(one, other);
  };
}
