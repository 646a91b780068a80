import { CLOSE_REASONS } from '../../../scoring/learning/close-reasons.ts';
import type { MutationResolvers, OpportunityCloseInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import type { ClaimRefusal } from '../../work/opportunity-store.ts';
import { mayRead } from './opportunity-access.ts';
import { gateOf, NOT_TO_BE_APPROACHED } from './opportunity-gate.ts';

const NOTE_MAX = 500;

type Refusal = ClaimRefusal | 'FORBIDDEN' | 'BLOCKED' | 'REASON_MISSING' | 'NOTE_TOO_LONG';

const REFUSALS: Readonly<Record<Refusal, { zh: string; en: string }>> = {
  NOT_FOUND: { zh: '没有这条商机', en: 'there is no such opportunity' },
  ALREADY_CLAIMED: { zh: '已被他人认领', en: 'somebody else has claimed it' },
  NOT_CLAIMED_BY_YOU: { zh: '不是您认领的商机', en: 'you have not claimed it' },
  WITHDRAWN: { zh: '商机已撤回，不能认领', en: 'it was withdrawn and cannot be claimed' },
  CLOSED: { zh: '商机已办结', en: 'it has ended' },
  FORBIDDEN: {
    zh: '只有客户经理和支行、分行负责人可以认领',
    en: 'only relationship managers and branch heads may claim',
  },
  BLOCKED: NOT_TO_BE_APPROACHED,
  REASON_MISSING: {
    zh: '请选择未成交或无效的原因',
    en: 'say why it was lost or useless: one of closeReasons for the outcome',
  },
  NOTE_TOO_LONG: { zh: `说明不超过 ${NOTE_MAX} 字`, en: `a note has at most ${NOTE_MAX} characters` },
};
const FIELDS: Partial<Record<Refusal, string>> = { REASON_MISSING: 'reason', NOTE_TOO_LONG: 'note' };

/** Whether the viewer's role works on opportunities. */
export function canWork(context: RequestContext): boolean {
  return context.viewer.role === 'RELATIONSHIP_MANAGER' || context.viewer.role === 'BRANCH_HEAD';
}

/** As whom the viewer claims. */
export function employeeOf({ viewer, today }: RequestContext): { key: string; name: string } {
  const key = viewer.employeeNo === undefined ? `demo:${viewer.persona}` : today.keyOf(viewer.employeeNo);
  return { key, name: viewer.name };
}

/** Reads the opportunity, checks who may act on it, acts, and gives it as it is then. */
async function act(
  context: RequestContext,
  opportunityId: string,
  work: (found: OpportunitySource, now: Date) => Promise<Refusal | undefined>,
) {
  const { opportunities, clock } = context.services;
  const found = await opportunities.findById(opportunityId);
  const isReadable = found !== undefined && mayRead(context, found);
  const refuse = (code: Refusal) => ({
    opportunity: isReadable ? found : null,
    userErrors: [
      {
        code,
        message: REFUSALS[code][context.language],
        field: ['input', FIELDS[code] ?? 'opportunityId'],
      },
    ],
  });
  if (!isReadable) return refuse('NOT_FOUND');
  if (!canWork(context)) return refuse('FORBIDDEN');
  const refused = await work(found, new Date(clock()));
  if (refused !== undefined) return refuse(refused);
  return { opportunity: (await opportunities.findById(found.id)) ?? null, userErrors: [] };
}

function close(context: RequestContext, input: OpportunityCloseInput) {
  return act(context, input.opportunityId, async ({ id }, now) => {
    const { outcome, idempotencyKey } = input;
    const [reason, note] = [input.reason ?? '', input.note ?? ''];
    const needsReason = CLOSE_REASONS.some((known) => known.outcome === outcome);
    const fits = CLOSE_REASONS.some((known) => known.outcome === outcome && known.code === reason);
    if (needsReason ? !fits : reason !== '') return 'REASON_MISSING';
    if (note.length > NOTE_MAX) return 'NOTE_TOO_LONG';
    const closing = { outcome, reason, note };
    return context.services.opportunities.close(id, employeeOf(context), closing, idempotencyKey, now);
  });
}

export const opportunityMutations = {
  opportunityClaim: (_, { input }, context) =>
    act(context, input.opportunityId, async (found, now) =>
      gateOf(context, found).status === 'BLOCKED'
        ? 'BLOCKED'
        : context.services.opportunities.claim(found.id, employeeOf(context), input.idempotencyKey, now),
    ),
  opportunityRelease: (_, { input }, context) =>
    act(context, input.opportunityId, ({ id }, now) =>
      context.services.opportunities.release(id, employeeOf(context), input.idempotencyKey, now),
    ),
  opportunityClose: (_, { input }, context) => close(context, input),
} satisfies MutationResolvers;
