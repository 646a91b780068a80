import { formatDay } from '../../../graph/model/day.ts';
import { amountFor } from '../../../scoring/performance/expect-sales.ts';
import { type PerformanceIndicator, toReadable } from '../../../scoring/performance/indicator.ts';
import {
  findIndicator,
  PERFORMANCE_INDICATORS,
  servedBy,
  windowOf,
} from '../../../scoring/performance/indicators.ts';
import { type Period, parsePeriod, quarterOf } from '../../../scoring/performance/period.ts';
import type {
  PerformanceIndicatorResolvers,
  PostingResolvers,
  QueryResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { PostingSource } from '../../sources.ts';
import { mayRead } from '../opportunities/opportunity-access.ts';
import { productInWords } from '../opportunities/opportunity-words.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { endSource } from '../parties/party-source.ts';
import { unitSource } from '../peers/comparison.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { expectationsOf } from './expectations.ts';
import { findOwner, mayOpen, type OwnerSource, ownerOfViewer, rowsOf } from './ledger-owner.ts';
import { readCockpit } from './read-cockpit.ts';
import { readGap } from './read-gap.ts';

const FIRST_MAX = 100;
const SERVING_MAX = 50;

/** The owner of an id that the viewer may open. */
function openOwner(context: RequestContext, id: string): OwnerSource | undefined {
  const owner = findOwner(context, id);
  return owner !== undefined && mayOpen(context, owner.no) ? owner : undefined;
}

function requireOwner(context: RequestContext, id: string): OwnerSource {
  const owner = openOwner(context, id);
  if (owner === undefined) throw refusal('NOT_FOUND', `there is no unit or employee ${id} that you may open`);
  return owner;
}

/** Errors: BAD_USER_INPUT naming the argument. */
function requirePeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined)
    throw refusal(
      'BAD_USER_INPUT',
      `period is "${text}", expected a month 2026-11, a quarter 2026Q4 or a year 2026`,
    );
  return period;
}

/** Errors: BAD_USER_INPUT naming the argument. */
function requireIndicator(id: string): PerformanceIndicator {
  const indicator = findIndicator(id);
  if (indicator === undefined)
    throw refusal('BAD_USER_INPUT', `indicator is "${id}", expected one of performanceIndicators`);
  return indicator;
}

const currentQuarter = ({ today }: RequestContext): string => quarterOf(formatDay(today.asOf).slice(0, 7));

export const performanceQueries = {
  performanceIndicators: (_, { board }) => ofBoard(board),
  cockpit: async (_, { owner: id, period, board }, context) => {
    const owner = id ? openOwner(context, id) : ownerOfViewer(context);
    if (owner === undefined) return null;
    return readCockpit(context, owner, requirePeriod(period ?? currentQuarter(context)), ofBoard(board));
  },
  postings: async (_, args, context) => {
    const owner = requireOwner(context, args.owner);
    const page = await context.services.performance.postings({
      owner: rowsOf(owner, args.ownAccount ?? false),
      indicator: requireIndicator(args.indicator).id,
      months: requirePeriod(args.period).months,
      isProvisional: args.provisional ?? undefined,
      first: limited('first', args.first, 20, FIRST_MAX),
      after: args.after ? decodeCursor(args.after) : undefined,
    });
    const last = page.items.at(-1);
    return {
      totalCount: page.totalCount,
      isTotalCapped: page.isTotalCapped,
      edges: page.items.map((node) => ({ node, cursor: encodeCursor(node) })),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: last === undefined ? null : encodeCursor(last) },
    };
  },
  pipeline: async (_, args, context) => {
    const owner = requireOwner(context, args.owner);
    const indicator = requireIndicator(args.indicator);
    const [claims, expectations] = await Promise.all([
      context.services.performance.openClaims({
        owner: rowsOf(owner, false),
        ...servedBy(indicator),
        first: limited('first', args.first, 20, FIRST_MAX),
      }),
      expectationsOf(context.services),
    ]);
    const items = claims.items
      .filter(({ opportunity }) => mayRead(context, opportunity))
      .map(({ opportunity, expectedFen, heads }) => {
        const amountFen = expectedFen ?? expectations.usualFenOf(opportunity.product);
        const value = toReadable(indicator.unit, amountFor(indicator, { amountFen, heads }));
        const conversion = expectations.conversionOf(opportunity.rule);
        return { opportunity, conversion, value, expected: conversion * value };
      });
    return { totalCount: claims.totalCount, items };
  },
  indicatorGap: async (_, args, context) => {
    const owner = openOwner(context, args.owner);
    if (owner === undefined) return null;
    const indicator = requireIndicator(args.indicator);
    const first = limited('first', args.first, 10, SERVING_MAX);
    return readGap(context, owner, { indicator, period: requirePeriod(args.period), first });
  },
  targetHistory: async (_, args, context) => {
    const owner = requireOwner(context, args.owner);
    const { id, unit } = requireIndicator(args.indicator);
    const history = await context.services.targets.history(owner.key, id);
    return history.map(({ period, value, setBy, setAt }) => ({
      period,
      value: toReadable(unit, value),
      setBy,
      setAt: setAt.toISOString(),
    }));
  },
} satisfies QueryResolvers;

