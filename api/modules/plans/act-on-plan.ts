import type { RequestContext } from '../../context.ts';
import type { PlanAct, PlanRecord } from '../../work/plans/plan-record.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { findReadablePlan, mayEditPlan } from './plan-access.ts';
import { type Refusal, toUserError } from './plan-refusals.ts';

const NOTE_MAX = 1_000;

interface ActInput {
  readonly planId: string;
  readonly idempotencyKey: string;
  readonly note?: string | null;
}

/** Reads the plan, checks who may act on it, acts, and gives it as it is then. */
export async function actOnPlan(
  context: RequestContext,
  input: ActInput,
  work: (act: PlanAct & { readonly note: string }, plan: PlanRecord) => Promise<Refusal | undefined>,
  isAllowed: (context: RequestContext, plan: PlanRecord) => boolean = mayEditPlan,
) {
  const plan = await findReadablePlan(context, input.planId);
  const note = (input.note ?? '').trim();
  const { language, services } = context;
  const { planId: id, idempotencyKey } = input;
  const act = { id, by: viewerAsColleague(context), idempotencyKey, now: new Date(services.clock()), note };
  // A repeat has the first answer, whatever has changed since: rights, the graph, the newest version.
  const earlier = await services.plans.answerTo(idempotencyKey);
  let refused: Refusal | undefined;
  if (earlier !== undefined) refused = earlier.refused;
  else if (plan === undefined) refused = 'NOT_FOUND';
  else if (!isAllowed(context, plan)) refused = 'FORBIDDEN';
  else if (note.length > NOTE_MAX) refused = 'NOTE_TOO_LONG';
  else refused = await work(act, plan);
  const now = plan === undefined ? undefined : await findReadablePlan(context, id);
  return {
    plan: now ?? null,
    userErrors: refused === undefined ? [] : [toUserError(refused, language, input)],
  };
}
