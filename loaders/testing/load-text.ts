import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import { type LoadOptions, loadFolder } from '../load-folder.ts';
import type { LoadReport } from '../report/load-report.ts';
import { splitRecord } from '../sources/split-record.ts';

/** A load of files that a test writes down. */
export interface TextLoad {
  readonly report: LoadReport;
  /** Rows of the quarantine and of the warnings by column. */
  readonly rejected: Record<string, string>[];
  readonly warned: Record<string, string>[];
}

/** Writes files into a temporary folder, loads it, and deletes it. */
export async function loadText(
  store: FactStore,
  files: Readonly<Record<string, string | Buffer>>,
  options: Partial<LoadOptions> & { mapping?: string; sql?: Record<string, string> } = {},
): Promise<TextLoad> {
  const root = mkdtempSync(join(tmpdir(), 'proxima-load-'));
  const { mapping, sql = {}, ...more } = options;
  try {
    for (const [path, content] of Object.entries(files)) write(join(root, 'feeds', path), content);
    if (mapping !== undefined) write(join(root, 'bank', 'mapping.yaml'), mapping);
    for (const [path, content] of Object.entries(sql)) write(join(root, 'bank', path), content);
    mkdirSync(join(root, 'feeds'), { recursive: true });
    const report = await loadFolder({
      directory: join(root, 'feeds'),
      store,
      workDirectory: join(root, 'work'),
      reportDirectory: join(root, 'report'),
      ...(mapping === undefined ? {} : { mappingName: join(root, 'bank') }),
      ...more,
    });
    return { report, rejected: readIssues(report.quarantineFile), warned: readIssues(report.warningsFile) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Reads a quarantine or warnings file. */
function readIssues(path: string): Record<string, string>[] {
  const [header, ...rows] = readFileSync(path, 'utf8').replace('\uFEFF', '').trimEnd().split('\n');
  const names = header.split(',');
  return rows.map((row) =>
    Object.fromEntries((splitRecord(row, ',', '"') ?? []).map((cell, i) => [names[i], cell])),
  );
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
