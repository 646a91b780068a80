import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const accounts = defineFeed({
  name: 'accounts',
  noun: 'account',
  stage: 2,
  factsPerRow: 2,
  columns: {
    accountId: required(column.id),
    ownerKind: column.partyKind,
    ownerId: required(column.id),
    ...periodColumns,
  },
  facts: (row, out) => {
    const account = out.end('ACCOUNT', row.accountId, 'accountId');
    const owner = out.end(row.ownerKind ?? 'ENTERPRISE', row.ownerId, 'ownerId');
    out.entity(account, row.accountId);
    out.relationship('HAS_ACCOUNT', owner, account, row);
  },
});
