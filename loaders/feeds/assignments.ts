import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const assignments = defineFeed({
  name: 'assignments',
  noun: 'assignment',
  stage: 3,
  columns: {
    partyKind: column.partyKind,
    partyId: required(column.id),
    employeeId: required(column.id),
    line: column.text,
    ...periodColumns,
  },
  facts: (row, out) => {
    const party = out.end(row.partyKind ?? 'ENTERPRISE', row.partyId, 'partyId');
    const employee = out.end('EMPLOYEE', row.employeeId, 'employeeId');
    out.relationship('MANAGED_BY', party, employee, row, { label: row.line }, [row.line]);
  },
});
