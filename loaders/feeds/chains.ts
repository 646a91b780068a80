import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const chains = defineFeed({
  name: 'chains',
  noun: 'chain',
  stage: 1,
  columns: {
    chainId: required(column.id),
    name: required(column.text),
  },
  facts: (row, out) => {
    out.entity(out.end('CHAIN', row.chainId, 'chainId'), row.name);
  },
});
