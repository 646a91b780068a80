import type { Proportion } from './compare-proportions.ts';

/** Of a normal deviate 95% lies within so many standard deviations. */
const Z_95 = 1.959963984540054;

/**
 * The range, 0..1, that holds the true rate behind a proportion; 0 to 1 of no trials.
 * Source: Wilson 1927, without correction for continuity.
 */
export function wilsonInterval({ hits, trials }: Proportion, z = Z_95): { low: number; high: number } {
  if (trials <= 0) return { low: 0, high: 1 };
  const rate = hits / trials;
  const scale = 1 + z ** 2 / trials;
  const centre = (rate + z ** 2 / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((rate * (1 - rate)) / trials + z ** 2 / (4 * trials ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
