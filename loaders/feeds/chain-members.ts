import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const chainMembers = defineFeed({
  name: 'chain-members',
  noun: 'chain membership',
  stage: 3,
  columns: {
    linkId: required(column.id),
    enterpriseId: required(column.id),
    role: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const enterprise = out.end('ENTERPRISE', row.enterpriseId, 'enterpriseId');
    const link = out.end('CHAIN_LINK', row.linkId, 'linkId');
    out.relationship('SITS_IN', enterprise, link, row, { label: row.role });
  },
});
