import { countBelow } from '../algorithms/compute-percentiles.ts';
import type { TierResult } from '../similarity/compute-lifts.ts';
import { TIER_NAMES, type TierName, tierOf } from '../similarity/tier.ts';

/**
 * Cuts scored customers into five tiers: A the best 5%, B the next 10%, C 15%, D 20%, E the rest.
 * Shape: a tier for each score. Equal scores are in one tier, the better one where a cut would part them.
 * Cost: O(n log n).
 */
export function cutTiers(scores: readonly number[]): TierName[] {
  const sorted = Float64Array.from(scores).sort();
  return scores.map((score) => tierOf((sorted.length - countBelow(sorted, score, true)) / sorted.length));
}

/** Counts members and conversions of each tier, A first: what `mergeTiers` takes. */
export function countTiers(tiers: readonly TierName[], isConverted: readonly boolean[]): TierResult[] {
  return TIER_NAMES.map((name) => {
    const members = tiers.flatMap((tier, at) => (tier === name ? [isConverted[at]] : []));
    return { members: members.length, conversions: members.filter(Boolean).length };
  });
}
