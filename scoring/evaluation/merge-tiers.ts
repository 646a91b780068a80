import { compareProportions } from '../algorithms/compare-proportions.ts';
import type { TierResult } from '../similarity/compute-lifts.ts';

/** Neighbouring tiers put together. */
export interface MergedTier extends TierResult {
  /** Places of the tiers in the list that was given, first and last. */
  readonly first: number;
  readonly last: number;
}

export interface MergedTiers {
  readonly tiers: MergedTier[];
  /** False when even all of them together are too few to tell anything. */
  readonly isProven: boolean;
}

const CONVERSIONS_MIN = 30;
const MEMBERS_MIN = 500;
const P_MAX = 0.05;
/** Beyond this many tiers there are too many ways to merge them. */
const TIERS_MAX = 16;

/**
 * Merges tiers, best first, until each has 30 conversions or 500 members in the back-test, the rate falls from tier to tier and neighbours
 * differ with p < 0.05.
 * Shape: of all ways to merge the one that keeps most tiers; of those the one whose least different neighbours differ most; then the one
 * that keeps the best tier smallest. All in one when no way obeys.
 * Errors: RangeError above 16 tiers. Cost: O(2^tiers).
 * Source: our tier rule; merging one pair after the other would depend on the order and lose tiers.
 */
export function mergeTiers(tiers: readonly TierResult[]): MergedTiers {
  if (tiers.length > TIERS_MAX) throw new RangeError(`${tiers.length} tiers are more than ${TIERS_MAX}`);
  if (tiers.length === 0) return { tiers: [], isProven: false };
  let best: { tiers: MergedTier[]; z: number } | undefined;
  for (let cuts = 2 ** (tiers.length - 1) - 1; cuts >= 0; cuts--) {
    const merged = mergeAt(tiers, cuts);
    if (best !== undefined && merged.length < best.tiers.length) continue;
    const z = leastDifference(merged);
    if (z === undefined || !merged.every(isLarge)) continue;
    const isBetter =
      best === undefined ||
      merged.length > best.tiers.length ||
      z > best.z ||
      (z === best.z && merged[0].last < best.tiers[0].last);
    if (isBetter) best = { tiers: merged, z };
  }
  return best === undefined
    ? { tiers: mergeAt(tiers, 0), isProven: false }
    : { tiers: best.tiers, isProven: true };
}

/** Bit `at` of `cuts` keeps the tiers `at` and `at + 1` apart. */
function mergeAt(tiers: readonly TierResult[], cuts: number): MergedTier[] {
  const merged: MergedTier[] = [];
  tiers.forEach(({ members, conversions }, at) => {
    const above = merged.at(-1);
    if (above === undefined || (cuts >> (at - 1)) & 1) {
      merged.push({ first: at, last: at, members, conversions });
      return;
    }
    merged[merged.length - 1] = {
      first: above.first,
      last: at,
      members: above.members + members,
      conversions: above.conversions + conversions,
    };
  });
  return merged;
}

function isLarge({ members, conversions }: MergedTier): boolean {
  return conversions >= CONVERSIONS_MIN || members >= MEMBERS_MIN;
}

/** The smallest z between neighbours; undefined when a rate does not fall or a difference may be chance. */
function leastDifference(merged: readonly MergedTier[]): number | undefined {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < merged.length; at++) {
    const { z, pValue } = compareProportions(asProportion(merged[at]), asProportion(merged[at + 1]));
    if (z <= 0 || pValue >= P_MAX) return undefined;
    least = Math.min(least, z);
  }
  return least;
}

function asProportion({ members, conversions }: MergedTier): { hits: number; trials: number } {
  return { hits: conversions, trials: members };
}
