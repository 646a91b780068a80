import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const holdings = defineFeed({
  name: 'holdings',
  noun: 'holding',
  stage: 3,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    productId: required(column.id),
    since: column.date,
    balance: column.amount,
    maturesOn: column.date,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const product = out.end('PRODUCT', row.productId, 'productId');
    const { balance, since, maturesOn } = row;
    out.relationship('HOLDS', party, product, row, { balance, since, maturesOn });
  },
});
