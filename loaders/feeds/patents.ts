import { PATENT_KINDS } from '../../graph/model/patent-kind.ts';
import { column, required, words } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

const KIND_WORDS = {
  INVENTION: 'INVENTION',
  UTILITY_MODEL: 'UTILITY_MODEL',
  DESIGN: 'DESIGN',
  发明: 'INVENTION',
  实用新型: 'UTILITY_MODEL',
  外观设计: 'DESIGN',
} as const;

/** Patents and applications by who holds them; one held from a later day than it was filed was bought. */
export const patents = defineFeed({
  name: 'patents',
  noun: 'patent',
  stage: 2,
  columns: {
    patentId: required(column.id),
    holderId: required(column.id),
    kind: required(words(KIND_WORDS)),
    filedOn: required(column.date),
    publishedOn: column.date,
    grantedOn: column.date,
    endsOn: column.date,
    acquiredOn: column.date,
    title: column.text,
    ipc: column.text,
    claims: column.integer,
    familyJurisdictions: column.text,
    citationsAsOf: column.date,
    ...periodColumns,
  },
  check: (row, complain) => {
    for (const name of ['publishedOn', 'grantedOn', 'acquiredOn'] as const) {
      const day = row[name];
      if (day !== undefined && day < row.filedOn)
        complain('RANGE_REVERSED', name, String(day), 'a day from filedOn on');
    }
  },
  facts: (row, out) => {
    const holder = out.end('ENTERPRISE', row.holderId, 'holderId');
    const patent = out.sharedEnd('PATENT', row.patentId, 'patentId');
    const { filedOn, publishedOn, grantedOn, endsOn, claims, citationsAsOf, title } = row;
    const dated = { ...row, validFrom: row.validFrom ?? row.acquiredOn ?? filedOn };
    out.relationship('HOLDS_PATENT', holder, patent, dated, {
      claims,
      filedOn,
      publishedOn,
      grantedOn,
      endsOn,
      kindCode: PATENT_KINDS[row.kind],
      familySize: countDistinct(row.familyJurisdictions),
      citationsAsOf,
      label: row.ipc,
      title,
    });
    out.sharedEntity(patent, row.patentId);
  },
});

/** Of words with a semicolon between them; undefined of none. */
function countDistinct(list: string | undefined): number | undefined {
  const words = new Set((list ?? '').split(/[;；]/).map((word) => word.trim().toUpperCase()));
  words.delete('');
  return words.size === 0 ? undefined : words.size;
}
