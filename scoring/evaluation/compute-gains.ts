import { computeLifts, type TierResult } from '../similarity/compute-lifts.ts';

/** One group of a ranked population, and everything down to it. */
export interface Gain {
  /** Conversions ÷ members of the group, 0..1, and its ratio to the rate of all. */
  readonly rate: number;
  readonly lift: number;
  /** Members, and conversions, down to this group ÷ all, 0..1. */
  readonly memberShare: number;
  readonly conversionShare: number;
  /** Conversion share ÷ member share; 0 where nobody is. */
  readonly cumulativeLift: number;
}

/** Cumulative gains of groups, best first. Cost: O(groups). */
export function computeGains(groups: readonly TierResult[]): Gain[] {
  const members = groups.reduce((sum, group) => sum + group.members, 0);
  const conversions = groups.reduce((sum, group) => sum + group.conversions, 0);
  const lifts = computeLifts(groups);
  let [memberSum, conversionSum] = [0, 0];
  return groups.map((group, at) => {
    memberSum += group.members;
    conversionSum += group.conversions;
    const memberShare = members === 0 ? 0 : memberSum / members;
    const conversionShare = conversions === 0 ? 0 : conversionSum / conversions;
    const cumulativeLift = memberShare === 0 ? 0 : conversionShare / memberShare;
    return { ...lifts[at], memberShare, conversionShare, cumulativeLift };
  });
}
