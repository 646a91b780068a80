import type { RelationshipKind, Side } from '../__generated__/operations.ts';
import type { Direction } from '../layout/layout-request.ts';

type Directions = Record<'SUBJECT' | 'OBJECT', Direction>;

const vertical: Directions = { OBJECT: 'up', SUBJECT: 'down' };
const sideways: Directions = { OBJECT: 'left', SUBJECT: 'right' };

const directions: Record<RelationshipKind, Directions> = {
  SUPPLIES: sideways,
  POSSIBLE_SUPPLY: sideways,
  PAYS: { OBJECT: 'right', SUBJECT: 'left' },
  OWNS: vertical,
  CONTROLS_BY_AGREEMENT: vertical,
  HOLDS_POSITION: vertical,
  GUARANTEES: vertical,
  EMPLOYS: vertical,
  ACTS_IN_CONCERT_WITH: { OBJECT: 'left', SUBJECT: 'right' },
  RELATED_TO: { OBJECT: 'right', SUBJECT: 'right' },
};

/** On which side of a party the others of a kind stand: owners above, held below, suppliers left, buyers right. */
export function directionOf(kind: RelationshipKind, side: Side): Direction {
  return directions[kind][side === 'OBJECT' ? 'OBJECT' : 'SUBJECT'];
}
