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
    inflowShare: required(column.fraction),
    coverage: column.fraction,
    firstDay: required(column.integer),
    lastDay: required(column.integer),
  },
  facts: (row, out) => {
    const supplier = out.keyedEnd(row.supplierKey, 'supplier');
    const buyer = out.keyedEnd(row.buyerKey, 'buyer');
    const { amountFen: annualAmount, label, activeMonths, inflowShare, coverage, lastDay: lastOn } = row;
    const { confidence } = row;
    const stated = { validFrom: row.firstDay, evidenceSource: 'payments', confidence };
    const values = { annualAmount, label, activeMonths, inflowShare, coverage, lastOn };
    // Told apart from a supply link that a source states: neither corrects nor closes the other.
    out.relationship('SUPPLIES', supplier, buyer, stated, values, ['payments']);
  },
});
