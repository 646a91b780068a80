import { parseDay } from '../../../graph/model/day.ts';
import {
  PRODUCT_HYPOTHESES,
  type ProductHypothesis,
} from '../../../scoring/opportunities/product-hypotheses.ts';
import type { TaskListResolvers } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import type { TaskListSource } from '../../sources.ts';
import type { ListFigures } from '../../work/lists/task-list.ts';
import { limited } from '../relationships/relationship-resolvers.ts';
import { keepsLists, readsNames, scopeFor, scopeOfViewer } from './list-access.ts';
import { levelBelow, nameOfKey, pathOf, placeOfKey } from './list-places.ts';
import { problemInWords } from './list-words.ts';
import { planList } from './plan-list.ts';

const PROBLEMS_MAX = 500;
const BRANCHES_MAX = 100;

export const taskListFields = {
  productName: ({ product }, { language }) =>
    PRODUCT_HYPOTHESES[product as ProductHypothesis]?.[language === 'EN' ? 'en' : 'zh'] ?? product,
  daysLeft: (list, _, context) => daysLeft(context, list),
  quotaPerBranch: ({ quota }) => quota ?? null,
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  sentAt: ({ sentAt }) => sentAt?.toISOString() ?? null,
  closedAt: ({ closedAt }) => closedAt?.toISOString() ?? null,
  branchNames: ({ branchKeys }, _, context) => branchKeys?.map((key) => nameOfKey(context, key)) ?? null,
  funnel: async (list, { owner }, context) => {
    const own = owner ? undefined : list.figures;
    const figures = own ?? (await context.services.lists.figures(list.id, scopeFor(context, owner)));
    return toFunnel(context, list, figures);
  },
  path: (_, { owner }, context) => pathOf(context, scopeFor(context, null), scopeFor(context, owner)),
  below: async (list, { owner }, context) => {
    const scope = scopeFor(context, owner);
    const level = levelBelow(scope);
    if (level === undefined) return [];
    const found = await context.services.lists.figuresBelow(list.id, scope, level);
    return [...found]
      .sort(
        ([a, { sent }], [b, other]) =>
          Number(a === '') - Number(b === '') || other.sent - sent || (a < b ? -1 : 1),
      )
      .map(([key, figures]) => ({
        place: placeOfKey(context, key, level),
        funnel: toFunnel(context, list, figures),
      }));
  },
  preview: (list, _, context) => (keepsLists(context) ? previewOf(context, list) : null),
  problems: async (list, { first }, context) => {
    if (!keepsLists(context)) return null;
    if (!readsNames(context, list)) return { shown: 0, total: 0, items: [] };
    const most = limited('first', first, 50, PROBLEMS_MAX);
    const { total, items } = await context.services.lists.problems(list.id, most);
    const told = items.map(({ line, code, name, ...row }) => ({
      line,
      code,
      name: name || (row.partyKey === undefined ? '' : nameOfKey(context, row.partyKey)),
      reason: problemInWords({ line, code, name, ...row }, context.language),
    }));
    return { shown: told.length, total, items: told };
  },
  viewerCanKeep: (_, __, context) => keepsLists(context),
  viewerCanAllocate: ({ status }, _, context) =>
    status === 'SENT' && scopeOfViewer(context)?.subKey === undefined && passesOn(context),
  viewerCanAssign: ({ status }, _, context) => status === 'SENT' && context.viewer.role === 'BRANCH_HEAD',
} satisfies TaskListResolvers;

function passesOn(context: RequestContext): boolean {
  return keepsLists(context) || context.viewer.role === 'BRANCH_HEAD';
}

/** Days until the deadline; negative after it. */
export function daysLeft({ today }: RequestContext, { deadline }: Pick<TaskListSource, 'deadline'>): number {
  return (parseDay(deadline) ?? today.asOf) - today.asOf;
}

export function toFunnel(
  context: RequestContext,
  list: Pick<TaskListSource, 'deadline'>,
  { declined, landedFen, ...figures }: ListFigures,
) {
  const overdue = daysLeft(context, list) < 0 ? figures.sent - figures.touched : 0;
  return { ...figures, notInterested: declined, landedAmount: landedFen, overdue };
}

/** What becomes of the rows of a draft if it is sent now; of a list that was sent what became of them. */
async function previewOf(context: RequestContext, list: TaskListSource) {
  const { lists } = context.services;
  const counts = await lists.countRows(list.id);
  const sum = (of: (row: (typeof counts)[number]) => boolean): number =>
    counts.filter(of).reduce((total, { count }) => total + count, 0);
  const matched = sum(({ outcome }) => outcome === 'ACCEPTED');
  const base = {
    rows: sum(() => true),
    matched,
    duplicates: sum(({ outcome }) => outcome === 'DUPLICATE'),
    notFound: sum(({ outcome }) => outcome !== 'ACCEPTED' && outcome !== 'DUPLICATE'),
  };
  if (list.status !== 'DRAFT') {
    const held = (hold: string): number => sum((row) => row.hold === hold);
    const [onOtherList, blocked, outside] = [held('OTHER_LIST'), held('BLOCKED'), held('OUTSIDE')];
    const toSend = list.sentAt === undefined ? 0 : matched - onOtherList - blocked - outside;
    const { sent } = await lists.figures(list.id, { branchKey: '' });
    return { ...base, onOtherList, blocked, outside, toSend, toQueue: sent, branches: [] };
  }
  const placements = (await planList(context, list))(await lists.sendable(list));
  const held = (hold: string): number => placements.filter((one) => one.hold === hold).length;
  const going = placements.filter(({ hold }) => hold === undefined);
  const branches = new Map<string, number>();
  for (const { branchKey } of going)
    if (branchKey !== '') branches.set(branchKey, (branches.get(branchKey) ?? 0) + 1);
  return {
    ...base,
    onOtherList: held('OTHER_LIST'),
    blocked: held('BLOCKED'),
    outside: held('OUTSIDE'),
    toSend: going.length,
    toQueue: going.filter(({ branchKey }) => branchKey === '').length,
    branches: [...branches]
      .sort(([, a], [, b]) => b - a)
      .slice(0, BRANCHES_MAX)
      .map(([key, count]) => ({
        name: nameOfKey(context, key),
        count,
        quota: list.quotas[key] ?? list.quota ?? null,
      })),
  };
}
