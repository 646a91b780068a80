/** Somebody or some unit that can take items, with how many it has to do already. */
export interface Target {
  readonly key: string;
  readonly load: number;
  /** How many work there. */
  readonly people: number;
}

/**
 * Spreads items so that what each has to do by head ends up as even as it can: each goes to whoever has least at that moment, those alike
 * in the order of their keys.
 * Shape: the key of a target for each of `count` items. Limits: none without targets. Cost: O(count × targets).
 */
export function spreadEvenly(count: number, targets: readonly Target[]): string[] {
  if (targets.length === 0) return [];
  const loads = targets
    .map(({ key, load, people }) => ({ key, load, people: Math.max(1, people) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return Array.from({ length: count }, () => {
    let least = loads[0];
    for (const one of loads) if ((one.load + 1) / one.people < (least.load + 1) / least.people) least = one;
    least.load++;
    return least.key;
  });
}
