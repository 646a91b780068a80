import type { GraphView } from '../../../graph/image/graph-view.ts';
import { type Day, formatDay } from '../../../graph/model/day.ts';
import { entityKey } from '../../../graph/model/keys.ts';
import { CONTACT_EVENTS } from '../../../scoring/gates/contacts.ts';
import { EVENTS, type EventType } from '../../../scoring/signals/signals.ts';
import type { ContactSource } from '../../sources.ts';

/** Visits every contact with a party that the feeds state, with its day. Contacts that people note here are to join in this one place. */
export function eachContact(
  view: GraphView,
  no: number,
  visit: (contact: { readonly type: EventType; readonly on: Day; readonly row: number }) => void,
): void {
  const types = new Map(CONTACT_EVENTS.map((type) => [view.findEntity(entityKey('EVENT_TYPE', type)), type]));
  const occurredOn = view.column('HAS_EVENT', 'occurredOn');
  view.forEachOut('HAS_EVENT', no, (eventType, row) => {
    const type = types.get(eventType);
    if (type !== undefined && occurredOn(row) <= view.asOf) visit({ type, on: occurredOn(row), row });
  });
}

/** The contacts with a party, the latest first. */
export function readContactList(view: GraphView, no: number, max: number): ContactSource[] {
  const found: { type: EventType; on: Day; row: number }[] = [];
  eachContact(view, no, (contact) => found.push(contact));
  found.sort((a, b) => b.on - a.on || a.row - b.row);
  return found.slice(0, max).map(({ type, on, row }) => ({
    words: EVENTS[type],
    on: formatDay(on),
    detail: view.relationship('HAS_EVENT', row).label || null,
  }));
}
