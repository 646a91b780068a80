import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import { parseEntityKey } from '../../../graph/model/keys.ts';
import { defaultSplit, type TeamRole } from '../../../scoring/pool/default-split.ts';
import { RETURN_REASONS } from '../../../scoring/pool/return-reasons.ts';
import { addWorkingDays, nextDue, SERVICE_LEVEL } from '../../../scoring/pool/service-level.ts';
import type {
  OpportunityReferralResolvers,
  OpportunityResolvers,
  OpportunityStepResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import type { OpenSplit } from '../../work/pool/read-pool.ts';
import type { Share } from '../../work/pool/team.ts';
import { employeeOfKey, viewerAsColleague } from '../organisation/people.ts';
import { findReadable } from './opportunity-access.ts';
import { canRefer } from './pool-access.ts';
import { stepInWords } from './step-words.ts';

/** Basis points of one percent. */
const PERCENT = 100;

export const poolFields = {
  stage: ({ claim }) => claim?.stage ?? null,
  expectedAmount: ({ claim }) => claim?.expectedFen ?? null,
  protectedUntil: ({ claim }) => claim?.protectedUntil ?? null,
  due: ({ claim, status }, _, context) => {
    if (claim === undefined || status === 'CLOSED') return null;
    const [claimedOn, activeOn] = [claim.claimedAt, claim.activeAt].map((at) => dayOfInstant(at.getTime()));
    const { what, on } = nextDue({ stage: claim.stage, claimedOn, activeOn });
    return { what, on: formatDay(on), isOverdue: on < context.today.asOf };
  },
  team: async ({ id }, _, context) =>
    (await context.teams.load(id)).map(({ role, key, name, line }) => ({
      role,
      name,
      line,
      employee: employeeOfKey(context, key) ?? null,
    })),
  viewerRole: (opportunity, _, context) => viewerRole(context, opportunity),
  split: async (opportunity, _, context) => {
    const [team, { agreed, proposed }] = await Promise.all([
      context.teams.load(opportunity.id),
      context.services.pool.split(opportunity.id),
    ]);
    if (!team.some(({ role }) => role === 'LEAD')) return null;
    const byDefault = (): Share[] =>
      defaultSplit(team.map(({ role }) => role)).map((basisPoints, index) => ({
        ...team[index],
        basisPoints,
      }));
    return {
      basis: agreed === undefined ? ('DEFAULT' as const) : ('AGREED' as const),
      shares: (agreed?.shares ?? byDefault()).map(toShare),
      proposal: proposed === undefined ? null : toProposal(context, proposed),
    };
  },
  referrals: ({ id }, _, context) => context.services.pool.referrals({ opportunityId: id }),
  history: ({ id }, _, context) => context.services.pool.steps(id),
  submissions: async ({ id }, _, context) =>
    (await context.services.pool.submissions(id)).map(({ origin, by, at, note, expectedFen }) => ({
      origin,
      by,
      note,
      at: at.toISOString(),
      expectedAmount: expectedFen ?? null,
    })),
  win: async ({ id }, _, context) => {
    const win = await context.services.pool.win(id);
    if (win === undefined) return null;
    const { amountFen, wonAt, status, shares } = win;
    return { amount: amountFen, wonAt: wonAt.toISOString(), status, shares: shares.map(toShare) };
  },
  viewerCanRefer: (opportunity, _, context) => canRefer(context, opportunity),
} satisfies OpportunityResolvers;

export const referralFields = {
  opportunity: async ({ opportunityId }, _, context) => (await findReadable(context, opportunityId)) ?? null,
  to: ({ to }) => to ?? null,
  toUnit: ({ toUnitKey }, _, { today, directory }) => {
    const no = today.findEntity(toUnitKey);
    return no === undefined ? null : (directory.orgUnits.get(no) ?? null);
  },
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  answerDueOn: ({ createdAt }) =>
    formatDay(addWorkingDays(dayOfInstant(createdAt.getTime()), SERVICE_LEVEL.answerReferral)),
  reason: ({ reason }, { language }) =>
    RETURN_REASONS.find(({ code }) => code === reason)?.words[language === 'EN' ? 'en' : 'zh'] ?? null,
  answeredBy: ({ answeredBy }) => answeredBy ?? null,
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString() ?? null,
  viewerCanAnswer: (referral, _, context) => {
    const { key, unitKey } = viewerAsColleague(context);
    if (referral.status !== 'OPEN' || referral.fromKey === key) return false;
    return referral.toKey === undefined ? referral.toUnitKey === unitKey : referral.toKey === key;
  },
  viewerCanCancel: ({ status, fromKey }, _, context) =>
    status === 'OPEN' && fromKey === viewerAsColleague(context).key,
} satisfies OpportunityReferralResolvers;

export const stepFields = {
  at: ({ at }) => at.toISOString(),
  stage: ({ stage }) => stage ?? null,
  text: (step, { language }, context) => stepInWords(context, step, language === 'EN' ? 'en' : 'zh'),
  place: ({ details }) => textOf(details.place),
  voice: ({ details }) => textOf(details.voice),
} satisfies OpportunityStepResolvers;

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

async function viewerRole(
  context: RequestContext,
  { id, memberKeys }: OpportunitySource,
): Promise<TeamRole | null> {
  const { key } = viewerAsColleague(context);
  if (!memberKeys.includes(key)) return null;
  return (await context.teams.load(id)).find((member) => member.key === key)?.role ?? null;
}

function toShare({ role, name, key, basisPoints }: Share) {
  return { role, name, employeeId: parseEntityKey(key).sourceId, percent: basisPoints / PERCENT };
}

function toProposal(context: RequestContext, { shares, proposedBy, proposedAt, needs }: OpenSplit) {
  const { key } = viewerAsColleague(context);
  const names = new Map(shares.map((share) => [share.key, share.name]));
  const head = context.language === 'zh' ? '机构负责人' : 'a head of unit';
  const isHead = context.viewer.role === 'BRANCH_HEAD';
  return {
    shares: shares.map(toShare),
    by: proposedBy,
    at: proposedAt.toISOString(),
    waitingFor: needs.map((need) => names.get(need) ?? head),
    viewerMustAnswer: needs.includes(key) || (isHead && needs.includes('APPROVER')),
  };
}
