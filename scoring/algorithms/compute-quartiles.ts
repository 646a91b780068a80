export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The quartiles of values, between two of them on the line that joins them; undefined of none. Cost: O(n log n).
 * Source: Hyndman and Fan 1996, definition 7.
 */
export function computeQuartiles(values: readonly number[]): Quartiles | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const below = Math.floor(place);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
