import { hash } from 'node:crypto';
import { parseDay } from '../../../graph/model/day.ts';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { GapTaskRefusal } from '../../work/gap-task-store.ts';
import { reachOfViewer } from '../opportunities/opportunity-access.ts';
import { comparisonOf } from './comparison.ts';
import { canAnswer, canAssign, taskSource, workerOf } from './gap-task-source.ts';

const NOTE_MAX = 500;

export const gapTaskQueries = {
  gapTasks: async (_, { statuses }, context) => {
    const reach = reachOfViewer(context);
    const tasks = await context.services.gapTasks.list({
      statuses: statuses ?? undefined,
      reach: reach && { orgKeys: reach.unitKeys, employeeKey: reach.employeeKey },
    });
    return tasks.map((task) => taskSource(context, task));
  },
} satisfies QueryResolvers;

const REFUSALS: Readonly<
  Record<
    GapTaskRefusal | 'FORBIDDEN' | 'NO_GAP' | 'NO_SUCH_ASSIGNEE' | 'PAST' | 'NOTE_MISSING' | 'NOTE_TOO_LONG',
    { zh: string; en: string }
  >
> = {
  ALREADY_OPEN: { zh: '这项差距已有进行中的任务', en: 'there is an open task about this gap already' },
  NOT_FOUND: { zh: '没有这项任务', en: 'there is no such task' },
  CLOSED: { zh: '任务已关闭', en: 'the task is closed' },
  FORBIDDEN: { zh: '您不能向该机构布置或反馈任务', en: 'you may not give or answer tasks of this unit' },
  NO_GAP: { zh: '该机构在此项上目前没有差距', en: 'the unit has no such gap today' },
  NO_SUCH_ASSIGNEE: { zh: '承办人不在该机构', en: 'the assignee does not work below the unit' },
  PAST: { zh: '完成期限须在今天或以后', en: 'the due date lies in the past' },
  NOTE_MISSING: { zh: '请填写说明', en: 'say why, or what you did' },
  NOTE_TOO_LONG: { zh: '说明不超过 500 字', en: 'a note has 500 characters at most' },
};

function refuse(context: RequestContext, code: keyof typeof REFUSALS, field: string) {
  return {
    task: null,
    userErrors: [{ code, message: REFUSALS[code][context.language], field: ['input', field] }],
  };
}

async function succeed(context: RequestContext, id: string) {
  const task = await context.services.gapTasks.findById(id);
  return { task: task === undefined ? null : taskSource(context, task), userErrors: [] };
}

export const gapTaskMutations = {
  gapTaskCreate: async (_, { input }, context) => {
    const { today, services } = context;
    const unit = today.findEntity(input.unit);
    if (unit === undefined || !context.access.seesUnit(unit) || !canAssign(context, unit))
      return refuse(context, 'FORBIDDEN', 'unit');
    const comparison = comparisonOf(today);
    const group = input.peerGroup ? today.findEntity(input.peerGroup) : undefined;
    const product = input.productId ? today.findEntity(input.productId) : undefined;
    const isGroup = input.peerGroup ? group !== undefined && comparison.now.groups.has(group) : true;
    const gap = isGroup
      ? comparison
          .compare(unit, group)
          ?.gaps.find((found) => found.figure === input.figure && found.product === product)
      : undefined;
    if (gap === undefined) return refuse(context, 'NO_GAP', 'figure');
    const assignee = input.assignee ? today.findEntity(input.assignee) : undefined;
    if (input.assignee && !isBelow(comparison.tree.nodes, assignee, unit))
      return refuse(context, 'NO_SUCH_ASSIGNEE', 'assignee');
    if (parseDay(input.dueOn)! < today.asOf) return refuse(context, 'PAST', 'dueOn');
    const note = (input.note ?? '').trim();
    if (note.length > NOTE_MAX) return refuse(context, 'NOTE_TOO_LONG', 'note');
    const node = comparison.tree.nodes.get(unit)!;
    const made = await services.gapTasks.create(
      {
        id: hash('sha256', `gap-task ${input.idempotencyKey}`, 'base64url').slice(0, 16),
        unitKey: today.keyOf(unit),
        orgKey: today.keyOf(node.isManager ? node.parent! : unit),
        figure: gap.figure,
        productKey: product === undefined ? '' : today.keyOf(product),
        groupKey: group === undefined ? '' : today.keyOf(group),
        kind: gap.kind,
        assigneeKey: assigneeKey(context, assignee, node.isManager ? unit : undefined),
        own: gap.own,
        target: gap.band.median,
        dueOn: input.dueOn,
        note,
        createdBy: workerOf(context),
      },
      input.idempotencyKey,
      new Date(services.clock()),
    );
    return typeof made === 'string' ? refuse(context, made, 'figure') : succeed(context, made.id);
  },
  gapTaskFeedback: async (_, { input }, context) => {
    const { gapTasks, clock } = context.services;
    const task = await gapTasks.findById(input.taskId);
    if (task === undefined || !maySee(context, task)) return refuse(context, 'NOT_FOUND', 'taskId');
    const note = (input.note ?? '').trim();
    if (input.outcome !== 'DONE' && note === '') return refuse(context, 'NOTE_MISSING', 'note');
    if (note.length > NOTE_MAX) return refuse(context, 'NOTE_TOO_LONG', 'note');
    // A closed task is refused by the store, which knows a repeated request.
    if (!canAnswer(context, { ...task, status: 'OPEN' })) return refuse(context, 'FORBIDDEN', 'taskId');
    const given = { outcome: input.outcome, note, by: workerOf(context) };
    const refused = await gapTasks.answer(task.id, given, input.idempotencyKey, new Date(clock()));
    return refused === undefined ? succeed(context, task.id) : refuse(context, refused, 'taskId');
  },
} satisfies MutationResolvers;

function maySee(
  context: RequestContext,
  { orgKey, assigneeKey: to }: { orgKey: string; assigneeKey?: string },
) {
  const reach = reachOfViewer(context);
  return (
    reach === undefined ||
    reach.unitKeys.includes(orgKey) ||
    (reach.employeeKey !== undefined && reach.employeeKey === to)
  );
}

function assigneeKey(context: RequestContext, assignee: number | undefined, manager: number | undefined) {
  const no = assignee ?? manager;
  return no === undefined ? undefined : context.today.keyOf(no);
}

function isBelow(
  nodes: ReadonlyMap<number, { readonly parent: number | undefined }>,
  no: number | undefined,
  unit: number,
): boolean {
  const met = new Set<number>();
  for (let at = no; at !== undefined && !met.has(at); at = nodes.get(at)?.parent) {
    if (at === unit) return true;
    met.add(at);
  }
  return false;
}
