import type { RequestContext } from '../../context.ts';
import type { GapTaskRecord } from '../../work/gap-task-store.ts';
import { groupName, unitSource } from './comparison.ts';
import { unitOf } from './figure-units.ts';

/** Whether the viewer may give a task to a unit or manager: one's own units, any for a product owner. */
export function canAssign(context: RequestContext, no: number): boolean {
  const { role } = context.viewer;
  if (role === 'PRODUCT_OWNER') return true;
  return (role === 'RELATIONSHIP_MANAGER' || role === 'BRANCH_HEAD') && context.access.seesUnit(no);
}

/** Whether the viewer may say what came of a task: who works at the unit or was asked. */
export function canAnswer(context: RequestContext, task: GapTaskRecord): boolean {
  const { viewer, today } = context;
  if (task.status !== 'OPEN') return false;
  if (task.createdBy.key === workerOf(context).key) return true;
  if (viewer.employeeNo !== undefined && today.keyOf(viewer.employeeNo) === task.assigneeKey) return true;
  if (viewer.role !== 'RELATIONSHIP_MANAGER' && viewer.role !== 'BRANCH_HEAD') return false;
  const org = today.findEntity(task.orgKey);
  return org !== undefined && context.access.seesUnit(org);
}

/** Who the viewer is in the work store. */
export function workerOf({ viewer, today }: RequestContext): { key: string; name: string } {
  const key = viewer.employeeNo === undefined ? `demo:${viewer.persona}` : today.keyOf(viewer.employeeNo);
  return { key, name: viewer.name };
}

/** A task as the viewer reads it. */
export function taskSource(context: RequestContext, task: GapTaskRecord) {
  return {
    id: task.id,
    kind: task.kind,
    figure: task.figure,
    product: task.productKey === '' ? null : nameOfKey(context, task.productKey),
    unit: unitOfKey(context, task.unitKey),
    peerGroup: task.groupKey === '' ? null : nameOfKey(context, task.groupKey),
    assignee: task.assigneeKey === undefined ? null : unitOfKey(context, task.assigneeKey),
    own: task.own,
    target: task.target,
    figureUnit: unitOf(task.figure),
    dueOn: task.dueOn,
    note: task.note,
    status: task.status,
    createdBy: task.createdBy.name,
    createdAt: task.createdAt.toISOString(),
    feedback: task.feedback.map((given) => ({ ...given, givenAt: given.givenAt.toISOString() })),
    viewerCanAnswer: canAnswer(context, task),
  };
}

function nameOfKey(context: RequestContext, key: string): string {
  const no = context.today.findEntity(key);
  return no === undefined ? key : groupName(context, no);
}

/** What is no longer in the graph goes by its key. */
function unitOfKey(context: RequestContext, key: string) {
  const no = context.today.findEntity(key);
  return no === undefined ? { id: key, name: key, level: '' } : unitSource(context, no);
}
