import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const goods = defineFeed({
  name: 'goods',
  noun: 'goods',
  stage: 1,
  columns: {
    goodsId: required(column.id),
    name: required(column.text),
    parentId: column.id,
  },
  facts: (row, out) => {
    out.entity(out.end('GOODS', row.goodsId, 'goodsId'), row.name);
  },
  links: (row, out) => {
    if (row.parentId === undefined) return;
    const parent = out.end('GOODS', row.parentId, 'parentId');
    out.relationship('GOODS_UNDER', out.end('GOODS', row.goodsId, 'goodsId'), parent, {});
  },
});
