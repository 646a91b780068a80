import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const paymentTotals = defineFeed({
  name: 'payment-totals',
  noun: 'payment total',
  stage: 3,
  isKeyedByStart: false,
  columns: {
    payerKind: column.partyKind,
    payerId: required(column.id),
    payeeKind: column.partyKind,
    payeeId: required(column.id),
    amount: required(column.amount),
    payments: column.integer,
    months: column.text,
    label: column.text,
    firstOn: column.date,
    lastOn: column.date,
    currency: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const payer = out.end(row.payerKind ?? 'ENTERPRISE', row.payerId, 'payerId');
    const payee = out.end(row.payeeKind ?? 'ENTERPRISE', row.payeeId, 'payeeId');
    const { amount, payments, months, label, lastOn, currency } = row;
    const dated = { ...row, validFrom: row.validFrom ?? row.firstOn };
    const values = { amount, payments, months, label, lastOn, currency };
    out.relationship('PAYS', payer, payee, dated, values, [currency]);
  },
});
