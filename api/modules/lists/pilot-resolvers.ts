import { formatDay } from '../../../graph/model/day.ts';
import type {
  ListPilotResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { keepsLists } from './list-access.ts';
import { nameOfKey } from './list-places.ts';
import { NOTE_MAX, type Refusal, toUserError } from './list-words.ts';
import { placeOfUnit, unitsBelow } from './unit-places.ts';

/** Weeks of the trend. */
const WEEKS = 8;
const SELLING_ROLES: readonly (string | undefined)[] = [
  'RELATIONSHIP_MANAGER',
  'BRANCH_HEAD',
  'LOBBY_MANAGER',
];

export const pilotQueries = {
  listPilot: async (_, __, context) => ({ settings: await context.services.lists.pilot() }),
} satisfies QueryResolvers;

export const pilotMutations = {
  pilotSet: async (_, { input }, context) => {
    const { services, language, today, directory, viewer } = context;
    const refuse = (code: Refusal) => ({ pilot: null, userErrors: [toUserError(code, language)] });
    if (viewer.role !== 'PRODUCT_OWNER') return refuse('FORBIDDEN');
    const note = input.note.trim();
    if (note === '' || note.length > NOTE_MAX) return refuse('PILOT_NOTE');
    const known = new Set(unitsBelow(directory).map(({ no }) => today.keyOf(no)));
    if (input.branches?.some((key) => !known.has(key)) || input.branches?.length === 0)
      return refuse('BRANCH');
    await services.lists.setPilot(
      { branchKeys: input.branches ?? undefined, note },
      viewerAsColleague(context),
      input.idempotencyKey,
      new Date(services.clock()),
    );
    return { pilot: { settings: await services.lists.pilot() }, userErrors: [] };
  },
} satisfies MutationResolvers;

export const pilotFields = {
  settings: ({ settings }, _, context) =>
    settings.map(({ branchKeys, note, by, at }) => ({
      branchNames: branchKeys?.map((key) => nameOfKey(context, key)) ?? null,
      branchIds: branchKeys === undefined ? null : [...branchKeys],
      note,
      by,
      at: at.toISOString(),
    })),
  adoption: ({ settings }, _, context) => adoptionOf(context, settings[0]?.branchKeys),
  viewerIsInPilot: ({ settings: [setting] }, _, { viewer, directory, today }) => {
    const { branch } = placeOfUnit(directory, viewer.orgUnitNo);
    return (
      branch === undefined ||
      setting?.branchKeys === undefined ||
      setting.branchKeys.includes(today.keyOf(branch))
    );
  },
  viewerCanSet: (_, __, { viewer }) => viewer.role === 'PRODUCT_OWNER',
} satisfies ListPilotResolvers;

/** Of each branch that the viewer may compare: its people who sell, and how many of them acted. Sums alone. */
async function adoptionOf(context: RequestContext, pilot: readonly string[] | undefined) {
  const { today, directory, services, viewer } = context;
  const own = placeOfUnit(directory, viewer.orgUnitNo).branch;
  if (!keepsLists(context) && viewer.role !== 'BRANCH_HEAD') return [];
  const activity = await services.lists.activity(formatDay(today.asOf), WEEKS);
  const branches = unitsBelow(directory).filter(({ no }) => own === undefined || no === own);
  return branches
    .map(({ no, name }) => {
      const units = directory.subtreeOf(no);
      const people = [...directory.employees.values()].filter(
        ({ orgUnitNo, role }) =>
          orgUnitNo !== undefined && units.has(orgUnitNo) && SELLING_ROLES.includes(role),
      );
      const acts = people.flatMap((person) => activity.get(today.keyOf(person.no)) ?? []);
      const id = today.keyOf(no);
      return {
        id,
        name,
        isPilot: pilot === undefined || pilot.includes(id),
        people: people.length,
        active7Days: acts.filter(({ in7Days }) => in7Days).length,
        active30Days: acts.filter(({ in30Days }) => in30Days).length,
        trend: Array.from(
          { length: WEEKS },
          (_, at) => acts.filter(({ weeks }) => weeks.includes(WEEKS - 1 - at)).length,
        ),
      };
    })
    .sort((a, b) => b.active7Days / (b.people || 1) - a.active7Days / (a.people || 1));
}
