/**
 * The `count` entities of the largest weight, heaviest first, then by number.
 * Cost: O(n log n) on numbers only; the entities themselves are sorted only near the cut.
 */
export function takeHeaviest(nos: readonly number[], weights: Float64Array, count: number): number[] {
  if (count <= 0) return [];
  const byWeight = (a: number, b: number): number => weights[b] - weights[a] || a - b;
  if (nos.length <= 4 * count) return [...nos].sort(byWeight).slice(0, count);
  const sorted = new Float64Array(nos.length);
  for (let at = 0; at < nos.length; at++) sorted[at] = weights[nos[at]];
  const least = sorted.sort()[nos.length - count];
  const heavier = nos.filter((no) => weights[no] > least).sort(byWeight);
  const equal = nos.filter((no) => weights[no] === least).sort((a, b) => a - b);
  return [...heavier, ...equal].slice(0, count);
}
