import { REPORT_REASONS } from '../../../scoring/lists/report-reasons.ts';
import type { ListReasonResolvers, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { ListItemSource } from '../../sources.ts';
import type { ListScope, TaskList } from '../../work/lists/task-list.ts';
import { limited, offsetAfter } from '../relationships/relationship-resolvers.ts';
import { dailyReport } from './daily-report.ts';
import { findReadableList, keepsLists, readsNames, scopeFor, scopeOfViewer } from './list-access.ts';
import { targetsOf } from './move-targets.ts';
import { unitsBelow } from './unit-places.ts';

const FIRST_MAX = 100;
const TARGETS_MAX = 200;

export const listQueries = {
  taskLists: async (_, { first, after }, context) => {
    const scope = scopeOfViewer(context);
    const start = offsetAfter(after);
    const page = { first: limited('first', first, 20, FIRST_MAX), after: start };
    const found =
      scope === undefined
        ? { total: 0, items: [] }
        : await context.services.lists.list(scope, { ...page, withDrafts: keepsLists(context) });
    const nodes = found.items.map(({ list, figures }) => ({ ...list, figures }));
    return connection(nodes, start, found.total);
  },
  taskList: async (_, { id }, context) => (await findReadableList(context, id)) ?? null,
  listItems: async (_, { list: id, owner, filter, first, after }, context) => {
    const scope = scopeFor(context, owner);
    const list = id ? await findReadableList(context, id) : undefined;
    if (id && list === undefined) throw refusal('NOT_FOUND', `there is no list ${id} that you may see`);
    const start = offsetAfter(after);
    const query = { scope, filter: filter ?? ('ALL' as const), listId: list?.id };
    if (list === undefined && scope.assigneeKey === undefined)
      throw refusal('BAD_USER_INPUT', 'name a list, or the person whose items are asked for');
    const isHidden = list !== undefined && !readsNames(context, list);
    const { total, items } = await context.services.lists.items({
      ...query,
      first: isHidden ? 0 : limited('first', first, 50, FIRST_MAX),
      after: start,
    });
    if (isHidden) return { ...connection<ListItemSource>([], start, 0), hidden: total };
    const lists = await listsOf(context, list, items);
    const nodes = items.map((item) => ({ ...item, list: lists.get(item.listId)! }));
    return { ...connection(nodes, start, total), hidden: 0 };
  },
  listTargets: async (_, { list: id, people }, context) => {
    const scope = scopeOfViewer(context);
    if (scope === undefined || (await findReadableList(context, id)) === undefined) return [];
    return withLoads(context, scope, people);
  },
  listDailyReport: async (_, { list: id, day }, context) => {
    const list = await findReadableList(context, id);
    return list === undefined ? null : dailyReport(context, list, day);
  },
  listReasons: () => [...REPORT_REASONS],
  listBranches: (_, __, context) =>
    keepsLists(context)
      ? unitsBelow(context.directory).map(({ no, name }) => ({ id: context.today.keyOf(no), name, load: 0 }))
      : [],
} satisfies QueryResolvers;

export const listReasonFields = {
  words: ({ words }, { language }) => words[language === 'EN' ? 'en' : 'zh'],
} satisfies ListReasonResolvers;

async function withLoads(context: RequestContext, scope: ListScope, people: boolean) {
  const { today, services } = context;
  const targets = targetsOf(context, scope, people)
    .slice(0, TARGETS_MAX)
    .map(({ no, name }) => ({ id: today.keyOf(no), name }));
  const loads = await services.lists.loads(
    people ? 'assignee_key' : 'sub_key',
    targets.map(({ id }) => id),
  );
  return targets.map((target) => ({ ...target, load: loads.get(target.id) ?? 0 }));
}

async function listsOf(
  { services }: RequestContext,
  known: TaskList | undefined,
  items: readonly { readonly listId: string }[],
): Promise<Map<string, TaskList>> {
  if (known !== undefined) return new Map([[known.id, known]]);
  const ids = [...new Set(items.map(({ listId }) => listId))];
  const found = await Promise.all(ids.map((id) => services.lists.find(id)));
  return new Map(found.flatMap((list) => (list === undefined ? [] : [[list.id, list]])));
}

function connection<Node>(nodes: readonly Node[], start: number, total: number) {
  const end = start + nodes.length;
  return {
    totalCount: total,
    edges: nodes.map((node, at) => ({ node, cursor: String(start + at) })),
    pageInfo: { hasNextPage: end < total, endCursor: nodes.length === 0 ? null : String(end - 1) },
  };
}
