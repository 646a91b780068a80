import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

/** Words that a list or a unit puts on a party: watch list, 专精特新, opted out. */
export const tags = defineFeed({
  name: 'tags',
  noun: 'tag',
  stage: 3,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    tag: required(column.id),
    detail: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const tag = out.sharedEnd('TAG', row.tag, 'tag');
    out.relationship('HAS_TAG', party, tag, row, { label: row.detail });
    out.sharedEntity(tag, row.tag);
  },
});
