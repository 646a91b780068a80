import { addPeerGaps } from '../../../scoring/benchmark/add-peer-gaps.ts';
import {
  type ComparedUnit,
  type PeerGap,
  UNIT_CUSTOMERS_MIN,
  type UnitComparison,
} from '../../../scoring/benchmark/compare-units.ts';
import { findGapCustomers } from '../../../scoring/benchmark/find-gap-customers.ts';
import { UNIT_FIGURES, type UnitFigure } from '../../../scoring/benchmark/measure-unit.ts';
import { TIER_NAMES } from '../../../scoring/similarity/tier.ts';
import { countMoves } from '../../../scoring/standing/count-moves.ts';
import type { Figure } from '../../../scoring/standing/figures.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { answer, roundHidden } from '../../answers/answer.ts';
import type { RequestContext } from '../../context.ts';
import type { GapTaskRecord } from '../../work/gap-task-store.ts';
import { endSource } from '../parties/party-source.ts';
import { comparisonOf, groupName, unitSource } from './comparison.ts';
import { amountUnitOf, unitOf } from './figure-units.ts';
import { canAssign, taskSource } from './gap-task-source.ts';
import { standingSource } from './standing-source.ts';
import { findUntold, tellCount, tellsFew } from './tell.ts';

const GAP_CUSTOMERS_MAX = 20;
const CUSTOMERS_MAX = 200;
/** Shares that are counts of customers. */
const COUNTED: ReadonlySet<PeerGap['figure']> = new Set(['TOP_TIERS', 'FELL', 'HOLDS']);

export const peerQueries = {
  peerGroups: (_, args, context) => {
    const { groups } = comparisonOf(context.viewAt(args)).now;
    const sections = [...groups.values()].flatMap(({ no, customers }) =>
      no === undefined
        ? []
        : [{ id: context.today.keyOf(no), name: groupName(context, no), customers: customers.length }],
    );
    return sections.sort((a, b) => b.customers - a.customers);
  },
  peerComparison: async (_, args, context) => {
    const view = context.viewAt(args);
    const comparison = comparisonOf(view);
    const no = args.unit ? view.findEntity(args.unit) : startOf(context, comparison);
    const group = args.peerGroup ? view.findEntity(args.peerGroup) : undefined;
    if (no === undefined || !context.access.seesUnit(no) || !isGroup(comparison, group, args.peerGroup))
      return null;
    const compared = comparison.compare(no, group);
    if (compared === undefined) return null;
    const isOwn = ownReader(context);
    const children = compared.node.children.map((child) => comparison.compare(child, group)!);
    const untold = findUntold(
      new Map(children.map((child) => [child.node.no, child.measures.customers])),
      isOwn,
    );
    const isTold = (unit: ComparedUnit): boolean =>
      !untold.has(unit.node.no) && isToldInGroup(comparison, unit, group, isOwn);
    const items = children.map((child) => rowSource(context, child, isTold(child)));
    const isRowTold = isToldInGroup(comparison, compared, group, isOwn);
    const tasks = await context.services.gapTasks.listOpenOf(view.keyOf(no));
    const groupKey = group === undefined ? '' : view.keyOf(group);
    const own = compared.measures.customers.filter(isOwn);
    return {
      ...answer(context, view, {
        items,
        total: items.length,
        parameters: [
          { key: 'peers.unitCustomersMin', value: String(UNIT_CUSTOMERS_MIN), operator: '>=' },
          { key: 'peers.band', value: '25%–75%' },
        ],
      }),
      path: pathTo(context, comparison, no),
      group: groupSource(context, comparison, group),
      row: rowSource(context, compared, isRowTold),
      peers: compared.peers,
      moves: isRowTold ? movesSource(comparison, compared, isOwn) : [],
      gaps: isRowTold
        ? toldGaps(compared, isOwn).map((gap) =>
            gapSource(
              context,
              comparison,
              { gap, compared, group, isOwn },
              taskOf(tasks, gap, view, groupKey),
            ),
          )
        : [],
      gapsBelow: addPeerGaps(children.flatMap((child) => (isTold(child) ? toldGaps(child, isOwn) : []))).map(
        (sum) => ({
          figure: sum.figure,
          product: sum.product === undefined ? null : context.today.nameOf(sum.product),
          kind: sum.kind,
          amount: sum.amount,
          amountUnit: amountUnitOf(sum.figure),
          units: sum.units.map((unit) => unitSource(context, unit)),
        }),
      ),
      customers: (children.length > 0 ? [] : [...own])
        .sort((a, b) => worthOf(comparison, b) - worthOf(comparison, a) || a - b)
        .slice(0, CUSTOMERS_MAX)
        .flatMap((customer) => standingSource(context, customer, args) ?? []),
    };
  },
} satisfies QueryResolvers;

/** Where one begins: the viewer's own unit where that is one's reach, else the head office. */
function startOf(context: RequestContext, { tree }: UnitComparison): number | undefined {
  const unit = context.viewer.orgUnitNo;
  return unit !== undefined && tree.nodes.has(unit) ? unit : tree.head;
}

function isGroup(
  { now }: UnitComparison,
  group: number | undefined,
  asked: string | null | undefined,
): boolean {
  return group === undefined ? !asked : now.groups.has(group);
}

function ownReader(context: RequestContext): (no: number) => boolean {
  return (no) => context.access.isOwn(no);
}

