import { formatDay } from '../../../graph/model/day.ts';
import { compareUrgency } from '../../../scoring/performance/compare-urgency.ts';
import { PERFORMANCE_INDICATORS } from '../../../scoring/performance/indicators.ts';
import { parsePeriod, quarterOf } from '../../../scoring/performance/period.ts';
import type {
  QueryResolvers,
  WorkbenchResolvers,
  WorkTaskResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { findAllReadable } from '../opportunities/opportunity-access.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { endSource } from '../parties/party-source.ts';
import { ownerOfViewer } from '../performance/ledger-owner.ts';
import { readCockpit } from '../performance/read-cockpit.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { readAlerts, readDue, readMovements } from './customer-sections.ts';
import { readBranches } from './read-branches.ts';
import { readTasks } from './task-sources.ts';
import { audiencesOf, unitOfHead } from './team-people.ts';
import { readTeam, sinceDays, stagesSource } from './team-resolvers.ts';

const FIRST_MAX = 100;
const INDICATORS_MAX = 20;
const MOVEMENT_DAYS_MAX = 90;

export const workbenchQueries = {
  workbench: (_, __, { today }) => ({ today: formatDay(today.asOf) }),
} satisfies QueryResolvers;

export const workbenchFields = {
  tasks: async (_, { first }, context) => {
    const tasks = await readTasks(context);
    const { asOf } = context.today;
    return {
      total: tasks.length,
      overdue: tasks.filter(({ dueOn }) => dueOn < asOf).length,
      today: tasks.filter(({ dueOn }) => dueOn === asOf).length,
      items: tasks.slice(0, limited('first', first, 50, FIRST_MAX)),
    };
  },
  newOpportunities: (_, { days, first }, context) =>
    context.services.workbench.found({
      reachKeys: ownReach(context),
      audiences: audiencesOf(context),
      since: sinceDays(context, days, 7),
      first: limited('first', first, 6, FIRST_MAX),
    }),
  claimed: async (_, __, context) =>
    stagesSource(await context.services.workbench.stages(viewerAsColleague(context).key)),
  maturities: (_, { first }, context) => readDue(context, limited('first', first, 20, FIRST_MAX)),
  movements: (_, { days, first }, context) =>
    readMovements(
      context,
      limited('days', days, 14, MOVEMENT_DAYS_MAX),
      limited('first', first, 20, FIRST_MAX),
    ),
  alerts: (_, { first }, context) => readAlerts(context, limited('first', first, 20, FIRST_MAX)),
  indicatorOwner: (_, __, context) => ownerOfViewer(context)?.key ?? null,
  indicators: (_, { first }, context) => readIndicators(context, limited('first', first, 5, INDICATORS_MAX)),
  submissions: async (_, { first }, context) => {
    const { total, items } = await context.services.workbench.submissionsBy(
      viewerAsColleague(context).key,
      limited('first', first, 20, FIRST_MAX),
    );
    const found = await findAllReadable(
      context,
      items.map(({ opportunityId }) => opportunityId),
    );
    return {
      total,
      items: items.flatMap(({ opportunityId, result, at, note }) => {
        const opportunity = found.get(opportunityId);
        return opportunity === undefined ? [] : [{ opportunity, result, note, at: at.toISOString() }];
      }),
    };
  },
  team: (_, __, context) => readTeam(context),
  branches: (_, { days }, context) => readBranches(context, days),
} satisfies WorkbenchResolvers;

export const workTaskFields = {
  note: ({ note }) => note ?? null,
  dueOn: ({ dueOn }) => formatDay(dueOn),
  isOverdue: ({ dueOn }, _, context) => dueOn < context.today.asOf,
  opportunity: ({ opportunity }) => opportunity ?? null,
  party: ({ party }, _, context) => (party === undefined ? null : endSource(context, party)),
} satisfies WorkTaskResolvers;

/** A manager's own key; the units of a head. */
function ownReach(context: RequestContext): string[] {
  const { today, directory } = context;
  const unit = unitOfHead(context);
  if (unit === undefined) return [viewerAsColleague(context).key];
  return [...directory.subtreeOf(unit.no)].map((no) => today.keyOf(no));
}

async function readIndicators(context: RequestContext, first: number) {
  const owner = ownerOfViewer(context);
  const period = parsePeriod(quarterOf(formatDay(context.today.asOf).slice(0, 7)));
  if (owner === undefined || period === undefined) return [];
  const { row } = await readCockpit(context, owner, period, PERFORMANCE_INDICATORS);
  return row.figures
    .filter(({ target }) => target !== null && target > 0)
    .sort(compareUrgency)
    .slice(0, first);
}
