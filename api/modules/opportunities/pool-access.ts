import type { RequestContext } from '../../context.ts';
import type { OpportunitySource } from '../../sources.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { gateOf } from './opportunity-gate.ts';

/** Whether the viewer's role works on opportunities. */
export function canWork({ viewer }: RequestContext): boolean {
  return viewer.role === 'RELATIONSHIP_MANAGER' || viewer.role === 'BRANCH_HEAD';
}

/** Whether the viewer's role may say that a customer needs something, and refer what is free. */
export function canSubmit(context: RequestContext): boolean {
  return canWork(context) || context.viewer.role === 'LOBBY_MANAGER';
}

/** Whether the viewer may ask a colleague to lead or assist: the lead may, and anybody who sells where nobody leads. */
export function canRefer(context: RequestContext, opportunity: OpportunitySource): boolean {
  const { status, claim } = opportunity;
  if (status === 'CLOSED' || gateOf(context, opportunity).status === 'BLOCKED') return false;
  if (claim !== undefined) return claim.employeeKey === viewerAsColleague(context).key;
  return canSubmit(context);
}
