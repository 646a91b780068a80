import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { ListScope, TaskList } from '../../work/lists/task-list.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { placeOfPerson, placeOfUnit } from './unit-places.ts';

/** Whether the viewer makes lists and sends them down. */
export function keepsLists({ viewer }: RequestContext): boolean {
  return viewer.role === 'PRODUCT_OWNER' || viewer.role === 'OPERATIONS';
}

/** What of the lists is the viewer's: all for who keeps them, a unit for its head, own items for a manager; undefined for others. */
export function scopeOfViewer(context: RequestContext): ListScope | undefined {
  const { viewer, directory, today } = context;
  if (keepsLists(context)) return {};
  if (viewer.role === 'RELATIONSHIP_MANAGER') return { assigneeKey: viewerAsColleague(context).key };
  if (viewer.role !== 'BRANCH_HEAD') return undefined;
  const { branch, sub } = placeOfUnit(directory, viewer.orgUnitNo);
  if (branch === undefined) return {};
  const branchKey = today.keyOf(branch);
  return sub === undefined ? { branchKey } : { branchKey, subKey: today.keyOf(sub) };
}

/** The scope of a unit or person by key. Errors: BAD_USER_INPUT where it is neither. */
function scopeOfOwner({ directory, today }: RequestContext, owner: string): ListScope {
  const no = today.findEntity(owner);
  const employee = no === undefined ? undefined : directory.employees.get(no);
  if (employee !== undefined) return { ...keysOf(placeOfPerson(directory, employee)), assigneeKey: owner };
  if (no === undefined || !directory.orgUnits.has(no))
    throw refusal('BAD_USER_INPUT', `owner is "${owner}", expected the key of a unit or an employee`);
  return keysOf(placeOfUnit(directory, no));

  function keysOf({ branch, sub }: ReturnType<typeof placeOfUnit>): ListScope {
    return {
      ...(branch === undefined ? {} : { branchKey: today.keyOf(branch) }),
      ...(sub === undefined ? {} : { subKey: today.keyOf(sub) }),
    };
  }
}

/** What of an owner the viewer may see; of no owner what is the viewer's. Errors: FORBIDDEN outside of it. */
export function scopeFor(context: RequestContext, owner: string | null | undefined): ListScope {
  const own = scopeOfViewer(context);
  if (own === undefined) throw refusal('FORBIDDEN', 'lists are for who sends, passes on or works on them');
  if (!owner) return own;
  const asked = scopeOfOwner(context, owner);
  for (const level of ['branchKey', 'subKey', 'assigneeKey'] as const)
    if (own[level] !== undefined && own[level] !== asked[level])
      throw refusal('FORBIDDEN', `${owner} is none of whose lists you may see`);
  // Somebody who moved to another unit has the items still.
  return asked.assigneeKey === undefined ? asked : { ...own, assigneeKey: asked.assigneeKey };
}

/** Whether the names on a list may be read: below the head office by whom they came to, there by who uploaded them. */
export function readsNames(
  context: RequestContext,
  list: Pick<TaskList, 'source' | 'createdByKey'>,
): boolean {
  if (!context.access.seesSumsAlone) return true;
  return list.source === 'UPLOAD' && list.createdByKey === viewerAsColleague(context).key;
}

/** A list that the viewer keeps or of which something came to the viewer. */
export async function findReadableList(context: RequestContext, id: string): Promise<TaskList | undefined> {
  const scope = scopeOfViewer(context);
  const list = scope === undefined ? undefined : await context.services.lists.find(id);
  if (list === undefined || keepsLists(context)) return list;
  return (await context.services.lists.figures(id, scope!)).sent > 0 ? list : undefined;
}
