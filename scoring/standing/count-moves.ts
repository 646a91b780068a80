import { TIER_NAMES, type TierName } from '../similarity/tier.ts';
import type { Standings } from './compute-standings.ts';

/** Customers that were in one tier and are in another. */
export interface TierMove {
  /** Undefined: had no tier then. */
  readonly before: TierName | undefined;
  readonly now: TierName;
  readonly customers: number;
}

/** Counts customers by tier before and now, A first. Cost: O(customers). */
export function countMoves(customers: readonly number[], now: Standings, before: Standings): TierMove[] {
  const counts = new Map<string, number>();
  for (const no of customers) {
    const tier = tierAt(now, no);
    if (tier === undefined) continue;
    const key = `${tierAt(before, no) ?? ''} ${tier}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...TIER_NAMES, undefined].flatMap((from) =>
    TIER_NAMES.flatMap((to) => {
      const count = counts.get(`${from ?? ''} ${to}`);
      return count === undefined ? [] : [{ before: from, now: to, customers: count }];
    }),
  );
}

/** Tiers that a customer fell by, below 0 where it rose; undefined where it had no tier then or has none now. */
export function stepsDown(no: number, now: Standings, before: Standings): number | undefined {
  const [from, to] = [tierAt(before, no), tierAt(now, no)];
  if (from === undefined || to === undefined) return undefined;
  return TIER_NAMES.indexOf(to) - TIER_NAMES.indexOf(from);
}

function tierAt(standings: Standings, no: number): TierName | undefined {
  return standings.customers.get(no)?.place?.tier;
}
