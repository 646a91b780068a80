import { formatDay } from '../../graph/model/day.ts';
import type { Feed } from '../feeds/feed.ts';
import type { FeedRow } from '../feeds/feed-row.ts';
import { LoadError } from '../load-error.ts';
import type { FeedMapping, Mapping } from '../mapping/mapping.ts';
import { DEFAULT_POLICIES, type DirtPolicy } from '../report/issue.ts';
import type { Cells } from '../sources/source.ts';
import { compileDates, DEFAULT_DATES } from './date-forms.ts';
import { type CellComplaint, type CellReader, compileCell } from './read-cell.ts';

/** One thing wrong with a row, before it is known by file and line. */
export interface RowFault {
  readonly severity: 'reject' | 'warn';
  readonly column: string;
  readonly code: string;
  readonly value: string;
  readonly expected: string;
}

/** What reading one row gave. */
export interface ReadRow {
  /** The row, also when it is rejected, as far as it could be read. */
  readonly row: FeedRow;
  readonly faults: readonly RowFault[];
  readonly isRejected: boolean;
  /** False when what identifies the row is missing. */
  readonly hasKey: boolean;
}

interface BoundColumn {
  readonly name: string;
  readonly index: number;
  readonly isRequired: boolean;
  readonly read: CellReader;
  readonly complaint: CellComplaint;
}

const NO_FAULTS: readonly RowFault[] = [];

/** Reads the rows of one file into rows of a feed; made once per file, because headers differ. */
export class RowReader {
  readonly unusedColumns: readonly string[];
  private readonly feed: Feed;
  private readonly bound: BoundColumn[];
  private readonly blank: FeedRow;
  private readonly nulls: ReadonlySet<string>;
  private readonly policies: Readonly<Record<string, DirtPolicy>>;
  private readonly accepts: (cells: Cells) => boolean;
  private faults: RowFault[] = [];
  private hasRejection = false;

  constructor(feed: Feed, entry: FeedMapping, mapping: Mapping, header: readonly string[], file: string) {
    this.feed = feed;
    this.policies = { ...DEFAULT_POLICIES, ...mapping.dirt, ...entry.dirt };
    this.nulls = new Set(mapping.nullTokens);
    const dates = compileDates({ ...DEFAULT_DATES, ...mapping.dates, ...entry.dates });
    const sources = sourceColumns(feed, entry, header, file);
    this.bound = [...sources].map(([name, index]) => {
      const column = feed.columns[name];
      const read = compileCell(column, dates, entry.percent?.includes(name) ?? false);
      const complaint: CellComplaint = (code, value, expected) =>
        this.complain(code, header[index], value, expected);
      return { name, index, isRequired: column.isRequired, read, complaint };
    });
    this.bound.push(...this.bindPrefixes(feed, entry, header, file, dates));
    this.blank = blankRow(feed, this.readConstants(feed, entry, dates));
    this.accepts = compileFilter(entry, header, file);
    const used = new Set(sources.values());
    this.unusedColumns = header.filter((name, i) => !used.has(i) && !name.startsWith('_'));
  }

  /** Reads a row; undefined when the mapping filters it out. */
  read(cells: Cells): ReadRow | undefined {
    if (!this.accepts(cells)) return undefined;
    this.faults = NO_FAULTS as RowFault[];
    this.hasRejection = false;
    let hasKey = true;
    const row = { ...this.blank } as Record<string, string | number | boolean | undefined>;
    for (const column of this.bound) {
      const text = cells[column.index]?.trim();
      if (text === undefined || text === '' || (this.nulls.size > 0 && this.nulls.has(text))) {
        if (!column.isRequired || row[column.name] !== undefined) continue;
        column.complaint('REQUIRED_MISSING', '', 'a value');
        this.hasRejection = true;
        hasKey = false;
        continue;
      }
      const value = column.read(text, column.complaint);
      if (value !== undefined) row[column.name] = value;
      else if (column.isRequired) {
        if (!this.hasRejection) column.complaint('REQUIRED_MISSING', text, 'a value that can be used');
        this.hasRejection = true;
        hasKey = false;
      }
    }
    if (hasKey) this.check(row);
    return { row, faults: this.faults, isRejected: this.hasRejection, hasKey };
  }

  /** What the mapping says is done about a kind of dirt. */
  policyOf(code: string): DirtPolicy {
    return this.policies[code] ?? 'reject';
  }

