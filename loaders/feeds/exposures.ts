import { column, required, words } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const exposures = defineFeed({
  name: 'exposures',
  noun: 'exposure',
  stage: 3,
  isKeyedByStart: false,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    category: required(words({ 表内: '表内', 表外: '表外', 类信贷: '类信贷' })),
    kind: required(column.text),
    asOf: required(column.date),
    creditLimit: column.amount,
    balance: column.amount,
    netExposure: column.amount,
    expiresOn: column.date,
    currency: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const exposureClass = out.sharedEnd('EXPOSURE_CLASS', `${row.category}/${row.kind}`, 'kind');
    const { creditLimit, balance, netExposure, expiresOn, currency } = row;
    const dated = { ...row, validFrom: row.validFrom ?? row.asOf };
    out.relationship('OWES', party, exposureClass, dated, {
      creditLimit,
      balance,
      netExposure,
      expiresOn,
      currency,
    });
    out.sharedEntity(exposureClass, row.kind, { category: row.category });
  },
});
