import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const customers = defineFeed({
  name: 'customers',
  noun: 'customer',
  stage: 3,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    orgId: required(column.id),
    customerNo: column.id,
    since: column.date,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const org = out.end('ORG_UNIT', row.orgId, 'orgId');
    out.relationship('CUSTOMER_OF', party, org, row, { customerNo: row.customerNo, since: row.since });
  },
});
