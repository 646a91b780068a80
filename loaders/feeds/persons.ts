import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const persons = defineFeed({
  name: 'persons',
  noun: 'person',
  stage: 1,
  columns: {
    personId: required(column.id),
    name: required(column.text),
    idNumber: column.residentId,
    birthYear: column.integer,
    gender: column.text,
  },
  facts: (row, out) => {
    const { personId, name, ...values } = row;
    out.entity(out.end('PERSON', personId, 'personId'), name, values);
  },
});
