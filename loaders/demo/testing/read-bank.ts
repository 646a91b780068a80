import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { FEED_COLUMNS, type Feed } from '../feed-columns.ts';
import type { PartyRef } from '../party.ts';
import type { TruthItems, TruthSection } from '../truth.ts';

export type Row = Readonly<Record<string, string>>;

/** A generated folder read back as a stranger would read it. */
export interface ReadBank {
  readonly today: string;
  readonly rows: Readonly<Record<Feed, readonly Row[]>>;
  readonly truth: { readonly [S in TruthSection]: readonly TruthItems[S][] };
}

/** Reads every feed and the truth of a folder. */
export function readBank(directory: string): ReadBank {
  const truth = JSON.parse(readFileSync(join(directory, 'truth.json'), 'utf8'));
  const rows = Object.fromEntries(
    Object.keys(FEED_COLUMNS).map((feed) => [
      feed,
      parse(readFileSync(join(directory, `${feed}.csv`)), { columns: true }) as Row[],
    ]),
  ) as Record<Feed, Row[]>;
  return { today: truth.asOf, rows, truth };
}

/** Whether a row is valid at the bank's date: from inclusive, to exclusive. */
export function isValid(bank: ReadBank, row: Row): boolean {
  return (
    (row.validFrom === '' || row.validFrom <= bank.today) && (row.validTo === '' || row.validTo > bank.today)
  );
}

/** Kind and id in one word. */
export function refKey(ref: PartyRef): string {
  return `${ref.kind} ${ref.sourceId}`;
}

/** Keys of the parties that are customers. */
export function customerKeys(bank: ReadBank): Set<string> {
  return new Set(bank.rows.customers.map((row) => `${row.partyKind} ${row.partyId}`));
}
