import { type Expectations, expectSales } from '../../../scoring/performance/expect-sales.ts';
import type { Services } from '../../services.ts';

const AGE_MAX_MS = 10_000;
const kept = new WeakMap<
  Services['performance'],
  { readonly at: number; readonly value: Promise<Expectations> }
>();

/** What opportunities may be expected to bring, learned from how others ended; ten seconds old at most, one for all requests. */
export function expectationsOf({ performance, learning, clock }: Services): Promise<Expectations> {
  const now = clock();
  const known = kept.get(performance);
  if (known !== undefined && now - known.at < AGE_MAX_MS) return known.value;
  const value = Promise.all([learning.outcomes(), performance.wonMedians()]).then(([outcomes, medians]) =>
    expectSales(outcomes, medians),
  );
  value.catch(() => kept.delete(performance));
  kept.set(performance, { at: now, value });
  return value;
}
