/**
 * The percentile of each value among all of them: the share that lies below, ties sharing the middle of their places.
 * Units: 0..1. A value that is missing (NaN) has none. Cost: O(n log n).
 */
export function computePercentiles(values: readonly number[]): (number | undefined)[] {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  return values.map((value) => {
    if (Number.isNaN(value)) return undefined;
    return (countBelow(sorted, value, false) + countBelow(sorted, value, true)) / 2 / sorted.length;
  });
}

/** How many of the sorted values are below one, or not above it. */
export function countBelow(sorted: ArrayLike<number>, value: number, isInclusive: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value || (isInclusive && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
