import { column, required, words } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const enterpriseGoods = defineFeed({
  name: 'enterprise-goods',
  noun: 'enterprise goods',
  stage: 3,
  columns: {
    enterpriseId: required(column.id),
    goodsId: required(column.id),
    role: words({ MAKES: 'MAKES', NEEDS: 'NEEDS' }),
    revenueShare: column.weight,
    ...periodColumns,
  },
  facts: (row, out) => {
    const enterprise = out.end('ENTERPRISE', row.enterpriseId, 'enterpriseId');
    const goods = out.end('GOODS', row.goodsId, 'goodsId');
    out.relationship(row.role ?? 'MAKES', enterprise, goods, row, { revenueShare: row.revenueShare });
  },
});
