import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

/** Single payments. They are summed by pair of parties before anything is written: see `payments/`. */
export const payments = defineFeed({
  name: 'payments',
  noun: 'payment',
  stage: 4,
  columns: {
    payerKind: column.payerKind,
    payer: required(column.id),
    payeeKind: column.payerKind,
    payee: required(column.id),
    amount: required(column.amount),
    paidOn: required(column.date),
    paymentId: column.id,
    currency: column.text,
    amountCny: column.amount,
    purpose: column.text,
    payeeBank: column.text,
    agentFor: column.id,
  },
  facts: (row, out) => {
    if (row.paymentId !== undefined) out.firstKey = `payment ${row.paymentId}`;
  },
});
