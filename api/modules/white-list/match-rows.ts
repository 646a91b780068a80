import { isUscc } from '../../../loaders/rows/uscc.ts';
import type { WhiteListRow } from '../../work/white-list-store.ts';
import type { ListRow } from './read-white-list.ts';

/** Which firms bear a code, and which a full name; keys of parties. */
export interface FirmIndex {
  readonly byCode: ReadonlyMap<string, readonly string[]>;
  /** By `nameKey`. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** A full name as it is compared: 华岳（集团）公司 and 华岳(集团)公司 are one. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/**
 * Finds the firm of each row: by its code first, then by its exact full name. A firm is on the list once, by its first row.
 * Shape: a row that names nobody, several or a firm that is there already stays, with the reason.
 */
export function matchRows(rows: readonly ListRow[], { byCode, byName }: FirmIndex): WhiteListRow[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const named = row.name === '' ? [] : (byName.get(nameKey(row.name)) ?? []);
    const coded = row.code === '' ? [] : (byCode.get(row.code) ?? []);
    const found = coded.length > 0 ? coded : named;
    const matchedBy = coded.length > 0 ? ('CODE' as const) : ('NAME' as const);
    const nothing = { ...row, matchedBy: undefined, partyKey: undefined };
    if (row.code === '' && row.name === '') return { ...nothing, outcome: 'EMPTY', remark: undefined };
    const isBad = row.code !== '' && !isUscc(row.code);
    if (found.length === 0)
      return { ...nothing, outcome: 'UNKNOWN', remark: isBad ? 'CODE_INVALID' : undefined };
    if (found.length > 1) return { ...nothing, outcome: 'AMBIGUOUS', remark: String(found.length) };
    const [partyKey] = found;
    const first = lines.get(partyKey);
    if (first !== undefined)
      return { ...row, outcome: 'DUPLICATE', matchedBy, partyKey, remark: String(first) };
    lines.set(partyKey, row.line);
    const isOther = matchedBy === 'CODE' && row.name !== '' && !named.includes(partyKey);
    const isUncoded = matchedBy === 'NAME' && row.code !== '';
    const remark = isOther
      ? 'NAME_DIFFERS'
      : isUncoded
        ? isBad
          ? 'CODE_INVALID'
          : 'CODE_UNKNOWN'
        : undefined;
    return { ...row, outcome: 'ACCEPTED', matchedBy, partyKey, remark };
  });
}
