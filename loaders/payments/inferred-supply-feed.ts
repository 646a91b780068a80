import { column, required } from '../feeds/column.ts';
import { defineFeed } from '../feeds/feed.ts';

/** Supply as the loader itself infers it from payments; parties come with their whole keys. */
export const inferredSupply = defineFeed({
  name: 'payments',
  noun: 'inferred supply',
  stage: 4,
  isKeyedByStart: false,
  columns: {
    supplierKey: required(column.text),
    buyerKey: required(column.text),
    amountFen: required(column.integer),
    confidence: required(column.fraction),
    label: column.text,
    activeMonths: required(column.integer),
    inflowShareNano: required(column.integer),
    paymentGap: column.integer,
    quarterChange: column.number,
    prepaidShareNano: column.integer,
    coverage: column.fraction,
    firstDay: required(column.integer),
    lastDay: required(column.integer),
  },
  facts: (row, out) => {
    const supplier = out.keyedEnd(row.supplierKey, 'supplier');
    const buyer = out.keyedEnd(row.buyerKey, 'buyer');
    const { amountFen: annualAmount, label, confidence, coverage, lastDay: lastOn } = row;
    const { activeMonths, inflowShareNano: inflowShare, prepaidShareNano: prepaidShare } = row;
    const { paymentGap, quarterChange } = row;
    const stated = { validFrom: row.firstDay, evidenceSource: 'payments', confidence };
    const trade = { activeMonths, inflowShare, paymentGap, quarterChange, prepaidShare };
    const values = { annualAmount, label, ...trade, coverage, lastOn };
    // Told apart from a supply link that a source states: neither corrects nor closes the other.
    out.relationship('SUPPLIES', supplier, buyer, stated, values, ['payments']);
  },
});
