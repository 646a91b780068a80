import type { GraphView } from '../../graph/image/graph-view.ts';
import { findStronglyConnected } from '../algorithms/strongly-connected.ts';
import type { RelationshipRef } from '../relationship-ref.ts';

export interface GuaranteeCircle {
  /** In the order of their numbers. */
  readonly members: number[];
  /** Guarantees between members. */
  readonly relationships: RelationshipRef[];
  /** Guarantees between members, and all guarantees that members give, fen. */
  readonly insideAmount: number;
  readonly givenAmount: number;
  /** Guarantees that members have from outside, fen. */
  readonly externalCover: number;
  /** Inside ÷ given, 0..1: near 1 the cover is largely of the circle's own making. */
  readonly circularity: number;
  /** Share of the pairs inside, guarantor to obligor, that are returned, 0..1. */
  readonly reciprocity: number;
  /** Guarantees inside without an amount: the sums leave them out. */
  readonly withoutAmount: number;
}

/**
 * Finds the guarantee circles: strongly connected sets of two or more, in which everybody's guarantee leads back to them.
 * Units: fen. Shape: the largest inside amount first.
 * Cost: O(entities + guarantees).
 * Source: strongly connected components (Tarjan 1972); measures as in the bank's own method notes.
 */
export function findGuaranteeCircles(view: GraphView): GuaranteeCircle[] {
  const { offsets, ends } = view.compress('GUARANTEES', 'out');
  const { componentOf, count } = findStronglyConnected(view.entityCount, offsets, ends);
  const sizes = new Uint32Array(count);
  for (const component of componentOf) sizes[component]++;
  const members = new Map<number, number[]>();
  componentOf.forEach((component, no) => {
    if (sizes[component] < 2) return;
    const known = members.get(component);
    if (known === undefined) members.set(component, [no]);
    else known.push(no);
  });
  const circles = [...members.values()].map((nos) => measureCircle(view, nos));
  return circles.sort((a, b) => b.insideAmount - a.insideAmount || a.members[0] - b.members[0]);
}

/** The measures of a set of guarantors, whether it is a circle or not. */
export function measureCircle(view: GraphView, members: number[]): GuaranteeCircle {
  const isMember = new Set(members);
  const amountOf = view.column('GUARANTEES', 'amount');
  const relationships: RelationshipRef[] = [];
  let [insideAmount, givenAmount, externalCover, withoutAmount] = [0, 0, 0, 0];
  for (const subject of members) {
    view.forEachOut('GUARANTEES', subject, (object, row) => {
      const amount = amountOf(row) || 0;
      givenAmount += amount;
      if (!isMember.has(object)) return;
      insideAmount += amount;
      if (Number.isNaN(amountOf(row))) withoutAmount++;
      relationships.push({ kind: 'GUARANTEES', row, subject, object });
    });
    view.forEachIn('GUARANTEES', subject, (guarantor, row) => {
      if (!isMember.has(guarantor)) externalCover += amountOf(row) || 0;
    });
  }
  const circularity = givenAmount > 0 ? insideAmount / givenAmount : 0;
  const reciprocity = computeReciprocity(relationships);
  return {
    members,
    relationships,
    insideAmount,
    givenAmount,
    externalCover,
    circularity,
    reciprocity,
    withoutAmount,
  };
}

/** The share of directed pairs that are returned, 0..1; 0 of none. */
export function computeReciprocity(relationships: readonly { subject: number; object: number }[]): number {
  const pairs = new Map<string, { subject: number; object: number }>();
  for (const pair of relationships) {
    if (pair.subject !== pair.object) pairs.set(`${pair.subject} ${pair.object}`, pair);
  }
  if (pairs.size === 0) return 0;
  const returned = [...pairs.values()].filter(({ subject, object }) => pairs.has(`${object} ${subject}`));
  return returned.length / pairs.size;
}
