import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import { servesCustomers } from '../../access/viewer.ts';
import type { RequestContext } from '../../context.ts';
import { audiencesOf } from './team-people.ts';
import { funnelSource, sinceDays } from './team-resolvers.ts';

/** How far what was found came at each branch, and who uses the pool; for the head office alone. */
export async function readBranches(context: RequestContext, days: number | null | undefined) {
  const { viewer, directory, today, services, access } = context;
  const unit = viewer.orgUnitNo === undefined ? undefined : directory.orgUnits.get(viewer.orgUnitNo);
  const isHeadOffice = unit === undefined || unit.parentNo === undefined;
  if (!isHeadOffice || (servesCustomers(viewer.role) && !access.seesSumsAlone)) return null;
  const roots = [...directory.orgUnits.values()].filter(({ parentNo }) => parentNo === undefined);
  const branches = [...directory.orgUnits.values()].filter(({ parentNo }) =>
    roots.some(({ no }) => no === parentNo),
  );
  const since = sinceDays(context, days, 30);
  const below = branches.map(({ no }) => directory.subtreeOf(no));
  const people = [...directory.employees.values()].filter(({ role }) =>
    role === undefined ? false : servesCustomers(role as 'BRANCH_HEAD'),
  );
  const [works, active] = await Promise.all([
    services.workbench.byBranch({
      branches: branches.map(({ no }, at) => ({
        branchKey: today.keyOf(no),
        unitKeys: [...below[at]].map((each) => today.keyOf(each)),
      })),
      audiences: audiencesOf(context),
      since,
    }),
    services.workbench.active(formatDay(dayOfInstant(since.getTime()))),
  ]);
  return branches.map((branch, at) => {
    const own = people.filter(({ orgUnitNo }) => orgUnitNo !== undefined && below[at].has(orgUnitNo));
    return {
      unit: branch,
      funnel: funnelSource(works[at].funnel),
      people: own.length,
      active: own.filter(({ no }) => active.has(today.keyOf(no))).length,
    };
  });
}
