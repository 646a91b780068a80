import { TIER_NAMES, type TierName } from '../similarity/tier.ts';
import type { Standings } from '../standing/compute-standings.ts';
import { stepsDown } from '../standing/count-moves.ts';
import { FIGURES, type Figure } from '../standing/figures.ts';

/**
 * What units are compared in: averages of their customers' figures; contribution ÷ (deposits + loans); the share of customers in tiers A
 * and B; the share of those with a tier a year before that fell since.
 */
export const UNIT_FIGURES = [...FIGURES, 'YIELD', 'TOP_TIERS', 'FELL'] as const;
export type UnitFigure = (typeof UNIT_FIGURES)[number];

export interface UnitMeasures {
  /** The customers measured. */
  readonly customers: readonly number[];
  /** What there is nobody to measure on is not there. */
  readonly figures: Readonly<Partial<Record<UnitFigure, number>>>;
  /** Customers by tier, A first. */
  readonly tiers: readonly number[];
  /** Customers in a better and in a worse tier than a year before. */
  readonly rose: number;
  readonly fell: number;
}

const TOP: ReadonlySet<TierName> = new Set(['A', 'B']);

/** Measures some customers together. Cost: O(customers). */
export function measureUnit(customers: readonly number[], now: Standings, before: Standings): UnitMeasures {
  const sums = new Map<Figure, { sum: number; count: number }>();
  const tiers = TIER_NAMES.map(() => 0);
  let [rose, fell, compared, contribution, volume] = [0, 0, 0, 0, 0];
  for (const no of customers) {
    const { figures, place } = now.customers.get(no)!;
    for (const figure of FIGURES) {
      const value = figures[figure];
      if (value === undefined) continue;
      const sum = sums.get(figure) ?? { sum: 0, count: 0 };
      sum.sum += value;
      sum.count++;
      sums.set(figure, sum);
    }
    if (figures.CONTRIBUTION !== undefined) {
      contribution += figures.CONTRIBUTION;
      volume += volumeOf(figures);
    }
    if (place !== undefined) tiers[TIER_NAMES.indexOf(place.tier)]++;
    const steps = stepsDown(no, now, before);
    if (steps === undefined) continue;
    compared++;
    if (steps > 0) fell++;
    else if (steps < 0) rose++;
  }
  const found: Partial<Record<UnitFigure, number>> = {};
  for (const [figure, { sum, count }] of sums) found[figure] = sum / count;
  const placed = tiers.reduce((sum, count) => sum + count, 0);
  if (volume > 0) found.YIELD = contribution / volume;
  if (placed > 0) found.TOP_TIERS = topOf(tiers) / placed;
  if (compared > 0) found.FELL = fell / compared;
  return { customers, figures: found, tiers, rose, fell };
}

/** What a customer keeps with the bank and owes it, fen. */
export function volumeOf(figures: Readonly<Partial<Record<Figure, number>>>): number {
  return (figures.DEPOSITS ?? 0) + (figures.LOANS ?? 0);
}

function topOf(tiers: readonly number[]): number {
  return tiers.reduce((sum, count, at) => (TOP.has(TIER_NAMES[at]) ? sum + count : sum), 0);
}

/** Whether a tier is one of the best two. */
export function isTopTier(tier: TierName): boolean {
  return TOP.has(tier);
}
