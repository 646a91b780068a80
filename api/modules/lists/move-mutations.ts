import type { ListMoveInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { EmployeeSource, OrgUnitSource } from '../../sources.ts';
import type { Move, MoveOrder } from '../../work/lists/move-items.ts';
import type { ListScope } from '../../work/lists/task-list.ts';
import { viewerAsColleague } from '../organisation/people.ts';
import { findReadableList, keepsLists, scopeOfViewer } from './list-access.ts';
import { NOTE_MAX, type Refusal, ROWS_MAX, toUserError } from './list-words.ts';
import { destinationOf, evenMoves, keepMoves, targetsOf } from './move-targets.ts';
import { branchAdmitter } from './plan-list.ts';
import { headsOfUnits } from './unit-places.ts';

type Target = OrgUnitSource | EmployeeSource;

interface Order extends ListMoveInput {
  readonly kind: MoveOrder['kind'];
  readonly people: boolean;
  readonly reason: string;
}

export const listMoveMutations = {
  listAllocate: (_, { input }, context) =>
    move(context, { ...input, kind: 'ALLOCATED', people: false, reason: '' }),
  listAssign: (_, { input }, context) =>
    move(context, { ...input, kind: 'ASSIGNED', people: true, reason: '' }),
  listReassign: (_, { input }, context) => {
    const no = context.today.findEntity(input.to);
    const people = no !== undefined && context.directory.employees.has(no);
    const reason = input.reason.trim();
    return move(context, { ...input, reason, people, kind: 'REASSIGNED' });
  },
} satisfies MutationResolvers;

async function move(context: RequestContext, order: Order) {
  const { services, language, today, directory } = context;
  const list = await findReadableList(context, order.list);
  const refuse = (code: Refusal) => ({
    list: list ?? null,
    moved: 0,
    left: 0,
    userErrors: [toUserError(code, language)],
  });
  const scope = scopeOfViewer(context);
  if (list === undefined || scope === undefined) return refuse('NOT_FOUND');
  if (!mayMove(context, order.people)) return refuse('FORBIDDEN');
  if (order.kind === 'REASSIGNED' && (order.reason === '' || order.reason.length > NOTE_MAX))
    return refuse('REASON');
  if ((order.items?.length ?? 0) > ROWS_MAX) return refuse('NOTHING_TO_MOVE');
  const admits = await branchAdmitter(context, list);
  const targets = targetsOf(context, scope, order.people).filter((target) =>
    admits(destinationOf(context, target, scope).branchKey),
  );
  const to = order.to ? targets.find(({ no }) => today.keyOf(no) === order.to) : undefined;
  if (order.to ? to === undefined : !order.rule) return refuse('TARGET');
  const from = order.kind === 'REASSIGNED' ? scope : waitingAt(scope, order.people);
  const which = order.items ? { ids: order.items } : ({ filter: 'ALL' } as const);
  const items = await services.lists.movable(list.id, from, which);
  const moves = await movesOf(context, order, items, to, targets, scope);
  const heads = headsOfUnits(today, directory);
  const { refused, moved } = await services.lists.move({
    listId: list.id,
    by: viewerAsColleague(context),
    now: new Date(services.clock()),
    idempotencyKey: order.idempotencyKey,
    kind: order.kind,
    moves,
    scope: from,
    reason: order.reason,
    headsOf: (unit) => heads.get(unit) ?? [],
  });
  if (refused !== undefined) return refuse(refused);
  const left = order.items
    ? order.items.length - moved
    : (await services.lists.movable(list.id, from, { filter: 'ALL' })).length;
  return { list, moved, left, userErrors: [] };
}

/** Who keeps lists passes them to branches; heads to units and people below. */
function mayMove(context: RequestContext, people: boolean): boolean {
  return context.viewer.role === 'BRANCH_HEAD' || (keepsLists(context) && !people);
}

/** What waits at a place to be passed on a level down, or to a person. */
function waitingAt(scope: ListScope, people: boolean): ListScope {
  if (people) return { ...scope, assigneeKey: '' };
  return scope.branchKey === undefined ? { branchKey: '' } : { ...scope, subKey: '' };
}

function movesOf(
  context: RequestContext,
  { rule }: Order,
  items: Parameters<typeof keepMoves>[1],
  to: Target | undefined,
  targets: readonly Target[],
  scope: ListScope,
): Move[] | Promise<Move[]> {
  if (to !== undefined) return items.map(({ id }) => ({ id, ...destinationOf(context, to, scope) }));
  return (rule === 'KEEP' ? keepMoves : evenMoves)(context, items, targets, scope);
}
