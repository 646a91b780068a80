import { divide } from '../../../scoring/chains/measure-chain.ts';
import { roundHidden } from '../../answers/answer.ts';

/** Parties as a viewer may count them. */
export interface SeenCount {
  readonly seen: number;
  /** One to four are given as five. */
  readonly hidden: number;
  /** Whether the two tell how many there are. */
  readonly isExact: boolean;
}

/** Counts parties, those apart that are not the viewer's own. */
export function countSeen(parties: readonly number[], isOwn: (no: number) => boolean): SeenCount {
  const seen = parties.filter(isOwn).length;
  const hidden = parties.length - seen;
  return { seen, hidden: roundHidden(hidden), isExact: roundHidden(hidden) === hidden };
}

/** Counts the customers among firms as a viewer may know them; a share that would tell more than the counts is left out. */
export function countCustomers(
  firms: number,
  customers: readonly number[],
  isOwn: (no: number) => boolean,
): { firms: number; customers: number; hiddenCustomers: number; penetration: number | null } {
  const { seen, hidden, isExact } = countSeen(customers, isOwn);
  return {
    firms,
    customers: seen,
    hiddenCustomers: hidden,
    penetration: isExact ? (divide(customers.length, firms) ?? null) : null,
  };
}
