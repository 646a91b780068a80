import { splitRecord } from '../../../loaders/sources/split-record.ts';

/** A row of a list as its file writes it. */
export interface ListRow {
  /** Line of the file on which it begins, the header being 1. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly chain: string;
  readonly link: string;
  readonly level: string;
  readonly note: string;
}

export type ListFault = 'ENCODING' | 'EMPTY' | 'HEADER' | 'TOO_MANY_ROWS' | 'QUOTE';

type Column = Exclude<keyof ListRow, 'line'>;

const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  code: ['统一社会信用代码', '信用代码', 'uscc', 'code', 'unifiedsocialcreditcode'],
  name: ['企业名称', '名称', '企业', 'name', 'enterprise'],
  chain: ['产业链', '链条', 'chain'],
  link: ['环节', '产业链环节', 'link'],
  level: ['级别', '层级', '企业级别', 'level'],
  note: ['备注', '说明', 'note', 'remark'],
};
const ROWS_MAX = 5_000;

/** The text of a file in UTF-8 or, when it is none, in GB18030; undefined when it is neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may do.
    }
  }
  return undefined;
}

/**
 * Reads a list from CSV with a header that names a code, a name or both, and perhaps chain, link, level and note, in Chinese or English.
 * Shape: empty lines are no rows; commas, or tabs where the header has them.
 * Limits: 5,000 rows.
 */
export function readWhiteList(text: string): { rows: ListRow[] } | { fault: ListFault; line: number } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const [header] = lines;
  if (header.trim() === '') return { fault: 'EMPTY', line: 1 };
  const separator = header.includes('\t') ? '\t' : ',';
  const places = findColumns(splitRecord(header, separator, '"') ?? []);
  if (places.code === undefined && places.name === undefined) return { fault: 'HEADER', line: 1 };
  const rows: ListRow[] = [];
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].trim() === '') continue;
    const line = at + 1;
    let record = lines[at];
    let cells = splitRecord(record, separator, '"');
    while (cells === undefined && at + 1 < lines.length) {
      at++;
      record += `\n${lines[at]}`;
      cells = splitRecord(record, separator, '"');
    }
    if (cells === undefined) return { fault: 'QUOTE', line };
    if (rows.length === ROWS_MAX) return { fault: 'TOO_MANY_ROWS', line };
    const cell = (column: Column): string => cells[places[column] ?? -1]?.trim() ?? '';
    const code = cell('code').toUpperCase();
    const name = cell('name');
    // A quote that was never closed would take the rows after it along.
    if (code.includes('\n') || name.includes('\n')) return { fault: 'QUOTE', line };
    rows.push({
      line,
      code,
      name,
      chain: cell('chain'),
      link: cell('link'),
      level: cell('level'),
      note: cell('note'),
    });
  }
  return rows.length === 0 ? { fault: 'EMPTY', line: 2 } : { rows };
}

function findColumns(header: readonly string[]): Partial<Record<Column, number>> {
  const words = header.map((cell) => cell.replaceAll(/[\s_-]/g, '').toLowerCase());
  const found: Partial<Record<Column, number>> = {};
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const place = words.findIndex((word) => names.includes(word));
    if (place >= 0) found[column] = place;
  }
  return found;
}
