import { divide } from '../../../scoring/chains/measure-chain.ts';
import { roundHidden } from '../../answers/answer.ts';

type IsOwn = (no: number) => boolean;

/** Parties as a viewer may count them. */
export interface SeenCount {
  readonly seen: number;
  /** One to four are given as five. */
  readonly hidden: number;
  /** Whether the two tell how many there are. */
  readonly isExact: boolean;
}

/**
 * Counts parties, those apart that are not the viewer's own. `few` are those whom a part of the whole gives as five: of them too one to
 * four are given as five, or the whole less its other parts would tell how many they are.
 */
export function countSeen(
  parties: readonly number[],
  isOwn: IsOwn,
  few: ReadonlySet<number> = new Set(),
): SeenCount {
  const hidden = parties.filter((no) => !isOwn(no));
  const inFew = hidden.filter((no) => few.has(no)).length;
  const given = roundHidden(hidden.length - inFew) + roundHidden(inFew);
  return { seen: parties.length - hidden.length, hidden: given, isExact: given === hidden.length };
}

/** Finds the hidden members of groups that hide one to four. */
export function findFew(groups: readonly (readonly number[])[], isOwn: IsOwn): Set<number> {
  const hidden = groups.map((group) => group.filter((no) => !isOwn(no)));
  return new Set(hidden.filter(({ length }) => roundHidden(length) !== length).flat());
}

/** Counts the customers among firms as a viewer may know them; a share that would tell more than the counts is left out. */
export function countCustomers(
  firms: number,
  customers: readonly number[],
  isOwn: IsOwn,
  few?: ReadonlySet<number>,
): { firms: number; customers: number; hiddenCustomers: number; penetration: number | null } {
  const { seen, hidden, isExact } = countSeen(customers, isOwn, few);
  return {
    firms,
    customers: seen,
    hiddenCustomers: hidden,
    penetration: isExact ? (divide(customers.length, firms) ?? null) : null,
  };
}
