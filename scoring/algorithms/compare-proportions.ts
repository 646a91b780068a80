/** So many of so many: hits and all that were tried. */
export interface Proportion {
  readonly hits: number;
  readonly trials: number;
}

export interface ProportionTest {
  /** Positive where the first rate is the higher one; 0 where nothing can be told. */
  readonly z: number;
  /** Two-sided, 0..1. */
  readonly pValue: number;
}

/**
 * Tests whether two rates differ.
 * Shape: without trials on a side, or where everybody or nobody hit, p is 1.
 * Limits: a normal approximation, good from about five hits and five misses a side.
 * Source: two-proportion z test with the pooled rate.
 */
export function compareProportions(one: Proportion, other: Proportion): ProportionTest {
  const pooled = (one.hits + other.hits) / (one.trials + other.trials);
  const variance = pooled * (1 - pooled) * (1 / one.trials + 1 / other.trials);
  if (!(variance > 0) || !Number.isFinite(variance)) return { z: 0, pValue: 1 };
  const z = (one.hits / one.trials - other.hits / other.trials) / Math.sqrt(variance);
  return { z, pValue: twoSided(z) };
}

/** The chance of a normal deviate at least as far from 0. Source: Press et al. 1992, erfcc, relative error below 1.2e-7. */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = SERIES.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return Math.min(1, t * Math.exp(-x * x + series));
}

const SERIES = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];
