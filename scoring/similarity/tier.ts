/** An ordered class of customers within a peer group, A best. */
export type TierName = 'A' | 'B' | 'C' | 'D' | 'E';

/** Share of the peers above a customer, below which the tier is its own: A 5%, then 10%, 15%, 20% and the rest. */
const TIERS: readonly (readonly [TierName, number])[] = [
  ['A', 0.05],
  ['B', 0.15],
  ['C', 0.3],
  ['D', 0.5],
  ['E', Number.POSITIVE_INFINITY],
];

/** The best first. */
export const TIER_NAMES: readonly TierName[] = TIERS.map(([name]) => name);

/** The tier of one with a share of its peers, 0..1, above it. */
export function tierOf(above: number): TierName {
  return TIERS.find(([, limit]) => above < limit)![0];
}
