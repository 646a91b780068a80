import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

/** Figures of parties; one of a new day takes the place of the last, one of a period that is over (`validTo`) stands beside it. */
export const metrics = defineFeed({
  name: 'metrics',
  noun: 'metric',
  stage: 3,
  isKeyedByStart: false,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    metric: required(column.id),
    asOf: required(column.date),
    value: column.number,
    amount: column.amount,
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.value === undefined && row.amount === undefined)
      complain('REQUIRED_MISSING', 'value', '', 'a value or an amount');
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const metric = out.sharedEnd('METRIC', row.metric, 'metric');
    const dated = { ...row, validFrom: row.validFrom ?? row.asOf };
    const period = row.validTo === undefined ? [] : [String(dated.validFrom), String(row.validTo)];
    out.relationship('HAS_METRIC', party, metric, dated, { value: row.value, amount: row.amount }, period);
    out.sharedEntity(metric, row.metric);
  },
});
