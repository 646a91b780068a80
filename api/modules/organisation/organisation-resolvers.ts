import { scenarioOf } from '../../../scoring/opportunities/scenarios.ts';
import type {
  MutationResolvers,
  NoticeResolvers,
  QueryResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { EmployeeSource, OpportunitySource } from '../../sources.ts';
import { findAllReadable, findReadable } from '../opportunities/opportunity-access.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { noticeInWords } from './notice-words.ts';
import { viewerAsColleague } from './people.ts';

const NOTICES_MAX = 100;
const COLLEAGUES_MAX = 50;
/** Roles that can work on an opportunity. */
const WORKING_ROLES: readonly (string | undefined)[] = ['RELATIONSHIP_MANAGER', 'BRANCH_HEAD'];

export const organisationQueries = {
  notices: async (_, { first }, context) => {
    const { key } = viewerAsColleague(context);
    const { notices } = context.services;
    const [unread, listed] = await Promise.all([
      notices.countUnread(key),
      notices.list(key, limited('first', first, 20, NOTICES_MAX)),
    ]);
    const about = await findAllReadable(
      context,
      listed.map(({ subjectId }) => subjectId),
    );
    const items = listed.map((notice) => ({ ...notice, opportunity: about.get(notice.subjectId) ?? null }));
    return { unread, items };
  },
  colleagues: async (_, { text, opportunityId, anyRole, first }, context) => {
    const opportunity = opportunityId ? await findReadable(context, opportunityId) : undefined;
    const wanted = limited('first', first, 12, COLLEAGUES_MAX);
    const found = rank(context, (text ?? '').trim(), opportunity, anyRole === true).slice(0, wanted);
    const loads = await context.services.pool.loads(found.map(({ key }) => key));
    return found.map(({ employee, key, managesSubject, fitsScenario }) => ({
      employee,
      load: loads.get(key) ?? 0,
      managesSubject,
      fitsScenario,
    }));
  },
} satisfies QueryResolvers;

export const organisationMutations = {
  noticesRead: async (_, { upTo }, context) => {
    const { key } = viewerAsColleague(context);
    const { notices, clock } = context.services;
    if (/^\d{1,18}$/.test(upTo)) await notices.read(key, upTo, new Date(clock()));
    return { unread: await notices.countUnread(key) };
  },
} satisfies MutationResolvers;

export const noticeFields = {
  at: ({ at }) => at.toISOString(),
  text: (notice, { language }, context) => noticeInWords(context, notice, language === 'EN' ? 'en' : 'zh'),
} satisfies NoticeResolvers;

interface Ranked {
  readonly employee: EmployeeSource;
  readonly key: string;
  readonly managesSubject: boolean;
  readonly fitsScenario: boolean;
}

/** Who manages the subject first, then whose line the scenario names, then who is near: of one's unit, its branch, the bank. */
function rank(
  context: RequestContext,
  text: string,
  opportunity: OpportunitySource | undefined,
  isAnyRole: boolean,
): Ranked[] {
  const { directory, viewer, today } = context;
  const subject = opportunity === undefined ? undefined : today.findEntity(opportunity.subjectKey);
  const scenario = opportunity === undefined ? undefined : scenarioOf(opportunity);
  const managers = new Set<number>();
  if (subject !== undefined) today.forEachOut('MANAGED_BY', subject, (no) => managers.add(no));
  const near = directory.upwardsFrom(viewer.orgUnitNo);
  const distance = ({ orgUnitNo }: EmployeeSource): number => {
    const met = directory.upwardsFrom(orgUnitNo).findIndex((unit) => near.includes(unit));
    return met === -1 ? Number.MAX_SAFE_INTEGER : met + near.indexOf(directory.upwardsFrom(orgUnitNo)[met]);
  };
  // Whoever asks is of one line of the scenario, and looks for the other.
  const own = directory.employees.get(viewer.employeeNo ?? -1)?.line;
  const lines = [scenario?.leadLine, scenario?.assistLine].filter((line) => line !== own);
  const wanted = text.toLowerCase();
  return [...directory.employees.values()]
    .filter(({ no, role }) => no !== viewer.employeeNo && (isAnyRole || WORKING_ROLES.includes(role)))
    .filter(({ name, id }) => wanted === '' || name.includes(text) || id.toLowerCase().includes(wanted))
    .map((employee) => ({
      employee,
      key: today.keyOf(employee.no),
      managesSubject: managers.has(employee.no),
      fitsScenario: scenario !== undefined && lines.some((line) => line === employee.line),
      distance: distance(employee),
    }))
    .sort(
      (a, b) =>
        Number(b.managesSubject) - Number(a.managesSubject) ||
        Number(b.fitsScenario) - Number(a.fitsScenario) ||
        a.distance - b.distance ||
        (a.employee.id < b.employee.id ? -1 : 1),
    );
}
