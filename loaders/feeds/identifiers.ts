import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const identifiers = defineFeed({
  name: 'identifiers',
  noun: 'identifier',
  stage: 2,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    scheme: required(column.text),
    value: required(column.text),
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    out.name(party, row.value, 'IDENTIFIER', row.scheme);
  },
});
