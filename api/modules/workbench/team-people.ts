import type { RequestContext } from '../../context.ts';
import type { EmployeeSource, OrgUnitSource } from '../../sources.ts';
import type { Audience } from '../../work/workbench/own-work.ts';

/** The unit that the viewer heads; undefined at the head office and for everybody else. */
export function unitOfHead({ viewer, directory }: RequestContext): OrgUnitSource | undefined {
  if (viewer.role !== 'BRANCH_HEAD' || viewer.orgUnitNo === undefined) return undefined;
  const unit = directory.orgUnits.get(viewer.orgUnitNo);
  return unit?.parentNo === undefined ? undefined : unit;
}

/** Who works on opportunities at the unit that the viewer heads and below it. */
export function peopleOf(context: RequestContext): EmployeeSource[] {
  const unit = unitOfHead(context);
  if (unit === undefined) return [];
  const below = context.directory.subtreeOf(unit.no);
  return [...context.directory.employees.values()].filter(
    ({ role, orgUnitNo }) =>
      orgUnitNo !== undefined &&
      below.has(orgUnitNo) &&
      (role === 'RELATIONSHIP_MANAGER' || role === 'BRANCH_HEAD'),
  );
}

export function peopleKeysOf(context: RequestContext): string[] {
  return peopleOf(context).map(({ no }) => context.today.keyOf(no));
}

/** Opportunities of which audience the viewer may know. */
export function audiencesOf({ access }: RequestContext): Audience[] {
  return access.seesRisk ? ['SALES', 'RISK'] : ['SALES'];
}
