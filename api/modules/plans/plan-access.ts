import type { RequestContext } from '../../context.ts';
import type { PlanRecord } from '../../work/plans/plan-record.ts';
import { viewerAsColleague } from '../organisation/people.ts';

/** Whether the viewer is on the team. */
function isOfTeam(context: RequestContext, plan: PlanRecord): boolean {
  return plan.memberKeys.includes(viewerAsColleague(context).key);
}

/** Units whose plans the viewer may read beside the own ones; undefined: of the whole bank. */
export function unitsReadBy(context: RequestContext): readonly string[] | undefined {
  const { viewer, directory, today, access } = context;
  const reads = viewer.role === 'RELATIONSHIP_MANAGER' || viewer.role === 'BRANCH_HEAD' || access.seesRisk;
  // Who sells at the head office serves nobody's customers: its subtree is the whole bank.
  if (!reads || access.seesSumsAlone) return [];
  if (access.seesWholeBank) return undefined;
  if (viewer.orgUnitNo === undefined) return [];
  return [...directory.subtreeOf(viewer.orgUnitNo)].map((no) => today.keyOf(no));
}

export function mayReadPlan(context: RequestContext, plan: PlanRecord): boolean {
  const units = unitsReadBy(context);
  if (units === undefined || isOfTeam(context, plan)) return true;
  const isManager = plan.managerKeys.includes(viewerAsColleague(context).key);
  return isManager || plan.unitKeys.some((key) => units.includes(key));
}

/** Whether the viewer heads a unit that serves the customer, or one above it. */
function headsPlan(context: RequestContext, plan: PlanRecord): boolean {
  if (context.viewer.role !== 'BRANCH_HEAD') return false;
  const units = unitsReadBy(context);
  return units === undefined || plan.unitKeys.some((key) => units.includes(key));
}

/** Whether the viewer may change the plan: the team, and the heads above. */
export function mayEditPlan(context: RequestContext, plan: PlanRecord): boolean {
  return isOfTeam(context, plan) || headsPlan(context, plan);
}

/** The plan of an id, if there is one that the viewer may read. */
export async function findReadablePlan(context: RequestContext, id: string): Promise<PlanRecord | undefined> {
  const plan = await context.services.plans.find(id);
  return plan !== undefined && mayReadPlan(context, plan) ? plan : undefined;
}

/** Whether the viewer may make a plan for a party: who sells, for whom they see in full. */
export function mayMakePlan({ viewer, access, today }: RequestContext, no: number): boolean {
  const sells = viewer.role === 'RELATIONSHIP_MANAGER' || viewer.role === 'BRANCH_HEAD';
  const kind = today.kindOf(no);
  return sells && (kind === 'ENTERPRISE' || kind === 'PERSON') && access.decide(no) === 'FULL';
}
