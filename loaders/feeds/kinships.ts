import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const kinships = defineFeed({
  name: 'kinships',
  noun: 'kinship',
  stage: 3,
  columns: {
    personId: required(column.id),
    relativeId: required(column.id),
    relation: required(column.text),
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.personId === row.relativeId)
      complain('SELF_LINK', 'relativeId', row.relativeId, 'a relative other than itself');
  },
  facts: (row, out) => {
    const person = out.end('PERSON', row.personId, 'personId');
    const relative = out.end('PERSON', row.relativeId, 'relativeId');
    out.relationship('RELATED_TO', person, relative, row, { label: row.relation });
  },
});
