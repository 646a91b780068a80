import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';

export const industries = defineFeed({
  name: 'industries',
  noun: 'industry',
  stage: 1,
  columns: {
    taxonomy: required(column.id),
    code: required(column.id),
    name: required(column.text),
    parentCode: column.id,
  },
  facts: (row, out) => {
    const industry = out.end('INDUSTRY', `${row.taxonomy}/${row.code}`, 'code');
    out.entity(industry, row.name, { taxonomy: row.taxonomy, code: row.code });
  },
  links: (row, out) => {
    if (row.parentCode === undefined) return;
    const industry = out.end('INDUSTRY', `${row.taxonomy}/${row.code}`, 'code');
    const parent = out.end('INDUSTRY', `${row.taxonomy}/${row.parentCode}`, 'parentCode');
    out.relationship('INDUSTRY_UNDER', industry, parent, {});
  },
});
