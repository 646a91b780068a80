import { parseEntityKey } from '../../../graph/model/keys.ts';
import { comparePlans } from '../../../scoring/plans/compare-plans.ts';
import type {
  PlanContentResolvers,
  PlanItemResolvers,
  PlanMemberResolvers,
  PlanPersonResolvers,
  PlanResolvers,
  QueryResolvers,
} from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { PlanRecord, PlanVersionRecord } from '../../work/plans/plan-record.ts';
import { findAllReadable } from '../opportunities/opportunity-access.ts';
import { employeeOfKey, viewerAsColleague } from '../organisation/people.ts';
import { endSource, findNumber, type PartyReference } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { creditApplicationsOf } from './credit-applications.ts';
import { findReadablePlan, mayEditPlan, mayMakePlan, unitsReadBy } from './plan-access.ts';
import { propose } from './propose.ts';

const FIRST_MAX = 100;
const PARTIES_MAX = 50;
const newest = new WeakMap<PlanRecord, Promise<PlanVersionRecord>>();

/** The newest version of a plan, read once a request. */
function newestOf({ services }: RequestContext, plan: PlanRecord): Promise<PlanVersionRecord> {
  let version = newest.get(plan);
  if (version === undefined) {
    version = services.plans.version(plan.id, plan.version).then((found) => found!);
    newest.set(plan, version);
  }
  return version;
}

export const planQueries = {
  plan: async (_, { id }, context) => (await findReadablePlan(context, id)) ?? null,
  plans: async (_, { filter, first, after }, context) => {
    const offset = after ? Number(after) : 0;
    if (!Number.isSafeInteger(offset) || offset < 0)
      throw refusal('BAD_USER_INPUT', `after is "${after}", expected a cursor of an earlier page`);
    const wanted = limited('first', first, 20, FIRST_MAX);
    const partyKey = filter?.customer ? keyOfParty(context, filter.customer) : undefined;
    const { plans, total } = await context.services.plans.list({
      readerKey: viewerAsColleague(context).key,
      unitKeys: unitsReadBy(context),
      partyKey,
      isMine: filter?.mine ?? false,
      unitKey: filter?.unit ?? undefined,
      first: wanted,
      after: offset,
    });
    const edges = plans.map((node, at) => ({ cursor: String(offset + at + 1), node }));
    return {
      totalCount: total,
      edges,
      pageInfo: { hasNextPage: offset + plans.length < total, endCursor: edges.at(-1)?.cursor ?? null },
    };
  },
  planProposal: async (_, { customer, scope }, context) => {
    const no = findNumber(context.today, customer);
    if (no === undefined || !mayMakePlan(context, no)) return null;
    const { content, origins, lines } = await propose(context, no, scope ?? 'CUSTOMER');
    return {
      content,
      origins: [...origins].map(([itemId, origin]) => ({
        itemId,
        kind: origin.kind,
        opportunityIds: origin.kind === 'OPPORTUNITY' ? [...origin.ids] : [],
        peerShare: origin.kind === 'GAP' ? origin.peerShare : null,
        lineIds: [...(lines.get(itemId) ?? [])],
      })),
    };
  },
} satisfies QueryResolvers;

/** A key that no plan has where there is no such party. */
function keyOfParty({ today }: RequestContext, ref: PartyReference): string {
  const no = findNumber(today, ref);
  return no === undefined ? '' : today.keyOf(no);
}

function party(context: RequestContext, key: string) {
  const no = context.today.findEntity(key);
  return no === undefined ? undefined : endSource(context, no);
}

export const planFields = {
  subject: ({ subjectKey }, _, context) => party(context, subjectKey)!,
  parties: ({ partyKeys }, _, context) =>
    partyKeys.slice(0, PARTIES_MAX).flatMap((key) => party(context, key) ?? []),
  partyTotal: ({ partyKeys }) => partyKeys.length,
  content: async (plan, _, context) => (await newestOf(context, plan)).content,
  note: async (plan, _, context) => (await newestOf(context, plan)).note,
  changedAt: ({ changedAt }) => changedAt.toISOString(),
  agreedVersion: ({ agreedVersion }) => agreedVersion ?? null,
  team: ({ id }, _, { services }) => services.plans.team(id),
  ticks: async ({ id }, _, { services }) =>
    (await services.plans.ticks(id)).map((tick) => ({ ...tick, at: tick.at.toISOString() })),
  creditApplications: async ({ id }, _, context) =>
    creditApplicationsOf(context, await context.services.plans.creditReports(id)),
  history: async ({ id }, _, { services }) =>
    (await services.plans.steps(id)).map((step) => ({ ...step, at: step.at.toISOString() })),
  versions: async ({ id }, _, { services }) =>
    (await services.plans.versions(id)).map((version) => ({ ...version, at: version.at.toISOString() })),
  difference: async ({ id }, { from, to }, { services }) => {
    const [before, after] = await Promise.all([
      services.plans.version(id, from),
      services.plans.version(id, to),
    ]);
    if (before === undefined || after === undefined) return [];
    return comparePlans(before.content, after.content).map((change) => ({
      ...change,
      fields: [...change.fields],
    }));
  },
  viewerCanEdit: (plan, _, context) => mayEditPlan(context, plan) && plan.status !== 'CLOSED',
  viewerCanAgree: async (plan, _, context) => {
    if (plan.status !== 'IN_REVIEW' || !mayEditPlan(context, plan)) return false;
    const { key } = viewerAsColleague(context);
    return key !== plan.submittedBy && key !== (await newestOf(context, plan)).byKey;
  },
} satisfies PlanResolvers;

export const planContentFields = {
  needs: ({ needs }) => needs.map((need) => ({ ...need, opportunityIds: [...need.opportunityIds] })),
  items: ({ items }) => [...items],
  materials: ({ materials }) => [...materials],
  milestones: ({ milestones }) => [...milestones],
} satisfies PlanContentResolvers;

export const planItemFields = {
  opportunityIds: ({ opportunityIds }) => [...opportunityIds],
  opportunities: async ({ opportunityIds }, _, context) => {
    const found = await findAllReadable(context, opportunityIds);
    return opportunityIds.flatMap((id) => found.get(id) ?? []);
  },
} satisfies PlanItemResolvers;

export const planPersonFields = {
  id: ({ key }) => parseEntityKey(key).sourceId,
} satisfies PlanPersonResolvers;

export const planMemberFields = {
  employee: ({ key }, _, context) => employeeOfKey(context, key) ?? null,
  unit: ({ unitKey }, _, { today }) => {
    const no = unitKey === undefined ? undefined : today.findEntity(unitKey);
    return no === undefined ? null : today.nameOf(no);
  },
} satisfies PlanMemberResolvers;
