import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const enterprises = defineFeed({
  name: 'enterprises',
  noun: 'enterprise',
  stage: 1,
  columns: {
    enterpriseId: required(column.id),
    name: required(column.text),
    uscc: column.uscc,
    shortName: column.text,
    legalForm: column.text,
    country: column.text,
    region: column.text,
    registeredCapital: column.amount,
    equity: column.amount,
    foundedOn: column.date,
    status: column.text,
    listed: column.flag,
  },
  facts: (row, out) => {
    const { enterpriseId, name, ...values } = row;
    out.entity(out.end('ENTERPRISE', enterpriseId, 'enterpriseId'), name, values);
  },
});
