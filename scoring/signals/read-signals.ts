import type { GraphView } from '../../graph/image/graph-view.ts';
import { entityKey } from '../../graph/model/keys.ts';
import type { RelationshipRef } from '../relationship-ref.ts';
import type { EventType, MetricId, TagId } from './signals.ts';

/** A figure of a party, and where it stands. */
export interface MetricReading {
  /** In the unit of the metric; an amount in fen. */
  readonly figure: number;
  readonly evidence: RelationshipRef;
}

export interface EventReading {
  readonly party: number;
  /** In days since 1970. */
  readonly occurredOn: number;
  /** In fen; undefined where the source gives none. */
  readonly amount: number | undefined;
  readonly detail: string;
  readonly evidence: RelationshipRef;
}

/** The latest figure of every party that has one at the view's date. Cost: O(parties with the metric). */
export function readMetric(view: GraphView, id: MetricId): Map<number, MetricReading> {
  const readings = new Map<number, MetricReading>();
  const metric = view.findEntity(entityKey('METRIC', id));
  if (metric === undefined) return readings;
  const [value, amount] = [view.column('HAS_METRIC', 'value'), view.column('HAS_METRIC', 'amount')];
  view.forEachIn('HAS_METRIC', metric, (party, row) => {
    const figure = Number.isNaN(amount(row)) ? value(row) : amount(row);
    readings.set(party, { figure, evidence: { kind: 'HAS_METRIC', row, subject: party, object: metric } });
  });
  return readings;
}

/** Events of a type in the last `days` days up to the view's date, newest first. Cost: O(events of the type). */
export function readEvents(view: GraphView, type: EventType, days: number): EventReading[] {
  const readings: EventReading[] = [];
  const eventType = view.findEntity(entityKey('EVENT_TYPE', type));
  if (eventType === undefined) return readings;
  const [day, amount] = [view.column('HAS_EVENT', 'occurredOn'), view.column('HAS_EVENT', 'amount')];
  view.forEachIn('HAS_EVENT', eventType, (party, row) => {
    const occurredOn = day(row);
    if (occurredOn > view.asOf || occurredOn <= view.asOf - days) return;
    readings.push({
      party,
      occurredOn,
      amount: Number.isNaN(amount(row)) ? undefined : amount(row),
      detail: view.relationship('HAS_EVENT', row).label,
      evidence: { kind: 'HAS_EVENT', row, subject: party, object: eventType },
    });
  });
  return readings.sort((a, b) => b.occurredOn - a.occurredOn || a.party - b.party);
}

/** Parties that bear a tag at the view's date, each with where it stands. Cost: O(parties with the tag). */
export function readTag(view: GraphView, id: TagId): Map<number, RelationshipRef> {
  const parties = new Map<number, RelationshipRef>();
  const tag = view.findEntity(entityKey('TAG', id));
  if (tag === undefined) return parties;
  view.forEachIn('HAS_TAG', tag, (party, row) => {
    parties.set(party, { kind: 'HAS_TAG', row, subject: party, object: tag });
  });
  return parties;
}
