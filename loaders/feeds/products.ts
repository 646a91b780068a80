import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const products = defineFeed({
  name: 'products',
  noun: 'product',
  stage: 1,
  columns: {
    productId: required(column.id),
    name: required(column.text),
    class: required(column.text),
    ownerLine: column.text,
  },
  facts: (row, out) => {
    const values = { class: row.class, ownerLine: row.ownerLine };
    out.entity(out.end('PRODUCT', row.productId, 'productId'), row.name, values);
  },
});
