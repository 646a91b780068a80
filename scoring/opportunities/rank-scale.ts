import { countBelow } from '../algorithms/compute-percentiles.ts';

/** Sizes of the leads of a rule over the whole bank: at most 201 of them, evenly spread over the sorted sizes, ends included. */
export type RankScale = readonly number[];

const STEPS = 200;
const RANK_DIGITS = 100;

/** Makes the scale that leads of a rule are ranked on. Cost: O(n log n). */
export function makeRankScale(sizes: readonly number[]): RankScale {
  const sorted = Float64Array.from(sizes).sort();
  if (sorted.length <= STEPS + 1) return [...sorted];
  return Array.from(
    { length: STEPS + 1 },
    (_, step) => sorted[Math.round((step / STEPS) * (sorted.length - 1))],
  );
}

/**
 * The place of a size on a scale: the share of the scale below it, ties in the middle of their places.
 * Units: 0..1 in steps of a hundredth, so that one lead more moves few others. Cost: O(log steps).
 */
export function rankOn(scale: RankScale, size: number): number {
  if (scale.length === 0) return 0.5;
  const rank = (countBelow(scale, size, false) + countBelow(scale, size, true)) / 2 / scale.length;
  return Math.round(rank * RANK_DIGITS) / RANK_DIGITS;
}
