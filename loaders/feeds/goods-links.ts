import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const goodsLinks = defineFeed({
  name: 'goods-links',
  noun: 'goods link',
  stage: 3,
  columns: {
    goodsId: required(column.id),
    materialId: required(column.id),
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.goodsId === row.materialId)
      complain('SELF_LINK', 'materialId', row.materialId, 'a material other than itself');
  },
  facts: (row, out) => {
    const goods = out.end('GOODS', row.goodsId, 'goodsId');
    const material = out.end('GOODS', row.materialId, 'materialId');
    out.relationship('MADE_FROM', goods, material, row);
  },
});
