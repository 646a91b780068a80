import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const employees = defineFeed({
  name: 'employees',
  noun: 'employee',
  stage: 2,
  factsPerRow: 3,
  columns: {
    employeeId: required(column.id),
    name: required(column.text),
    orgId: required(column.id),
    role: column.text,
    line: column.text,
    personId: column.id,
  },
  facts: (row, out) => {
    const { employeeId, name, role, line, personId } = row;
    const employee = out.end('EMPLOYEE', employeeId, 'employeeId');
    out.entity(employee, name, { role, line });
    out.relationship('WORKS_AT', employee, out.end('ORG_UNIT', row.orgId, 'orgId'), {});
    if (personId === undefined) return;
    out.relationship('IS_EMPLOYEE', out.end('PERSON', personId, 'personId'), employee, {});
  },
});
