import type { Standing } from '../standing/compute-standings.ts';
import { stepsDown } from '../standing/count-moves.ts';
import type { Figure } from '../standing/figures.ts';
import type { PeerGap, UnitComparison } from './compare-units.ts';
import { isTopTier, volumeOf } from './measure-unit.ts';

/** A customer behind a gap. */
export interface GapCustomer {
  readonly no: number;
  /** What it lacks: fen or products to the median customer of the group; fen to the median unit's yield; tiers it fell by; else its potential. */
  readonly lack: number;
}

/**
 * Finds the customers of a unit that a gap rests on, those first that lack most.
 * Shape: for a figure those below the median customer of the group; for a product those who do not hold it, the most valuable first.
 * Cost: O(customers of the unit).
 */
export function findGapCustomers(
  comparison: UnitComparison,
  gap: PeerGap,
  customers: readonly number[],
  group: number | undefined,
): GapCustomer[] {
  const found = customers.flatMap((no) => {
    const lack = lackOf(comparison, gap, comparison.now.customers.get(no)!, group);
    return lack > 0 ? [{ no, lack }] : [];
  });
  return found.sort((a, b) => b.lack - a.lack || a.no - b.no);
}

function lackOf(
  comparison: UnitComparison,
  { figure, product, band }: PeerGap,
  { no, figures, place }: Standing,
  group: number | undefined,
): number {
  switch (figure) {
    case 'HOLDS':
      return comparison.holds(product!, no) ? 0 : (place?.value ?? 0) + Number.EPSILON;
    case 'YIELD':
      return figures.CONTRIBUTION === undefined ? 0 : volumeOf(figures) * band.median - figures.CONTRIBUTION;
    case 'TOP_TIERS':
      return place === undefined || isTopTier(place.tier) ? 0 : place.value * place.potential;
    case 'FELL':
      return stepsDown(no, comparison.now, comparison.before) ?? 0;
    default:
      return medianOf(comparison, figure, group) - (figures[figure] ?? 0);
  }
}

function medianOf(comparison: UnitComparison, figure: Figure, group: number | undefined): number {
  const groups = comparison.now.groups;
  return (groups.get(group) ?? groups.get(undefined))?.quartiles[figure]?.median ?? 0;
}
