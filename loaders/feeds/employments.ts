import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const employments = defineFeed({
  name: 'employments',
  noun: 'employment',
  stage: 3,
  columns: {
    personId: required(column.id),
    enterpriseId: required(column.id),
    ...periodColumns,
  },
  facts: (row, out) => {
    const enterprise = out.end('ENTERPRISE', row.enterpriseId, 'enterpriseId');
    const person = out.end('PERSON', row.personId, 'personId');
    out.relationship('EMPLOYS', enterprise, person, row);
  },
});
