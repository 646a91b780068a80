import { column, required } from '../feeds/column.ts';
import { defineFeed } from '../feeds/feed.ts';

/** Payments summed by pair of parties, as the loader itself computes them; parties come with their whole keys. */
export const paymentSums = defineFeed({
  name: 'payments',
  noun: 'payment total',
  stage: 4,
  isKeyedByStart: false,
  columns: {
    payerKey: required(column.text),
    payeeKey: required(column.text),
    currency: column.text,
    amountFen: required(column.integer),
    payments: required(column.integer),
    months: required(column.text),
    label: column.text,
    firstDay: required(column.integer),
    lastDay: required(column.integer),
  },
  facts: (row, out) => {
    const payer = out.keyedEnd(row.payerKey, 'payer');
    const payee = out.keyedEnd(row.payeeKey, 'payee');
    const currency = row.currency === 'CNY' ? undefined : row.currency;
    const { payments, months, label } = row;
    const values = {
      amount: row.amountFen,
      payments,
      months,
      label,
      lastOn: row.lastDay,
      currency,
      confidence: 1,
    };
    out.relationship('PAYS', payer, payee, { validFrom: row.firstDay }, values, [currency]);
  },
});
