import { column, required, words } from './column.ts';
import { defineFeed } from './feed.ts';

export const names = defineFeed({
  name: 'names',
  noun: 'name',
  stage: 2,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    name: required(column.text),
    kind: words({ FULL: 'FULL', SHORT: 'SHORT', FORMER: 'FORMER', FOREIGN: 'FOREIGN' }),
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    out.name(party, row.name, row.kind ?? 'FULL');
  },
});
