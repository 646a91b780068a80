import type { GraphView } from '../../graph/image/graph-view.ts';
import { type Day, formatDay } from '../../graph/model/day.ts';
import { entityKey, parseEntityKey } from '../../graph/model/keys.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import { supplyReader } from '../supply/supply-reader.ts';
import { COUNTED_METRICS, type CountedMetric } from './metric-definitions.ts';

/** A figure of a party; a counted one rests on more relationships than are named. */
export interface FigureReading {
  /** In the unit of the metric; an amount in fen. */
  readonly figure: number;
  /** Since when it stands; undefined for what is counted. */
  readonly asOf: Day | undefined;
  readonly evidence: RelationshipRef | undefined;
}

const COUNTS: Readonly<
  Record<Exclude<CountedMetric, 'balance-held'>, readonly [RelationshipKind, 'out' | 'in']>
> = {
  'products-held': ['HOLDS', 'out'],
  'suppliers-known': ['SUPPLIES', 'in'],
  'buyers-known': ['SUPPLIES', 'out'],
  'firms-owned': ['OWNS', 'out'],
  'owners-known': ['OWNS', 'in'],
  'staff-known': ['EMPLOYS', 'out'],
  'patents-held': ['HOLDS_PATENT', 'out'],
};

/** Whether a metric is counted from the graph rather than fed. */
export function isCounted(metric: string): metric is CountedMetric {
  return Object.hasOwn(COUNTED_METRICS, metric);
}

/** Relationships that a counted metric counts. */
export function countedKind(metric: CountedMetric): RelationshipKind {
  return metric === 'balance-held' ? 'HOLDS' : COUNTS[metric][0];
}

/** Reads one metric of single parties at the view's date; undefined where there is no figure. Cost: O(relationships of the party). */
export function singleFigureReader(
  view: GraphView,
  metric: string,
): (no: number) => FigureReading | undefined {
  if (isCounted(metric)) return countReader(view, metric);
  const wanted = view.findEntity(entityKey('METRIC', metric));
  const [value, amount] = [view.column('HAS_METRIC', 'value'), view.column('HAS_METRIC', 'amount')];
  return (no) => {
    let found: FigureReading | undefined;
    view.forEachOut('HAS_METRIC', no, (object, row) => {
      if (object !== wanted) return;
      const figure = Number.isNaN(amount(row)) ? value(row) : amount(row);
      const { validFrom } = view.relationship('HAS_METRIC', row);
      found = { figure, asOf: validFrom, evidence: { kind: 'HAS_METRIC', row, subject: no, object } };
    });
    return found;
  };
}

function countReader(view: GraphView, metric: CountedMetric): (no: number) => FigureReading | undefined {
  if (metric === 'balance-held') {
    const balance = view.column('HOLDS', 'balance');
    return (no) => {
      let sum: number | undefined;
      view.forEachOut('HOLDS', no, (_, row) => {
        if (!Number.isNaN(balance(row))) sum = (sum ?? 0) + balance(row);
      });
      return sum === undefined ? undefined : { figure: sum, asOf: undefined, evidence: undefined };
    };
  }
  const [kind, side] = COUNTS[metric];
  const isSupply = kind === 'SUPPLIES' ? supplyReader(view) : () => true;
  return (no) => {
    const ends = new Set<number>();
    const visit = (end: number, row: number): void => {
      if (isSupply(row)) ends.add(end);
    };
    if (side === 'out') view.forEachOut(kind, no, visit);
    else view.forEachIn(kind, no, visit);
    return ends.size === 0 ? undefined : { figure: ends.size, asOf: undefined, evidence: undefined };
  };
}

/** The fed metrics that a party has a figure of at any date, by id. Cost: O(versions of the party's figures). */
export function metricsOf(view: GraphView, no: number): string[] {
  const found = new Set<string>();
  view.forEachVersion('HAS_METRIC', 'out', no, (metric) => {
    found.add(parseEntityKey(view.keyOf(metric)).sourceId);
  });
  return [...found];
}

/** What was recorded of a fed metric over time, the oldest first. Cost: O(versions of the party's figures). */
export function readHistory(
  view: GraphView,
  metric: string,
  no: number,
): { readonly asOf: string; readonly figure: number }[] {
  const wanted = view.findEntity(entityKey('METRIC', metric));
  const byDay = new Map<Day, number>();
  view.forEachVersion('HAS_METRIC', 'out', no, (object, row) => {
    if (object !== wanted) return;
    const { validFrom, recordedTo, values } = view.relationship('HAS_METRIC', row);
    const figure = values.amount ?? values.value;
    if (recordedTo === Number.POSITIVE_INFINITY && figure !== undefined && validFrom <= view.asOf)
      byDay.set(validFrom, figure);
  });
  return [...byDay].sort(([a], [b]) => a - b).map(([day, figure]) => ({ asOf: formatDay(day), figure }));
}
