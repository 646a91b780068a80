import type { Day } from '../../../graph/model/day.ts';
import { singleFigureReader } from '../../../scoring/metrics/read-figure.ts';
import { readMaturities } from '../../../scoring/segments/maturities.ts';
import type { CustomerOrder } from '../../__generated__/resolver-types.ts';
import { roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import { limited, offsetAfter } from '../relationships/relationship-resolvers.ts';
import type { CustomerBank } from './customer-bank.ts';
import { eachContact } from './read-contacts.ts';

const FIRST_MAX = 100;

/** The latest day on which a party was spoken to. */
export function lastContactOf({ today }: RequestContext, no: number): Day | undefined {
  let last: Day | undefined;
  eachContact(today, no, ({ on }) => {
    if (last === undefined || on > last) last = on;
  });
  return last;
}

/** Puts parties in an order, those without what it goes by last, those alike by name. Cost: O(parties × log parties). */
export function orderCustomers(
  context: RequestContext,
  { bank, own }: CustomerBank,
  nos: readonly number[],
  order: CustomerOrder,
): number[] {
  const read = orderReader(context, bank, order);
  const keyed = nos.map((no) => ({
    no,
    isOwn: own.has(no),
    by: own.has(no) ? read(no) : undefined,
    name: context.today.nameOf(no),
  }));
  keyed.sort((a, b) => {
    if (a.isOwn !== b.isOwn) return a.isOwn ? -1 : 1;
    if (a.by !== b.by) return (a.by ?? Number.POSITIVE_INFINITY) - (b.by ?? Number.POSITIVE_INFINITY) || 0;
    return a.name < b.name ? -1 : 1;
  });
  return keyed.map(({ no }) => no);
}

/** What an order goes by, the smallest first. */
function orderReader(
  context: RequestContext,
  bank: CustomerBank['bank'],
  order: CustomerOrder,
): (no: number) => number | undefined {
  switch (order) {
    case 'TIER':
      return (no) => {
        const place = bank.standingsOf(no).customers.get(no)?.place;
        // Within a tier who is worth most comes first.
        return place === undefined ? undefined : place.tier.charCodeAt(0) + (1 - place.value) / 2;
      };
    case 'BALANCE': {
      const read = singleFigureReader(context.today, 'balance-held');
      return (no) => {
        const balance = read(no)?.figure;
        return balance === undefined ? undefined : -balance;
      };
    }
    case 'LAST_CONTACT':
      return (no) => lastContactOf(context, no) ?? Number.NEGATIVE_INFINITY;
    case 'NEXT_MATURITY':
      return (no) => readMaturities(context.today, no)[0]?.dueOn;
    case 'NAME':
      return () => undefined;
  }
}

/** A page of parties as a connection. */
export function connectionOf(
  nos: readonly number[],
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
  hidden = 0,
) {
  const start = offsetAfter(after);
  const page = nos.slice(start, start + limited('first', first, 20, FIRST_MAX));
  const end = start + page.length;
  return {
    totalCount: nos.length,
    hidden: roundHidden(hidden),
    edges: page.map((no, at) => ({ node: { no }, cursor: String(start + at) })),
    pageInfo: { hasNextPage: end < nos.length, endCursor: page.length === 0 ? null : String(end - 1) },
  };
}
