/** How an owner stands in an indicator: booked ÷ target, and open claims that count for it. */
interface Standing {
  readonly attainment: number | null;
  readonly claims: number;
}

/**
 * Orders indicators by where work pays first: what has begun and is short, the farthest behind first; then what has not begun; then what
 * is reached.
 */
export function compareUrgency(a: Standing, b: Standing): number {
  return placeOf(a) - placeOf(b) || (a.attainment ?? 0) - (b.attainment ?? 0);
}

function placeOf({ attainment, claims }: Standing): number {
  const reached = attainment ?? 0;
  if (reached >= 1) return 2;
  return reached > 0 || claims > 0 ? 0 : 1;
}
