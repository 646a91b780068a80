import { column, required, words } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const sameAs = defineFeed({
  name: 'same-as',
  noun: 'identity',
  stage: 3,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    otherKind: column.partyKind,
    otherId: required(column.id),
    certainty: words({ SAME: 'SAME_AS', POSSIBLE: 'POSSIBLY_SAME_AS' }),
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const other = out.end(row.otherKind ?? 'ENTERPRISE', row.otherId, 'otherId');
    out.relationship(row.certainty ?? 'SAME_AS', party, other, row);
  },
});
