/** The quartiles of the peers. */
export interface Band {
  low: number;
  median: number;
  high: number;
}

const room = 1.06;

/** Where values stand between zero and the largest of all values and bands shown together, 0..1. */
export function bandScale(
  rows: readonly { value: number | null; band: Band | null }[],
): (value: number) => number {
  const ends = rows.flatMap(({ value, band }) => [value ?? 0, band?.high ?? 0]);
  const most = Math.max(0, ...ends) * room;
  return (value) => (most === 0 ? 0 : Math.min(1, Math.max(0, value / most)));
}
