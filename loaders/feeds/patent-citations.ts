import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

/** That a later patent cites one; whose the later one is, the feed `patents` says if anybody does. */
export const patentCitations = defineFeed({
  name: 'patent-citations',
  noun: 'citation',
  stage: 3,
  columns: {
    citedId: required(column.id),
    citingId: required(column.id),
    citedOn: required(column.date),
    citingIpc: column.text,
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.citedId === row.citingId) complain('SELF_LINK', 'citingId', row.citingId, 'another patent');
  },
  facts: (row, out) => {
    const cited = out.sharedEnd('PATENT', row.citedId, 'citedId');
    const citing = out.sharedEnd('PATENT', row.citingId, 'citingId');
    const dated = { ...row, validFrom: row.validFrom ?? row.citedOn };
    out.relationship('CITED_BY', cited, citing, dated, { citedOn: row.citedOn, label: row.citingIpc });
    out.sharedEntity(citing, row.citingId);
  },
});
