import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const guarantees = defineFeed({
  name: 'guarantees',
  noun: 'guarantee',
  stage: 3,
  columns: {
    guarantorKind: column.partyKind,
    guarantorId: required(column.id),
    obligorKind: column.partyKind,
    obligorId: required(column.id),
    guaranteeId: column.id,
    amount: column.amount,
    outstanding: column.amount,
    kind: column.text,
    currency: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const guarantor = out.end(row.guarantorKind ?? 'ENTERPRISE', row.guarantorId, 'guarantorId');
    const obligor = out.end(row.obligorKind ?? 'ENTERPRISE', row.obligorId, 'obligorId');
    const { guaranteeId, amount, outstanding, currency } = row;
    const values = { amount, outstanding, label: row.kind, guaranteeId, currency };
    out.relationship('GUARANTEES', guarantor, obligor, row, values, [guaranteeId]);
  },
});
