import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const orgUnits = defineFeed({
  name: 'org-units',
  noun: 'org unit',
  stage: 1,
  columns: {
    orgId: required(column.id),
    name: required(column.text),
    level: required(column.text),
    parentOrgId: column.id,
  },
  facts: (row, out) => {
    out.entity(out.end('ORG_UNIT', row.orgId, 'orgId'), row.name, { level: row.level });
  },
  links: (row, out) => {
    if (row.parentOrgId === undefined) return;
    const parent = out.end('ORG_UNIT', row.parentOrgId, 'parentOrgId');
    out.relationship('UNIT_OF', out.end('ORG_UNIT', row.orgId, 'orgId'), parent, {});
  },
});
