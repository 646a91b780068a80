import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const states = defineFeed({
  name: 'states',
  noun: 'state body',
  stage: 1,
  columns: {
    stateId: required(column.id),
    name: required(column.text),
  },
  facts: (row, out) => {
    out.entity(out.end('STATE', row.stateId, 'stateId'), row.name);
  },
});
