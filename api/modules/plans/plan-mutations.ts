import { hash } from 'node:crypto';
import type { MutationResolvers, PlanCreateInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { endKeys } from '../../jobs/to-found-opportunity.ts';
import { employeeOfKey, viewerAsColleague } from '../organisation/people.ts';
import { findNumber } from '../parties/party-source.ts';
import { actOnPlan } from './act-on-plan.ts';
import { findReadablePlan, mayMakePlan, mayReadPlan } from './plan-access.ts';
import { type Refusal, toUserError } from './plan-refusals.ts';
import { partiesOf, propose } from './propose.ts';
import { type ReadContent, readContent } from './read-content.ts';
import { toMember } from './to-member.ts';

const NAME_MAX = 80;

export const planMutations = {
  planCreate: (_, { input }, context) => create(context, input),
  planRevise: (_, { input }, context) =>
    actOnPlan(context, input, async (act, plan) => {
      const { baseVersion } = input;
      const { plans } = context.services;
      const base = await plans.version(plan.id, baseVersion);
      if (base === undefined) return 'CHANGED_MEANWHILE';
      const read = await readContent(context, input.content, plan.partyKeys, base.content);
      if ('refused' in read) return read.refused;
      const joining = read.people.map((employee) => toMember(context, employee));
      return plans.revise({ ...act, baseVersion, content: read.content, joining });
    }),
  planSubmit: (_, { input }, context) =>
    actOnPlan(context, input, (act) => context.services.plans.submit({ ...act, version: input.version })),
  planAgree: (_, { input }, context) =>
    actOnPlan(context, input, (act) => context.services.plans.agree({ ...act, version: input.version })),
  planReturn: (_, { input }, context) =>
    actOnPlan(context, input, async (act) =>
      act.note === '' ? 'NOTE_MISSING' : context.services.plans.giveBack(act),
    ),
  planComment: (_, { input }, context) =>
    actOnPlan(
      context,
      input,
      async (act) => (act.note === '' ? 'NOTE_MISSING' : context.services.plans.comment(act)),
      mayReadPlan,
    ),
  planMaterialDone: (_, { input }, context) =>
    actOnPlan(context, input, (act) => {
      const { lineId, isDone } = input;
      return context.services.plans.tick({ ...act, lineId, isDone });
    }),
  planClose: (_, { input }, context) =>
    actOnPlan(context, input, async (act) =>
      act.note === '' ? 'NOTE_MISSING' : context.services.plans.close(act),
    ),
} satisfies MutationResolvers;

async function create(context: RequestContext, input: PlanCreateInput) {
  const { today, services, language, directory, viewer } = context;
  const refuse = (code: Refusal) => ({ plan: null, userErrors: [toUserError(code, language, input)] });
  const id = hash('sha256', `plan ${input.idempotencyKey}`, 'base64url').slice(0, 16);
  const earlier = await services.plans.answerTo(input.idempotencyKey);
  if (earlier?.refused !== undefined) return refuse(earlier.refused);
  if (earlier !== undefined) return { plan: (await findReadablePlan(context, id)) ?? null, userErrors: [] };
  const no = findNumber(today, input.customer);
  if (no === undefined || !mayMakePlan(context, no)) return refuse('NO_SUCH_PARTY');
  const scope = input.scope ?? 'CUSTOMER';
  const parties = partiesOf(context, no, scope);
  const partyKeys = parties.map((party) => today.keyOf(party));
  const suffix = language === 'zh' ? '综合金融服务方案' : ' · service plan';
  const name = (input.name ?? '').trim() || `${today.nameOf(no)}${suffix}`.slice(0, NAME_MAX);
  if (name.length > NAME_MAX) return refuse('NAME_TOO_LONG');
  const read = input.content
    ? await readContent(context, input.content, partyKeys)
    : await proposedContent(context, no, scope);
  if ('refused' in read) return refuse(read.refused);
  const own = viewer.employeeNo === undefined ? undefined : directory.employees.get(viewer.employeeNo);
  const refused = await services.plans.create({
    id,
    idempotencyKey: input.idempotencyKey,
    by: viewerAsColleague(context),
    now: new Date(services.clock()),
    name,
    scope,
    subjectKey: today.keyOf(no),
    partyKeys,
    unitKeys: endKeys(today, 'CUSTOMER_OF', [no]),
    managerKeys: endKeys(today, 'MANAGED_BY', [no]),
    content: read.content,
    team: [...(own === undefined ? [] : [own]), ...read.people].map((employee) =>
      toMember(context, employee),
    ),
  });
  if (refused !== undefined) return refuse(refused);
  return { plan: (await findReadablePlan(context, id)) ?? null, userErrors: [] };
}

async function proposedContent(
  context: RequestContext,
  no: number,
  scope: 'CUSTOMER' | 'GROUP',
): Promise<ReadContent> {
  const { content } = await propose(context, no, scope);
  const keys = content.items.flatMap(({ lead, assist }) => [lead?.key ?? [], assist?.key ?? []].flat());
  return { content, people: [...new Set(keys)].flatMap((key) => employeeOfKey(context, key) ?? []) };
}
