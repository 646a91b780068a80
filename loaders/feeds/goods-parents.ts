import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

/** For goods that are a kind of several others; where each has one parent, `goods` says it. */
export const goodsParents = defineFeed({
  name: 'goods-parents',
  noun: 'goods parent',
  stage: 3,
  columns: {
    goodsId: required(column.id),
    parentId: required(column.id),
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.goodsId === row.parentId)
      complain('SELF_LINK', 'parentId', row.parentId, 'a parent other than itself');
  },
  facts: (row, out) => {
    const goods = out.end('GOODS', row.goodsId, 'goodsId');
    out.relationship('GOODS_UNDER', goods, out.end('GOODS', row.parentId, 'parentId'), row);
  },
});
