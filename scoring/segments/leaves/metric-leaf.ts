import type { GraphView } from '../../../graph/image/graph-view.ts';
import { parseDay } from '../../../graph/model/day.ts';
import { entityKey } from '../../../graph/model/keys.ts';
import { relationshipDefinition } from '../../../graph/model/relationship-kind.ts';
import { countedKind, isCounted, singleFigureReader } from '../../metrics/read-figure.ts';
import type { Comparison, MetricCondition } from '../condition.ts';
import type { LeafRule } from '../leaf.ts';
import type { PartySet } from '../party-set.ts';
import type { SegmentBank } from '../segment-bank.ts';

const COMPARE: Readonly<Record<Comparison, (one: number, other: number) => boolean>> = {
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
  '=': (one, other) => one === other,
};

/** Compares a figure, or its change: of a party without a figure, or without one above 0 before, it does not hold. */
export const metricRule: LeafRule<'metric'> = {
  judge: (bank, condition) => {
    const [now, before] = viewsOf(bank, condition);
    const read = singleFigureReader(now, condition.metric);
    const readBefore = before && singleFigureReader(before, condition.metric);
    const holds = COMPARE[condition.compare];
    return (no) => {
      if (!mayRead(bank, condition.metric, no)) return undefined;
      const reading = read(no);
      const figure =
        readBefore === undefined ? reading?.figure : growth(reading?.figure, readBefore(no)?.figure);
      if (figure === undefined || !holds(figure, condition.value)) return undefined;
      return reading?.evidence === undefined ? [] : [reading.evidence];
    };
  },
  members: (bank, condition) => {
    const [now, before] = viewsOf(bank, condition);
    if (before === undefined) return figuresAbove(bank, now, condition);
    const { metric, compare, value } = condition;
    const found = bank.setOf();
    const earlier = singleFigureReader(before, metric);
    eachFigure(bank, now, metric, (no, figure) => {
      const change = growth(figure, earlier(no)?.figure);
      if (change !== undefined && COMPARE[compare](change, value)) found.add(no);
    });
    return found;
  },
};

function figuresAbove(
  bank: SegmentBank,
  view: GraphView,
  { metric, compare, value }: MetricCondition,
): PartySet {
  const found = bank.setOf();
  const holds = COMPARE[compare];
  eachFigure(bank, view, metric, (no, figure) => {
    if (holds(figure, value)) found.add(no);
  });
  return found;
}

/** The view to read the figure at, and for a change the one before it. */
function viewsOf(
  { view }: SegmentBank,
  { asOf, growthDays }: MetricCondition,
): [GraphView, GraphView | undefined] {
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const now = day === undefined ? view : view.at(day);
  return [now, growthDays === undefined ? undefined : now.at(now.asOf - growthDays)];
}

function growth(now: number | undefined, before: number | undefined): number | undefined {
  return now === undefined || before === undefined || before <= 0 ? undefined : (now - before) / before;
}

function mayRead(bank: SegmentBank, metric: string, no: number): boolean {
  return bank.sees(no) || (isCounted(metric) && relationshipDefinition(countedKind(metric)).isPublic);
}

function eachFigure(
  bank: SegmentBank,
  view: GraphView,
  metric: string,
  visit: (no: number, figure: number) => void,
): void {
  if (isCounted(metric)) {
    eachCounted(bank, view, metric, visit);
    return;
  }
  const entity = view.findEntity(entityKey('METRIC', metric));
  if (entity === undefined) return;
  const [value, amount] = [view.column('HAS_METRIC', 'value'), view.column('HAS_METRIC', 'amount')];
  // A figure that two rows give is the last of them, as for a single party.
  const figures = new Map<number, number>();
  view.forEachIn('HAS_METRIC', entity, (no, row) => {
    if (bank.sees(no)) figures.set(no, Number.isNaN(amount(row)) ? value(row) : amount(row));
  });
  for (const [no, figure] of figures) visit(no, figure);
}

function eachCounted(
  bank: SegmentBank,
  view: GraphView,
  metric: Parameters<typeof countedKind>[0],
  visit: (no: number, figure: number) => void,
): void {
  const kind = countedKind(metric);
  const read = singleFigureReader(view, metric);
  const [out, into] = [view.compress(kind, 'out'), view.compress(kind, 'in')];
  for (let no = 0; no < view.entityCount; no++) {
    const rows = out.offsets[no + 1] - out.offsets[no] + (into.offsets[no + 1] - into.offsets[no]);
    if (rows === 0 || !mayRead(bank, metric, no)) continue;
    const reading = read(no);
    if (reading !== undefined) visit(no, reading.figure);
  }
}
