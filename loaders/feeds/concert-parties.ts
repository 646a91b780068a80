import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const concertParties = defineFeed({
  name: 'concert-parties',
  noun: 'concert',
  stage: 3,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    otherKind: column.partyKind,
    otherId: required(column.id),
    basis: required(column.text),
    presumed: column.flag,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const other = out.end(row.otherKind ?? 'ENTERPRISE', row.otherId, 'otherId');
    const values = { label: row.basis, presumed: row.presumed };
    out.relationship('ACTS_IN_CONCERT_WITH', party, other, row, values, [row.basis]);
  },
});
