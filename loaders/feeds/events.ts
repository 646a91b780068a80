import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

/** What happened to a party on a day; two events are told apart by their id, else by type and day. */
export const events = defineFeed({
  name: 'events',
  noun: 'event',
  stage: 3,
  isKeyedByStart: false,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    type: required(column.id),
    occurredOn: required(column.date),
    eventId: column.id,
    amount: column.amount,
    detail: column.text,
    channel: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const type = out.sharedEnd('EVENT_TYPE', row.type, 'type');
    const { occurredOn, amount, channel } = row;
    const dated = { ...row, validFrom: row.validFrom ?? occurredOn };
    const values = { amount, occurredOn, label: row.detail, channel };
    out.relationship('HAS_EVENT', party, type, dated, values, [row.eventId ?? String(occurredOn)]);
    out.sharedEntity(type, row.type);
  },
});
