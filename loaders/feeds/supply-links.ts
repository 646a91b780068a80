import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const supplyLinks = defineFeed({
  name: 'supply-links',
  noun: 'supply link',
  stage: 3,
  columns: {
    supplierId: required(column.id),
    buyerId: required(column.id),
    annualAmount: column.amount,
    goods: column.text,
    activeMonths: column.integer,
    inflowShare: column.share,
    paymentGap: column.integer,
    quarterChange: column.number,
    prepaidShare: column.share,
    currency: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const supplier = out.end('ENTERPRISE', row.supplierId, 'supplierId');
    const buyer = out.end('ENTERPRISE', row.buyerId, 'buyerId');
    const {
      annualAmount,
      goods,
      currency,
      activeMonths,
      inflowShare,
      paymentGap,
      quarterChange,
      prepaidShare,
    } = row;
    const trade = { activeMonths, inflowShare, paymentGap, quarterChange, prepaidShare };
    const values = { annualAmount, label: goods, currency, ...trade };
    out.relationship('SUPPLIES', supplier, buyer, row, values);
  },
});
