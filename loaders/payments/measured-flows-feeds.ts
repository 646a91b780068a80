import { column, required } from '../feeds/column.ts';
import { defineFeed } from '../feeds/feed.ts';

const EVIDENCE = 'payments';

/** Figures of a payee as the loader itself measures them in payments; parties come with their whole keys. */
export const measuredMetrics = defineFeed({
  name: 'payments',
  noun: 'measured metric',
  stage: 4,
  isKeyedByStart: false,
  columns: {
    partyKey: required(column.text),
    metric: required(column.text),
    asOfDay: required(column.integer),
    value: column.number,
    amountFen: column.integer,
  },
  facts: (row, out) => {
    const party = out.keyedEnd(row.partyKey, 'party');
    const metric = out.sharedEnd('METRIC', row.metric, 'metric');
    const stated = { validFrom: row.asOfDay, evidenceSource: EVIDENCE };
    // Told apart from a figure that a source states: neither corrects nor closes the other.
    out.relationship('HAS_METRIC', party, metric, stated, { value: row.value, amount: row.amountFen }, [
      EVIDENCE,
    ]);
    out.sharedEntity(metric, row.metric);
  },
});

/** Large inflows of a payee as the loader itself finds them in payments; one a day. */
export const measuredEvents = defineFeed({
  name: 'payments',
  noun: 'measured event',
  stage: 4,
  isKeyedByStart: false,
  columns: {
    partyKey: required(column.text),
    type: required(column.text),
    day: required(column.integer),
    amountFen: required(column.integer),
  },
  facts: (row, out) => {
    const party = out.keyedEnd(row.partyKey, 'party');
    const type = out.sharedEnd('EVENT_TYPE', row.type, 'type');
    const stated = { validFrom: row.day, evidenceSource: EVIDENCE };
    const values = { amount: row.amountFen, occurredOn: row.day };
    out.relationship('HAS_EVENT', party, type, stated, values, [EVIDENCE, String(row.day)]);
    out.sharedEntity(type, row.type);
  },
});
