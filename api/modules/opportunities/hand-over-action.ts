import type { MutationResolvers, OpportunityHandOverInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { Colleague } from '../../work/pool/act.ts';
import { headsPerson, toColleague, viewerAsColleague } from '../organisation/people.ts';
import { findNumber } from '../parties/party-source.ts';
import { canWork } from './pool-access.ts';
import { NOTE_MAX, type Refusal, toUserError } from './pool-refusals.ts';

export const handOverMutations = {
  opportunityHandOver: (_, { input }, context) => handOver(context, input),
} satisfies MutationResolvers;

async function handOver(context: RequestContext, input: OpportunityHandOverInput) {
  const refuse = (code: Refusal, field: string) => ({
    moved: 0,
    userErrors: [toUserError(code, context.language, field)],
  });
  const { directory, services, today } = context;
  if (!canWork(context)) return refuse('FORBIDDEN', 'fromEmployeeId');
  const to = directory.findEmployee(input.toEmployeeId);
  if (to === undefined || (to.role !== 'RELATIONSHIP_MANAGER' && to.role !== 'BRANCH_HEAD'))
    return refuse('NO_SUCH_COLLEAGUE', 'toEmployeeId');
  const from = fromOf(context, input);
  if (typeof from === 'string') return refuse(from, 'fromEmployeeId');
  const customer = input.customer ? findNumber(today, input.customer) : undefined;
  if (input.customer && customer === undefined) return refuse('NO_SUCH_PARTY', 'customer');
  const note = (input.note ?? '').trim();
  if (note.length > NOTE_MAX) return refuse('NOTE_TOO_LONG', 'note');
  const { refused, moved } = await services.pool.handOver({
    from,
    to: toColleague(context, to),
    subjectKey: customer === undefined ? undefined : today.keyOf(customer),
    opportunityId: input.opportunityId ?? undefined,
    note,
    by: viewerAsColleague(context),
    idempotencyKey: input.idempotencyKey,
    now: new Date(services.clock()),
  });
  return refused === undefined ? { moved, userErrors: [] } : refuse(refused, 'toEmployeeId');
}

/** Whose work it is: one's own, or that of somebody of the units one heads. */
function fromOf(context: RequestContext, { fromEmployeeId }: OpportunityHandOverInput): Colleague | Refusal {
  const viewer = viewerAsColleague(context);
  if (!fromEmployeeId) return viewer;
  const employee = context.directory.findEmployee(fromEmployeeId);
  if (employee === undefined) return 'NO_SUCH_COLLEAGUE';
  const from = toColleague(context, employee);
  return from.key === viewer.key || headsPerson(context, employee) ? from : 'NOT_YOUR_PEOPLE';
}