function ofBoard(board: PerformanceIndicator['board'] | null): PerformanceIndicator[] {
  return PERFORMANCE_INDICATORS.filter((indicator) => !board || (indicator.board ?? board) === board);
}

export const indicatorFields = {
  name: ({ name }, { language }) => name[language === 'EN' ? 'en' : 'zh'],
  board: ({ board }) => board ?? null,
  windowDays: (indicator) => windowOf(indicator),
  scenario: ({ scenario }) => scenario ?? null,
} satisfies PerformanceIndicatorResolvers;

/** A customer whom the viewer serves, or of whom the row is the viewer's own. */
function knownParty(context: RequestContext, posting: PostingSource): number | undefined {
  const no = context.today.findEntity(posting.subjectKey);
  if (no === undefined) return undefined;
  const isOwnRow =
    posting.employeeKey !== undefined && posting.employeeKey === viewerAsColleague(context).key;
  return isOwnRow || context.access.isOwn(no) ? no : undefined;
}

export const postingFields = {
  id: ({ id }) => String(id),
  indicator: (posting) => requireIndicator(posting.indicator),
  amount: (posting) => toReadable(requireIndicator(posting.indicator).unit, posting.amount),
  role: ({ role }) => role as 'LEAD',
  share: ({ basisPoints }) => basisPoints / 10_000,
  employee: ({ employeeKey, employeeName }) => (employeeKey === undefined ? null : employeeName),
  unit: ({ unitKey }, _, context) => {
    const no = context.today.findEntity(unitKey);
    return no === undefined ? null : unitSource(context, no).name;
  },
  party: (posting, _, context) => {
    const no = knownParty(context, posting);
    return no === undefined ? null : endSource(context, no);
  },
  product: ({ productName, product }, _, context) =>
    productName ?? (product === undefined ? null : productInWords(product, context.language)),
  bookingNumber: (posting, _, context) =>
    knownParty(context, posting) === undefined ? null : (posting.number ?? null),
  opportunity: async ({ opportunityId }, _, context) => {
    if (opportunityId === undefined) return null;
    const found = await context.opportunities.load(opportunityId);
    return found !== undefined && mayRead(context, found) ? found : null;
  },
} satisfies PostingResolvers;

function encodeCursor({ postedOn, id }: PostingSource): string {
  return Buffer.from(JSON.stringify([postedOn, id])).toString('base64url');
}

function decodeCursor(cursor: string): { on: string; id: number } | undefined {
  try {
    const [on, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof on === 'string' && Number.isSafeInteger(id) ? { on, id } : undefined;
  } catch {
    return undefined;
  }
}
