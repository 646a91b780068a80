/** How one tier did in a back-test. */
export interface TierResult {
  readonly members: number;
  readonly conversions: number;
}

/** Conversion rate of each tier, 0..1, and its ratio to the rate of all of them; 0 where nobody is. */
export function computeLifts(tiers: readonly TierResult[]): { rate: number; lift: number }[] {
  const members = tiers.reduce((sum, tier) => sum + tier.members, 0);
  const conversions = tiers.reduce((sum, tier) => sum + tier.conversions, 0);
  const base = members === 0 ? 0 : conversions / members;
  return tiers.map((tier) => {
    const rate = tier.members === 0 ? 0 : tier.conversions / tier.members;
    return { rate, lift: base === 0 ? 0 : rate / base };
  });
}
