import { roundHidden } from '../../answers/answer.ts';

type IsOwn = (no: number) => boolean;

/** Fewer customers than this, whom the viewer may not see, are told nothing of. */
const TOLD_MIN = 5;

/**
 * Finds the parts of a whole of which nothing may be told: those with one to four hidden customers, and where these are fewer than five
 * together the smallest other one too, or the whole less the others would tell of them.
 */
export function findUntold<K>(parts: ReadonlyMap<K, readonly number[]>, isOwn: IsOwn): Set<K> {
  const counts = [...parts]
    .map(([key, customers]) => ({ key, hidden: customers.filter((no) => !isOwn(no)).length }))
    .filter(({ hidden }) => hidden > 0)
    .sort((a, b) => a.hidden - b.hidden);
  const untold = counts.filter(({ hidden }) => hidden < TOLD_MIN);
  const together = untold.reduce((sum, { hidden }) => sum + hidden, 0);
  const next = counts[untold.length];
  if (untold.length > 0 && together < TOLD_MIN && next !== undefined) untold.push(next);
  return new Set(untold.map(({ key }) => key));
}

/** Whether a share of customers tells that it is one to four of them. */
export function tellsFew(share: number, customers: number): boolean {
  const count = Math.round(share * customers);
  return count > 0 && count < TOLD_MIN;
}

/** Counts customers; of those hidden one to four are given as five. */
export function tellCount(customers: readonly number[], isOwn: IsOwn): number {
  const own = customers.filter(isOwn).length;
  return own + roundHidden(customers.length - own);
}
