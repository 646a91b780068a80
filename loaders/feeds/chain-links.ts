import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const chainLinks = defineFeed({
  name: 'chain-links',
  noun: 'chain link',
  stage: 2,
  factsPerRow: 2,
  columns: {
    linkId: required(column.id),
    chainId: required(column.id),
    name: required(column.text),
    parentId: column.id,
  },
  facts: (row, out) => {
    const link = out.end('CHAIN_LINK', row.linkId, 'linkId');
    out.entity(link, row.name);
    out.relationship('LINK_OF', link, out.end('CHAIN', row.chainId, 'chainId'), {});
  },
  links: (row, out) => {
    if (row.parentId === undefined) return;
    const parent = out.end('CHAIN_LINK', row.parentId, 'parentId');
    out.relationship('LINK_UNDER', out.end('CHAIN_LINK', row.linkId, 'linkId'), parent, {});
  },
});
