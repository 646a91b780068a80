import { formatDay } from '../../../graph/model/day.ts';
import { singleFigureReader } from '../../../scoring/metrics/read-figure.ts';
import { evaluateCondition } from '../../../scoring/segments/evaluate-condition.ts';
import { readMaturities } from '../../../scoring/segments/maturities.ts';
import type { CustomerRowResolvers, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import { reachOfViewer } from '../opportunities/opportunity-access.ts';
import { endSource, findNumber, findPartySource } from '../parties/party-source.ts';
import { type CustomerBank, customerBankOf } from './customer-bank.ts';
import { connectionOf, lastContactOf, orderCustomers } from './customer-list.ts';
import { maturitySource } from './maturity-source.ts';
import { readCondition } from './read-condition.ts';

interface Filter {
  readonly mine?: boolean | null;
  readonly text?: string | null;
  readonly tiers?: readonly string[] | null;
  readonly kind?: string | null;
  readonly condition?: string | null;
}

export const customerQueries = {
  customer: (_, { ref }, context) => {
    const no = findNumber(context.today, ref);
    const party = no === undefined ? undefined : findPartySource(context, no);
    return party === undefined ? null : { party, isOwn: context.access.isOwn(party.no) };
  },
  customers: async (_, { filter, order, first, after }, context) => {
    const customerBank = await customerBankOf(context);
    const found = filterCustomers(context, customerBank, filter ?? {});
    return connectionOf(orderCustomers(context, customerBank, found, order ?? 'TIER'), { first, after });
  },
} satisfies QueryResolvers;

function filterCustomers(context: RequestContext, customerBank: CustomerBank, filter: Filter): number[] {
  const { bank, own } = customerBank;
  const { today, viewer } = context;
  let found = own.toArray();
  if (filter.condition) {
    const { condition, problems } = readCondition(context, customerBank, filter.condition);
    if (condition === undefined)
      throw refusal(
        'BAD_USER_INPUT',
        problems.map(({ place, message }) => `${place}: ${message}`).join('; '),
      );
    found = own.and(evaluateCondition(bank, condition)).toArray();
  }
  if (filter.mine === true) {
    const mine = new Set<number>();
    if (viewer.employeeNo !== undefined)
      today.forEachIn('MANAGED_BY', viewer.employeeNo, (no) => {
        mine.add(no);
      });
    found = found.filter((no) => mine.has(no));
  }
  const { text, tiers, kind } = filter;
  if (kind) found = found.filter((no) => today.kindOf(no) === kind);
  if (text) found = found.filter((no) => today.nameOf(no).includes(text.trim()));
  if (tiers && tiers.length > 0)
    found = found.filter((no) => tiers.includes(bank.standingsOf(no).customers.get(no)?.place?.tier ?? ''));
  return found;
}

export const customerRowFields = {
  party: ({ no }, _, context) => endSource(context, no),
  isOwn: ({ no }, _, context) => context.access.isOwn(no),
  tier: async ({ no }, _, context) => {
    if (!context.access.isOwn(no)) return null;
    const { bank } = await customerBankOf(context);
    return bank.standingsOf(no).customers.get(no)?.place?.tier ?? null;
  },
  balance: ({ no }, _, context) =>
    context.access.isOwn(no) ? (singleFigureReader(context.today, 'balance-held')(no)?.figure ?? null) : null,
  lastContactOn: ({ no }, _, context) => {
    const last = context.access.isOwn(no) ? lastContactOf(context, no) : undefined;
    return last === undefined ? null : formatDay(last);
  },
  nextMaturity: ({ no }, _, context) => {
    const next = context.access.isOwn(no) ? readMaturities(context.today, no)[0] : undefined;
    return next === undefined ? null : maturitySource(context, next);
  },
  opportunityCount: async ({ no }, _, context) => {
    const page = await context.services.opportunities.list({
      partyKey: context.today.keyOf(no),
      reach: reachOfViewer(context),
      withRisk: context.access.seesRisk,
      statuses: ['OPEN', 'CLAIMED'],
      first: 1,
    });
    return page.totalCount;
  },
} satisfies CustomerRowResolvers;