  private check(row: FeedRow): void {
    const { validFrom, validTo } = row as { validFrom?: number; validTo?: number };
    if (validFrom !== undefined && validTo !== undefined && validTo <= validFrom) {
      const period = `${formatDay(validFrom)} to ${formatDay(validTo)}`;
      this.complain('PERIOD_EMPTY', 'validTo', period, 'a period that ends after it starts');
    }
    this.feed.check?.(row, (code, column, value, expected) => this.complain(code, column, value, expected));
  }

  /** Takes a fault down; true when the value is used all the same. */
  private complain(code: string, column: string, value: string, expected: string): boolean {
    const policy = this.policyOf(code);
    if (policy === 'keep') return true;
    if (this.faults.length === 0) this.faults = [];
    const severity = policy === 'warn' || policy === 'drop' ? 'warn' : 'reject';
    if (severity === 'reject') this.hasRejection = true;
    this.faults.push({ severity, column, code, value, expected });
    return policy === 'warn';
  }

  private bindPrefixes(
    feed: Feed,
    entry: FeedMapping,
    header: readonly string[],
    file: string,
    dates: ReturnType<typeof compileDates>,
  ): BoundColumn[] {
    return Object.entries(entry.byPrefix ?? {}).map(([name, { column: source, prefixes }]) => {
      const index = header.indexOf(source);
      if (index < 0) throw missing(file, source, header);
      const { isRequired } = feed.columns[name];
      const readWord = compileCell(feed.columns[name], dates, false);
      const known = Object.entries(prefixes);
      const expected = `an id that begins with ${Object.keys(prefixes).join(' or ')}`;
      const read: CellReader = (text, complain) => {
        const match = known.find(([prefix]) => text.startsWith(prefix));
        if (match !== undefined) return readWord(match[1], complain);
        complain('PREFIX_UNKNOWN', text, expected);
        return undefined;
      };
      const complaint: CellComplaint = (code, value, wanted) => this.complain(code, source, value, wanted);
      return { name, index, isRequired, read, complaint };
    });
  }

  private readConstants(feed: Feed, entry: FeedMapping, dates: ReturnType<typeof compileDates>): FeedRow {
    const constants = Object.entries(entry.set ?? {}).map(([name, text]) => {
      const read = compileCell(feed.columns[name], dates, entry.percent?.includes(name) ?? false);
      const value = read(text, (_code, _value, expected) => {
        throw new LoadError(
          'MAPPING_INVALID',
          `${mappingPlace(entry)}: set.${name}: "${text}" is not ${expected}`,
        );
      });
      return [name, value] as const;
    });
    return Object.fromEntries(constants);
  }
}

function blankRow(feed: Feed, constants: FeedRow): FeedRow {
  const names = Object.keys(feed.columns);
  return Object.fromEntries(names.map((name) => [name, constants[name]]));
}

function sourceColumns(
  feed: Feed,
  entry: FeedMapping,
  header: readonly string[],
  file: string,
): Map<string, number> {
  const wanted = entry.columns ?? Object.fromEntries(header.map((name) => [name, name]));
  const found = new Map<string, number>();
  for (const [name, source] of Object.entries(wanted)) {
    if (feed.columns[name] === undefined) continue;
    const index = header.indexOf(source);
    if (index < 0) throw missing(file, source, header);
    found.set(name, index);
  }
  for (const [name, column] of Object.entries(feed.columns)) {
    const isSet = entry.set?.[name] !== undefined || entry.byPrefix?.[name] !== undefined;
    if (column.isRequired && !found.has(name) && !isSet) throw missing(file, name, header);
  }
  return found;
}

function compileFilter(
  entry: FeedMapping,
  header: readonly string[],
  file: string,
): (cells: Cells) => boolean {
  const tests = [
    ...Object.entries(entry.where ?? {}).map(([name, value]) => ({ name, value, isWanted: true })),
    ...Object.entries(entry.whereNot ?? {}).map(([name, value]) => ({ name, value, isWanted: false })),
  ].map(({ name, value, isWanted }) => {
    const index = header.indexOf(name);
    if (index < 0) throw missing(file, name, header);
    const values = new Set(Array.isArray(value) ? value : [value]);
    return (cells: Cells) => values.has(cells[index]?.trim() ?? '') === isWanted;
  });
  return tests.length === 0 ? () => true : (cells) => tests.every((test) => test(cells));
}

function missing(file: string, name: string, header: readonly string[]): LoadError {
  return new LoadError(
    'MAPPING_INVALID',
    `${file} has no column "${name}": it has ${header.join(', ') || 'none'}`,
  );
}

function mappingPlace(entry: FeedMapping): string {
  return entry.entry === undefined ? entry.feed : `${entry.feed}/${entry.entry}`;
}
