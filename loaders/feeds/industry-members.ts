import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const industryMembers = defineFeed({
  name: 'industry-members',
  noun: 'industry membership',
  stage: 3,
  columns: {
    taxonomy: required(column.id),
    code: required(column.id),
    enterpriseId: required(column.id),
    ...periodColumns,
  },
  facts: (row, out) => {
    const enterprise = out.end('ENTERPRISE', row.enterpriseId, 'enterpriseId');
    const industry = out.end('INDUSTRY', `${row.taxonomy}/${row.code}`, 'code');
    out.relationship('IN_INDUSTRY', enterprise, industry, row);
  },
});
