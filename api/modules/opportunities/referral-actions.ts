import { hash } from 'node:crypto';
import { isReturnReason } from '../../../scoring/pool/return-reasons.ts';
import type {
  MutationResolvers,
  OpportunityReferInput,
  ReferralAnswerInput,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { EmployeeSource } from '../../sources.ts';
import type { PoolAct } from '../../work/pool/act.ts';
import type { Referral } from '../../work/pool/read-pool.ts';
import { toColleague } from '../organisation/people.ts';
import { actOn } from './act-on.ts';
import { gateOf } from './opportunity-gate.ts';
import { canSubmit } from './pool-access.ts';
import { type Refusal, toUserError } from './pool-refusals.ts';

export const referralMutations = {
  opportunityRefer: (_, { input }, context) =>
    actOn(
      context,
      input,
      async (act, found) =>
        gateOf(context, found).status === 'BLOCKED' ? 'BLOCKED' : refer(context, input, act),
      canSubmit,
    ),
  referralAccept: (_, { input }, context) =>
    answer(context, input, (act) => context.services.pool.accept(act)),
  referralReturn: (_, { input }, context) =>
    answer(context, input, async (act) => {
      const reason = input.reason ?? '';
      if (!isReturnReason(reason)) return 'REASON_MISSING';
      return context.services.pool.giveBack({ ...act, reason });
    }),
  referralCancel: (_, { input }, context) =>
    answer(context, input, (act) => context.services.pool.cancel(act), canSubmit),
} satisfies MutationResolvers;

async function refer(
  context: RequestContext,
  input: OpportunityReferInput,
  act: PoolAct & { readonly note: string },
): Promise<Refusal | undefined> {
  const { role } = input;
  if (role === 'REFERRER') return 'ROLE_NOT_ASKED';
  const target = targetOf(context, input);
  if (typeof target === 'string') return target;
  return context.services.pool.refer({
    ...act,
    ...target,
    role,
    referralId: hash('sha256', `referral ${act.idempotencyKey}`, 'base64url').slice(0, 22),
    countsAsReferrer: context.viewer.role !== 'BRANCH_HEAD',
  });
}

function targetOf(context: RequestContext, { employeeId, unitId }: OpportunityReferInput) {
  const { directory, today } = context;
  if (employeeId) {
    const employee = directory.findEmployee(employeeId);
    if (employee === undefined || !worksOnOpportunities(employee)) return 'NO_SUCH_COLLEAGUE';
    const to = toColleague(context, employee);
    return { to, unitKey: to.unitKey ?? '' };
  }
  if (!unitId) return 'NOBODY_NAMED';
  const unit = [...directory.orgUnits.values()].find(({ id }) => id === unitId);
  return unit === undefined ? 'NO_SUCH_UNIT' : { unitKey: today.keyOf(unit.no) };
}

function worksOnOpportunities({ role }: EmployeeSource): boolean {
  return role === 'RELATIONSHIP_MANAGER' || role === 'BRANCH_HEAD';
}

/** Finds the referral and acts on its opportunity. */
async function answer(
  context: RequestContext,
  { referralId, idempotencyKey, note }: ReferralAnswerInput,
  work: (
    act: PoolAct & { readonly note: string; readonly referralId: string },
  ) => Promise<Refusal | undefined>,
  isAllowed?: (context: RequestContext) => boolean,
) {
  const [referral]: (Referral | undefined)[] = await context.services.pool.referrals({ id: referralId });
  if (referral === undefined) {
    return { opportunity: null, userErrors: [toUserError('REFERRAL_GONE', context.language, 'referralId')] };
  }
  const input = { opportunityId: referral.opportunityId, idempotencyKey, note };
  return actOn(context, input, (act) => work({ ...act, referralId }), isAllowed);
}
