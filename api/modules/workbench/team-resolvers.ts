import { formatDay, parseDay, startOfDay } from '../../../graph/model/day.ts';
import { lastOverdueDay, SERVICE_LEVEL } from '../../../scoring/pool/service-level.ts';
import { STAGES } from '../../../scoring/pool/stages.ts';
import type { QueryResolvers, TeamWorkResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { TeamWorkSource } from '../../sources.ts';
import {
  type Cohort,
  FUNNEL_STEPS,
  type FunnelStep,
  type TeamQuery,
} from '../../work/workbench/team-work.ts';
import { reachOfViewer } from '../opportunities/opportunity-access.ts';
import { headsPerson, viewerAsColleague } from '../organisation/people.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { audiencesOf, peopleOf, unitOfHead } from './team-people.ts';

const FIRST_MAX = 100;
const DAYS_MAX = 366;
const NOBODY = { stages: {}, claimed: 0, overdue: 0, expectedFen: 0, won: 0, wonFen: 0 };

/** The instant that lies some days before the viewer's day. */
export function sinceDays(context: RequestContext, days: number | null | undefined, otherwise: number): Date {
  return new Date(startOfDay(context.today.asOf - limited('days', days, otherwise, DAYS_MAX) + 1));
}

/** The team of the unit that the viewer heads; null for who heads none. */
export async function readTeam(context: RequestContext): Promise<TeamWorkSource | null> {
  const unit = unitOfHead(context);
  if (unit === undefined) return null;
  const people = peopleOf(context);
  const works = await context.services.workbench.team(teamQuery(context, people));
  const workOf = new Map(works.map((work) => [work.key, work]));
  const rows = people.map((employee) => {
    const key = context.today.keyOf(employee.no);
    return { employee, work: workOf.get(key) ?? { key, ...NOBODY } };
  });
  rows.sort(
    (a, b) =>
      b.work.overdue - a.work.overdue ||
      b.work.claimed - a.work.claimed ||
      (a.employee.id < b.employee.id ? -1 : 1),
  );
  return { unit, people: rows };
}

export const teamFields = {
  unclaimed: async (_, __, context) => (await readUnclaimed(context, 0)).totalCount,
  isUnclaimedCapped: async (_, __, context) => (await readUnclaimed(context, 0)).isTotalCapped,
  overdue: ({ people }) => people.reduce((sum, { work }) => sum + work.overdue, 0),
  people: ({ people }) =>
    people.map(({ employee, work }) => ({
      employee,
      claimed: work.claimed,
      stages: STAGES.map((stage) => ({ stage, count: work.stages[stage] ?? 0 })),
      overdue: work.overdue,
      expectedAmount: work.expectedFen,
      won: work.won,
      wonAmount: work.wonFen,
    })),
  funnel: async (_, { days }, context) =>
    funnelSource(await context.services.workbench.funnel(cohortOf(context, days))),
} satisfies TeamWorkResolvers;

/** Steps with what share of the step before came as far. */
export function funnelSource(counts: ReadonlyMap<FunnelStep, number>) {
  return FUNNEL_STEPS.map((step, at) => {
    const before = at === 0 ? 0 : (counts.get(FUNNEL_STEPS[at - 1]) ?? 0);
    const count = counts.get(step) ?? 0;
    return { step, count, conversion: before === 0 ? null : count / before };
  });
}

export const teamQueries = {
  teamOpportunities: async (_, args, context) => {
    if (unitOfHead(context) === undefined)
      throw refusal('FORBIDDEN', 'the team is for who heads a unit below the head office');
    const first = limited('first', args.first, 20, FIRST_MAX);
    const after = args.after ?? undefined;
    if (args.list === 'UNCLAIMED') return readUnclaimed(context, first, after);
    const { workbench } = context.services;
    if (args.list === 'REACHED') {
      const cohort = cohortOf(context, args.days);
      return workbench.teamList({ kind: 'REACHED', step: args.step ?? 'FOUND', cohort }, { first, after });
    }
    const people = peopleOf(context).filter(({ id }) => !args.employeeId || id === args.employeeId);
    return workbench.teamList({ kind: args.list, query: teamQuery(context, people) }, { first, after });
  },
  handOverPreview: async (_, { employeeId }, context) => {
    const { viewer, directory, today, services } = context;
    const employee = employeeId
      ? directory.findEmployee(employeeId)
      : viewer.employeeNo === undefined
        ? undefined
        : directory.employees.get(viewer.employeeNo);
    if (employee === undefined) return null;
    const key = today.keyOf(employee.no);
    if (key !== viewerAsColleague(context).key && !headsPerson(context, employee)) return null;
    const { stages, assists, referrals } = await services.workbench.handOverPreview(key);
    const leads = stages.reduce((sum, { count }) => sum + count, 0);
    return { employee, stages: stagesSource(stages), leads, assists, referrals };
  },
} satisfies QueryResolvers;

/** Every stage in order, also those in which nothing is. */
export function stagesSource(
  sums: readonly { readonly stage: string; readonly count: number; readonly expectedFen: number }[],
) {
  return STAGES.map((stage) => {
    const sum = sums.find((one) => one.stage === stage);
    return { stage, count: sum?.count ?? 0, expectedAmount: sum?.expectedFen ?? 0 };
  });
}

function readUnclaimed(context: RequestContext, first: number, after?: string) {
  return context.services.opportunities.list({
    statuses: ['OPEN'],
    workableAt: new Date(context.services.clock()),
    reach: reachOfViewer(context),
    withRisk: context.access.seesRisk,
    first,
    after,
  });
}

function cohortOf(context: RequestContext, days: number | null | undefined): Cohort {
  return {
    reachKeys: reachOfViewer(context)?.unitKeys ?? [],
    audiences: audiencesOf(context),
    since: sinceDays(context, days, 30),
  };
}

function teamQuery(context: RequestContext, people: readonly { readonly no: number }[]): TeamQuery {
  const { today } = context;
  const overdue = (count: number): Date => new Date(startOfDay(lastOverdueDay(today.asOf, count) + 1));
  const month = parseDay(`${formatDay(today.asOf).slice(0, 7)}-01`)!;
  return {
    peopleKeys: people.map(({ no }) => today.keyOf(no)),
    audiences: audiencesOf(context),
    contactBefore: overdue(SERVICE_LEVEL.firstContact),
    feedbackBefore: overdue(SERVICE_LEVEL.feedback),
    wonSince: new Date(startOfDay(month)),
  };
}
