import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const chainLinkFeeds = defineFeed({
  name: 'chain-link-feeds',
  noun: 'chain link feed',
  stage: 3,
  columns: {
    fromLinkId: required(column.id),
    toLinkId: required(column.id),
    weight: column.integer,
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.fromLinkId === row.toLinkId)
      complain('SELF_LINK', 'toLinkId', row.toLinkId, 'a link other than itself');
  },
  facts: (row, out) => {
    const from = out.end('CHAIN_LINK', row.fromLinkId, 'fromLinkId');
    const to = out.end('CHAIN_LINK', row.toLinkId, 'toLinkId');
    out.relationship('FEEDS', from, to, row, { weight: row.weight });
  },
});
