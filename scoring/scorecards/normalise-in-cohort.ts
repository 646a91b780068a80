/** Share of a cohort that is cut off at each end. */
const TAIL = 0.01;

/**
 * Brings the values of a cohort to 0..1: the top and bottom 1% are set to the nearest value that is kept, then all are divided by the
 * largest kept.
 * Shape: one a value, in the same order; undefined where the value is. All are 0 where the largest is.
 * Units: values at least 0. Cost: O(n log n).
 * Source: the practice of published patent indices drops both tails; we keep the patents in them, since each belongs to some firm.
 */
export function normaliseInCohort(values: readonly (number | undefined)[]): (number | undefined)[] {
  const sorted = Float64Array.from(values.filter((value) => value !== undefined)).sort();
  const cut = Math.floor(sorted.length * TAIL);
  const [least, most] = [sorted[cut], sorted[sorted.length - 1 - cut]];
  return values.map((value) => {
    if (value === undefined) return undefined;
    return most === 0 ? 0 : Math.min(Math.max(value, least), most) / most;
  });
}
