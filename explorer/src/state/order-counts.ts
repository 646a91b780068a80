import type { RelationshipKind, Side } from '../__generated__/operations.ts';

const order: readonly RelationshipKind[] = [
  'SUPPLIES',
  'OWNS',
  'CONTROLS_BY_AGREEMENT',
  'ACTS_IN_CONCERT_WITH',
  'GUARANTEES',
  'HOLDS_POSITION',
  'RELATED_TO',
  'PAYS',
  'EMPLOYS',
  'POSSIBLE_SUPPLY',
];

interface Counted {
  kind: RelationshipKind;
  side: Side;
  total: number;
}

/** Counts in the order bankers ask for them: trade, ownership, guarantees, people, money; what is only possible last. */
export function orderCounts<T extends Counted>(counts: readonly T[]): T[] {
  const rank = ({ kind, side }: Counted) => order.indexOf(kind) * 2 + (side === 'OBJECT' ? 0 : 1);
  return counts.toSorted((a, b) => rank(a) - rank(b));
}

/** How many relationships there are; what goods alone suggest is none. */
export function countKnown(counts: readonly Counted[]): number {
  return counts.reduce((sum, { kind, total }) => sum + (kind === 'POSSIBLE_SUPPLY' ? 0 : total), 0);
}
