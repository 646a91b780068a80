import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const positions = defineFeed({
  name: 'positions',
  noun: 'position',
  stage: 3,
  columns: {
    personId: required(column.id),
    enterpriseId: required(column.id),
    position: required(column.text),
    ...periodColumns,
  },
  facts: (row, out) => {
    const person = out.end('PERSON', row.personId, 'personId');
    const enterprise = out.end('ENTERPRISE', row.enterpriseId, 'enterpriseId');
    out.relationship('HOLDS_POSITION', person, enterprise, row, { label: row.position }, [row.position]);
  },
});
