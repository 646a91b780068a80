import { countBelow } from '../algorithms/compute-percentiles.ts';

/** A bin nobody is in counts as if it held this share, so that the logarithm stays finite. */
const SHARE_MIN = 1e-4;

/**
 * How far a population has moved between bins: 0 not at all, by custom below 0.1 stable, above 0.25 no longer the same.
 * Shape: counts of the same bins, then and now; 0 where either is empty.
 * Source: population stability index, the symmetric Kullback–Leibler divergence (1951) of the shares.
 */
export function computeStabilityIndex(then: readonly number[], now: readonly number[]): number {
  const [allThen, allNow] = [then, now].map((counts) => counts.reduce((sum, count) => sum + count, 0));
  if (allThen === 0 || allNow === 0) return 0;
  return then.reduce((sum, count, bin) => {
    const [before, after] = [Math.max(count / allThen, SHARE_MIN), Math.max(now[bin] / allNow, SHARE_MIN)];
    return sum + (after - before) * Math.log(after / before);
  }, 0);
}

/** The stability of scores over the quantiles that they had then. Cost: O(n log n). */
export function computeScoreStability(
  then: readonly number[],
  now: readonly number[],
  binCount = 10,
): number {
  if (then.length === 0) return 0;
  const sorted = Float64Array.from(then).sort();
  const cuts = Array.from(
    { length: binCount - 1 },
    (_, bin) => sorted[Math.floor(((bin + 1) * sorted.length) / binCount)],
  );
  return computeStabilityIndex(countBetween(then, cuts), countBetween(now, cuts));
}

/** How many scores lie below the first cut, from each cut on, and from the last cut on. */
function countBetween(scores: readonly number[], cuts: readonly number[]): number[] {
  const sorted = Float64Array.from(scores).sort();
  const below = [0, ...cuts.map((cut) => countBelow(sorted, cut, false)), sorted.length];
  return below.slice(1).map((count, bin) => count - below[bin]);
}