/** Whether a unit's figures in a group tell of fewer than five customers whom the viewer may not see, alone or beside its other groups. */
function isToldInGroup(
  { tree, now }: UnitComparison,
  { node, measures }: ComparedUnit,
  group: number | undefined,
  isOwn: (no: number) => boolean,
): boolean {
  const hidden = measures.customers.filter((no) => !isOwn(no)).length;
  if (roundHidden(hidden) !== hidden) return false;
  if (group === undefined || hidden === 0) return true;
  const sections = Map.groupBy(tree.nodes.get(node.no)!.customers, (no) => now.customers.get(no)!.section);
  return !findUntold(sections, isOwn).has(group);
}

function pathTo(context: RequestContext, { tree }: UnitComparison, no: number) {
  const path: ReturnType<typeof unitSource>[] = [];
  for (let at: number | undefined = no; at !== undefined; at = tree.nodes.get(at)?.parent) {
    if (!context.access.seesUnit(at)) break;
    path.unshift(unitSource(context, at));
  }
  return path;
}

function groupSource(context: RequestContext, { now }: UnitComparison, group: number | undefined) {
  if (group === undefined) return null;
  const customers = now.groups.get(group)!.customers.length;
  return { id: context.today.keyOf(group), name: groupName(context, group), customers };
}

/** Whether a figure of a unit tells of one to four customers whom the viewer may not see. */
function isFewFigure(
  figure: PeerGap['figure'],
  value: number | undefined,
  customers: readonly number[],
  isOwn: (no: number) => boolean,
): boolean {
  if (value === undefined || !COUNTED.has(figure) || customers.every(isOwn)) return false;
  return tellsFew(value, customers.length);
}

function rowSource(context: RequestContext, unit: ComparedUnit, isTold: boolean) {
  const { node, measures, bands } = unit;
  const isOwn = ownReader(context);
  const gaps = toldGaps(unit, isOwn);
  const behind = new Set(gaps.map(({ figure }) => figure));
  const exact = measures.customers.every(isOwn);
  const told = (count: number): number => (exact ? count : roundHidden(count));
  return {
    unit: unitSource(context, node.no),
    customers: tellCount(measures.customers, isOwn),
    isTold,
    isExact: exact,
    measures: (isTold ? UNIT_FIGURES : []).map((figure: UnitFigure) => {
      const value = measures.figures[figure];
      const isFew = isFewFigure(figure, value, measures.customers, isOwn);
      return {
        figure,
        unit: unitOf(figure),
        value: isFew ? null : (value ?? null),
        band: bands[figure] ?? null,
        isBehind: behind.has(figure),
      };
    }),
    tiers: (isTold ? TIER_NAMES : []).map((tier, at) => ({ tier, customers: told(measures.tiers[at]) })),
    rose: isTold ? told(measures.rose) : 0,
    fell: isTold ? told(measures.fell) : 0,
    gapCount: isTold ? gaps.length : 0,
    viewerCanOpen: context.access.seesUnit(node.no),
  };
}

/** The gaps of a unit without those that tell of one to four customers whom the viewer may not see. */
function toldGaps({ gaps, measures }: ComparedUnit, isOwn: (no: number) => boolean): PeerGap[] {
  return gaps.filter(({ figure, own }) => !isFewFigure(figure, own, measures.customers, isOwn));
}

function movesSource(
  { now, before }: UnitComparison,
  { measures }: ComparedUnit,
  isOwn: (no: number) => boolean,
) {
  const exact = measures.customers.every(isOwn);
  return countMoves(measures.customers, now, before).map((move) => ({
    before: move.before ?? null,
    now: move.now,
    customers: exact ? move.customers : roundHidden(move.customers),
  }));
}

function taskOf(
  tasks: readonly GapTaskRecord[],
  { figure, product }: PeerGap,
  view: { keyOf(no: number): string },
  groupKey: string,
): GapTaskRecord | undefined {
  const productKey = product === undefined ? '' : view.keyOf(product);
  return tasks.find(
    (task) => task.figure === figure && task.productKey === productKey && task.groupKey === groupKey,
  );
}

function gapSource(
  context: RequestContext,
  comparison: UnitComparison,
  {
    gap,
    compared,
    group,
    isOwn,
  }: { gap: PeerGap; compared: ComparedUnit; group: number | undefined; isOwn: (no: number) => boolean },
  task: GapTaskRecord | undefined,
) {
  const found = findGapCustomers(comparison, gap, compared.measures.customers, group);
  const own = found.filter(({ no }) => isOwn(no));
  return {
    figure: gap.figure,
    product: gap.product === undefined ? null : context.today.nameOf(gap.product),
    productId: gap.product === undefined ? null : context.today.keyOf(gap.product),
    kind: gap.kind,
    unit: unitOf(gap.figure),
    own: gap.own,
    band: gap.band,
    amount: gap.amount,
    amountUnit: amountUnitOf(gap.figure),
    customers: own.slice(0, GAP_CUSTOMERS_MAX).map(({ no }) => {
      const { figures, place } = comparison.now.customers.get(no)!;
      const value = (figures as Partial<Record<string, number>>)[gap.figure as Figure] ?? null;
      return { party: endSource(context, no), tier: place?.tier ?? null, value };
    }),
    customerTotal: own.length,
    hiddenCustomers: roundHidden(found.length - own.length),
    task: task === undefined ? null : taskSource(context, task),
    viewerCanAssign: task === undefined && canAssign(context, compared.node.no),
  };
}

function worthOf({ now }: UnitComparison, no: number): number {
  return now.customers.get(no)?.place?.worth ?? -1;
}
