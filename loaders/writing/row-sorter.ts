import { FactCollector } from '../feeds/fact-collector.ts';
import type { FeedRow } from '../feeds/feed-row.ts';
import type { Repetition } from '../keys/row-ledger.ts';
import type { PlannedEntry } from '../mapping/plan-load.ts';
import { describeFault } from '../report/describe-fault.ts';
import type { DirtPolicy, Issue } from '../report/issue.ts';
import type { EntryReport } from '../report/load-report.ts';
import type { RowBlock, RowStream } from '../rows/row-block.ts';
import type { ReadRow, RowFault, RowReader } from '../rows/row-reader.ts';
import type { EntryReaders } from './entry-readers.ts';
import { type LoadContext, ORDINALS_PER_ENTRY, type WritePart } from './load-context.ts';
import { Work } from './work.ts';

/** Takes a row that is to be loaded, where it does not become work. */
export type TakeRow = (row: FeedRow, file: string, line: number) => void;

/** Facts that go into one batch. */
const BATCH_FACTS = 10_000;

/** Sorts the rows of an entry into those that go on as work and those that end here. */
export class RowSorter {
  /** Issues of the rows after the last work. */
  lastIssues: Issue[] = [];
  private readonly entry: PlannedEntry;
  private readonly context: LoadContext;
  private readonly readers: EntryReaders;
  private readonly report: EntryReport;
  private readonly part: WritePart;
  private readonly repetitions: readonly Repetition[];
  /** States the facts of rejected rows, only for their keys. */
  private readonly aside: FactCollector;
  private readonly take: TakeRow | undefined;
  private nextRepetition = 0;
  private reader: RowReader | undefined;

  constructor(
    entry: PlannedEntry,
    context: LoadContext,
    readers: EntryReaders,
    report: EntryReport,
    part: WritePart,
    take?: TakeRow,
  ) {
    this.entry = entry;
    this.context = context;
    this.readers = readers;
    this.report = report;
    this.part = part;
    this.take = take;
    this.repetitions = context.repetitionsOf(entry.index);
    this.aside = new FactCollector(readers.namespaces);
  }

  readonly policyOf = (code: string): DirtPolicy => this.reader?.policyOf(code) ?? 'reject';

  /** The works of the entry; the same rows make the same works in every run. */
  async *works(stream: RowStream): AsyncIterable<Work> {
    const { entry, report } = this;
    const workRows = Math.floor(BATCH_FACTS / entry.feed.factsPerRow);
    const first = entry.index * ORDINALS_PER_ENTRY;
    let work = new Work(0, this.readers.namespaces);
    let rows = 0;
    for await (const block of stream.blocks()) {
      this.reader = this.readers.of(block);
      this.reportProblems(block, work);
      for (let i = 0; i < block.rows.length; i++) {
        this.sortRow(block, i, first + rows, work);
        rows += 1;
        if (work.rows < workRows) continue;
        work.rowsRead = rows;
        yield work;
        work = new Work(work.index + 1, this.readers.namespaces);
      }
      if (this.part === 'rows') report.read += block.rows.length;
      const share = stream.bytes > 0 ? block.bytesRead / stream.bytes : 0;
      this.context.progress(entry.name, 'write', block.file, rows, share);
    }
    work.rowsRead = rows;
    if (work.rows > 0) yield work;
    else this.lastIssues = work.issues;
  }

  private sortRow(block: RowBlock, i: number, ordinal: number, work: Work): void {
    const read = this.reader!.read(block.rows[i]);
    const file = block.files?.[i] ?? block.file;
    const line = block.lines[i];
    const also = block.also?.[i];
    const repetition = this.takeRepetition(ordinal);
    if (read === undefined) {
      this.end('filtered', file, line, also);
      return;
    }
    for (const fault of read.faults) this.complain(fault, file, line, work);
    if (read.isRejected) {
      this.rememberKeys(read);
      this.end('rejected', file, line, also);
    } else if (repetition !== undefined) this.endRepetition(repetition, file, line, also, work);
    else this.state(read.row, file, line, also, work);
  }

  private state(row: FeedRow, file: string, line: number, also: string | undefined, work: Work): void {
    work.begin(file, line, also);
    if (this.take !== undefined) this.take(row, file, line);
    else if (this.part === 'links') this.entry.feed.links?.(row, work.out);
    else this.entry.feed.facts(row, work.out);
  }

  private takeRepetition(ordinal: number): Repetition | undefined {
    const next = this.repetitions[this.nextRepetition];
    if (next?.ordinal !== ordinal) return undefined;
    this.nextRepetition += 1;
    return next;
  }

  private endRepetition(
    found: Repetition,
    file: string,
    line: number,
    also: string | undefined,
    work: Work,
  ): void {
    const value = `line ${found.otherLine}`;
    const expected = 'one row for each key';
    if (found.kind === 'duplicate') {
      this.complain({ severity: 'warn', column: '', code: 'DUPLICATE', value, expected }, file, line, work);
      this.end('duplicate', file, line, also);
      return;
    }
    const isWinnerSet = found.kind === 'superseded' || this.policyOf('CONFLICTING_DUPLICATE') === 'first';
    const severity = isWinnerSet ? 'warn' : 'reject';
    this.complain({ severity, column: '', code: 'CONFLICTING_DUPLICATE', value, expected }, file, line, work);
    this.end(isWinnerSet ? 'duplicate' : 'rejected', file, line, also);
  }

  private complain(fault: RowFault, file: string, line: number, work: Work): void {
    if (this.part === 'links') return;
    work.issues.push(describeFault(fault, this.entry.name, this.entry.feed.noun, file, line));
  }

  /** A row ends here; what it says is counted once, not again with its links. */
  private end(
    fate: 'filtered' | 'duplicate' | 'rejected',
    file: string,
    line: number,
    also: string | undefined,
  ): void {
    if (this.part === 'links') return;
    this.report[fate] += 1;
    const { accounts } = this.context;
    accounts.get(file)?.mark(line, fate);
    for (const origin of also?.split(';') ?? []) {
      const at = origin.lastIndexOf('#');
      accounts.get(origin.slice(0, at))?.mark(Number(origin.slice(at + 1)), fate);
    }
  }

  /** A rejected row closes nothing: what the store knows of its key stays as it is. */
  private rememberKeys(read: ReadRow): void {
    if (!read.hasKey || this.entry.mapping.load !== 'full') return;
    const { aside, context, entry } = this;
    aside.begin();
    if (this.part === 'rows') entry.feed.facts(read.row, aside);
    else entry.feed.links?.(read.row, aside);
    for (const { key } of aside.entities) context.seen.add(key);
    for (const { fact } of aside.relationships) context.seen.add(fact.key);
    for (const { fact } of aside.names) context.seen.add(fact.key);
    aside.clear();
  }

  private reportProblems(block: RowBlock, work: Work): void {
    if (this.part === 'links') return;
    for (const { line, code, value, expected } of block.problems) {
      this.report.read += 1;
      this.report.rejected += 1;
      const account = this.context.accounts.get(block.file);
      account?.mark(line, 'rejected');
      if (account !== undefined && account.report.entries[0] !== this.entry.name) continue;
      this.complain({ severity: 'reject', column: '', code, value, expected }, block.file, line, work);
    }
  }
}
