import { type Day, dayOfInstant, parseDay } from '../../../graph/model/day.ts';
import { addWorkingDays, nextDue, SERVICE_LEVEL } from '../../../scoring/pool/service-level.ts';
import type { RequestContext } from '../../context.ts';
import type { OpportunitySource, WorkTaskSource } from '../../sources.ts';
import { scopeOfViewer } from '../lists/list-access.ts';
import { findAllReadable } from '../opportunities/opportunity-access.ts';
import { titleOf } from '../opportunities/opportunity-words.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { taskSource } from '../peers/gap-task-source.ts';
import { listReceived } from '../white-list/list-firms.ts';
import { customersOfViewer } from './own-customers.ts';
import { gapInWords, stillToDo } from './task-words.ts';
import { peopleKeysOf } from './team-people.ts';

/** Gives the tasks of one kind that are the viewer's own. */
type TaskSource = (context: RequestContext) => Promise<WorkTaskSource[]>;

/** Days before the end of a protection at which it is a task. */
const PROTECTION_DAYS = 3;
/** Tasks further ahead are not listed yet. */
const HORIZON_DAYS = 14;

/** Open lists of one person; a bank has a handful at a time. */
const LISTS_MAX = 50;

/** Every source of tasks; what comes from elsewhere is one function more here. */
const TASK_SOURCES: readonly TaskSource[] = [
  claimTasks,
  referralTasks,
  splitTasks,
  gapTasks,
  whiteListTasks,
  listTasks,
];

/** What the viewer has to do within fourteen days or is late with, and lists whenever they end, by due date. */
export async function readTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const found = await Promise.all(TASK_SOURCES.map((source) => source(context)));
  return found
    .flat()
    .filter(({ dueOn, list }) => list !== undefined || dueOn <= context.today.asOf + HORIZON_DAYS)
    .sort((a, b) => a.dueOn - b.dueOn || (a.id < b.id ? -1 : 1));
}

const dayOf = (at: Date): Day => dayOfInstant(at.getTime());

function isFor(context: RequestContext, { audience }: OpportunitySource): boolean {
  return audience === 'SALES' || context.access.seesRisk;
}

async function claimTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const claims = await context.services.workbench.claims(viewerAsColleague(context).key);
  return claims
    .filter((opportunity) => isFor(context, opportunity))
    .flatMap((opportunity) => {
      const { id, claim } = opportunity;
      if (claim === undefined) return [];
      const title = titleOf(context, opportunity, context.language);
      const { what, on } = nextDue({
        stage: claim.stage,
        claimedOn: dayOf(claim.claimedAt),
        activeOn: dayOf(claim.activeAt),
      });
      const tasks: WorkTaskSource[] = [{ id: `${what} ${id}`, kind: what, title, dueOn: on, opportunity }];
      const until = parseDay(claim.protectedUntil ?? '');
      if (until !== undefined && until <= context.today.asOf + PROTECTION_DAYS)
        tasks.push({ id: `PROTECTION ${id}`, kind: 'PROTECTION', title, dueOn: until, opportunity });
      return tasks;
    });
}

async function referralTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const { key, unitKey } = viewerAsColleague(context);
  const unitKeys = unitKey === undefined ? [] : [unitKey];
  const referrals = await context.services.pool.referrals({ for: { key, unitKeys } });
  const found = await findAllReadable(
    context,
    referrals.map(({ opportunityId }) => opportunityId),
  );
  return referrals.flatMap(({ id, opportunityId, from, createdAt }) => {
    const opportunity = found.get(opportunityId);
    if (opportunity === undefined) return [];
    const title = titleOf(context, opportunity, context.language);
    const dueOn = addWorkingDays(dayOf(createdAt), SERVICE_LEVEL.answerReferral);
    return [{ id: `REFERRAL ${id}`, kind: 'REFERRAL', title, note: from, dueOn, opportunity }];
  });
}

/** A split is answered as a referral is: it holds up the win in the same way. */
async function splitTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const waiting = await context.services.workbench.splitsToAnswer(
    viewerAsColleague(context).key,
    peopleKeysOf(context),
  );
  return waiting
    .filter(({ opportunity }) => isFor(context, opportunity))
    .map(({ opportunity, by, proposedAt }) => ({
      id: `SPLIT ${opportunity.id}`,
      kind: 'SPLIT',
      title: titleOf(context, opportunity, context.language),
      note: by,
      dueOn: addWorkingDays(dayOf(proposedAt), SERVICE_LEVEL.answerReferral),
      opportunity,
    }));
}

/** Tasks given to the viewer, and to the viewer's unit where nobody is named. */
async function gapTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const { role } = context.viewer;
  if (role !== 'RELATIONSHIP_MANAGER' && role !== 'BRANCH_HEAD') return [];
  const { key, unitKey } = viewerAsColleague(context);
  const orgKeys = unitKey === undefined ? [] : [unitKey];
  const tasks = await context.services.gapTasks.list({
    statuses: ['OPEN'],
    reach: { orgKeys, employeeKey: key },
  });
  return tasks
    .filter(({ assigneeKey }) => assigneeKey === undefined || assigneeKey === key)
    .map((task) => ({
      id: `GAP_TASK ${task.id}`,
      kind: 'GAP_TASK',
      title: gapInWords(taskSource(context, task), context.language),
      note: task.createdBy.name,
      dueOn: parseDay(task.dueOn) ?? context.today.asOf,
    }));
}

/** Firms of the white list that the viewer serves, and of which nothing has been reported yet. */
async function whiteListTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const customers = customersOfViewer(context);
  if (customers.size === 0) return [];
  const firms = await listReceived(context);
  return firms
    .filter(({ no, report }) => report === undefined && customers.has(no))
    .map(({ no, listed }) => ({
      id: `WHITE_LIST ${listed.partyKey}`,
      kind: 'WHITE_LIST',
      title: context.today.nameOf(no),
      note: [listed.chain, listed.link].filter((part) => part !== '').join(' · ') || undefined,
      dueOn: addWorkingDays(parseDay(listed.listedOn) ?? context.today.asOf, SERVICE_LEVEL.feedback),
      party: no,
    }));
}

/** Lists sent down: to a manager with customers still to be spoken to, to a head with items still to be passed on. */
async function listTasks(context: RequestContext): Promise<WorkTaskSource[]> {
  const scope = scopeOfViewer(context);
  if (scope?.assigneeKey === undefined && scope?.branchKey === undefined) return [];
  const isManager = scope.assigneeKey !== undefined;
  const { items } = await context.services.lists.list(scope, {
    withDrafts: false,
    first: LISTS_MAX,
    after: 0,
  });
  const kind = isManager ? 'LIST_TO_CONTACT' : 'LIST_TO_PASS_ON';
  return items.flatMap(({ list, figures }) => {
    const done = isManager
      ? figures.touched
      : scope.subKey === undefined
        ? figures.allocated
        : figures.assigned;
    const waiting = figures.sent - done;
    if (list.status !== 'SENT' || waiting === 0) return [];
    return [
      {
        id: `${kind} ${list.id}`,
        kind,
        title: list.title,
        note: stillToDo(waiting, kind, context.language),
        dueOn: parseDay(list.deadline) ?? context.today.asOf,
        list,
      },
    ];
  });
}
