import { formatDay } from '../../../graph/model/day.ts';
import type { Maturity } from '../../../scoring/segments/maturities.ts';
import type { RequestContext } from '../../context.ts';

/** Something that comes due, in words. */
export function maturitySource({ today }: RequestContext, { kind, what, dueOn }: Maturity) {
  return {
    kind,
    // A class of exposure has its category before it.
    product: today.nameOf(what).split('/').at(-1)!,
    dueOn: formatDay(dueOn),
    daysLeft: dueOn - today.asOf,
  };
}
