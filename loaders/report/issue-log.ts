import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issue.ts';
import type { CodeReport } from './load-report.ts';

/** Messages kept per code for the report; all of them are in the files. */
const EXAMPLES_MAX = 5;

const COLUMNS = ['feed', 'file', 'line', 'column', 'code', 'value', 'expected', 'message'] as const;
const BYTE_ORDER_MARK = '\uFEFF';

/** Writes rejections to `quarantine.csv` and warnings to `warnings.csv`, and counts both by code. */
export class IssueLog {
  readonly quarantineFile: string;
  readonly warningsFile: string;
  private readonly codes = new Map<string, CodeReport>();
  private readonly streams: Record<Issue['severity'], WriteStream>;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.quarantineFile = join(directory, 'quarantine.csv');
    this.warningsFile = join(directory, 'warnings.csv');
    this.streams = {
      reject: createWriteStream(this.quarantineFile),
      warn: createWriteStream(this.warningsFile),
    };
    for (const stream of Object.values(this.streams))
      stream.write(`${BYTE_ORDER_MARK}${COLUMNS.join(',')}\n`);
  }

  add(issue: Issue): void {
    const id = `${issue.severity} ${issue.code}`;
    let counted = this.codes.get(id);
    if (counted === undefined) {
      counted = { severity: issue.severity, code: issue.code, count: 0, examples: [] };
      this.codes.set(id, counted);
    }
    counted.count += 1;
    if (counted.examples.length < EXAMPLES_MAX) counted.examples.push(issue.message);
    this.streams[issue.severity].write(`${COLUMNS.map((name) => csvCell(issue[name])).join(',')}\n`);
  }

  /** Waits until the disk has caught up. */
  async drain(): Promise<void> {
    for (const stream of Object.values(this.streams)) {
      if (stream.writableNeedDrain) await once(stream, 'drain');
    }
  }

  /** What was found, most frequent first within rejections and warnings. */
  report(): CodeReport[] {
    return [...this.codes.values()].sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count);
  }

  async close(): Promise<void> {
    await Promise.all(
      Object.values(this.streams).map((stream) => new Promise<void>((done) => stream.end(() => done()))),
    );
  }
}

/** Quotes what must be quoted, and keeps a spreadsheet from taking a value for a formula. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+@\t\r]|^-[^\d.]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
