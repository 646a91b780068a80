/** Points with at most one decimal: 67.7, 30. */
export function formatPoints(points: number): string {
  return points.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** Points gained or lost, with their sign. */
export function formatChange(points: number): string {
  const text = formatPoints(Math.abs(points));
  return `${points < 0 ? '−' : '+'}${text}`;
}
