import type { FileReport } from './load-report.ts';

const ACCEPTED = 1;
const REJECTED = 2;
const DUPLICATE = 4;
const MARKS = { accepted: ACCEPTED, rejected: REJECTED, duplicate: DUPLICATE } as const;

/** What became of a row in one entry. */
export type RowFate = keyof typeof MARKS | 'filtered';

const LINES_FIRST = 1 << 12;

/**
 * Accounts for every row of one file, however many entries read it.
 *
 * A row is accepted when something of it was loaded, otherwise rejected, otherwise duplicate, otherwise filtered.
 * Shape: one byte per line where several entries or a query read the file, nothing where one entry does.
 */
export class FileAccount {
  readonly report: FileReport;
  private marks: Uint8Array | undefined;
  private lastLine = 0;

  constructor(report: FileReport, isShared: boolean) {
    this.report = report;
    if (isShared) this.marks = new Uint8Array(LINES_FIRST);
  }

  /** Whether rows are known one by one. */
  get isShared(): boolean {
    return this.marks !== undefined;
  }

  /** Takes down the fate of the row that begins at a line. */
  mark(line: number, fate: RowFate): void {
    if (this.marks === undefined) {
      this.report[fate] += 1;
      this.report.read += 1;
      return;
    }
    if (fate === 'filtered') return;
    if (line >= this.marks.length) this.grow(line);
    if (line > this.lastLine) this.lastLine = line;
    this.marks[line] |= MARKS[fate];
  }

  /** Says how many rows a shared file has. */
  setRead(rows: number): void {
    if (this.marks !== undefined) this.report.read = rows;
  }

  /** Adds the marks up. */
  finish(): FileReport {
    const { report, marks } = this;
    if (marks === undefined) return report;
    for (let line = 0; line <= this.lastLine; line++) {
      const mark = marks[line];
      if (mark & ACCEPTED) {
        report.accepted += 1;
        if (mark & REJECTED) report.partlyRejected += 1;
      } else if (mark & REJECTED) report.rejected += 1;
      else if (mark & DUPLICATE) report.duplicate += 1;
    }
    report.filtered = report.read - report.accepted - report.rejected - report.duplicate;
    return report;
  }

  private grow(line: number): void {
    const larger = new Uint8Array(Math.max(line + 1, this.marks!.length * 2));
    larger.set(this.marks!);
    this.marks = larger;
  }
}
