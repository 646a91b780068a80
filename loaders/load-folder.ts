import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FactStore } from '../graph/neo4j/fact-store.ts';
import { RowLedger } from './keys/row-ledger.ts';
import { SeenKeys } from './keys/seen-keys.ts';
import { LoadRun } from './load-run.ts';
import { defaultMapping } from './mapping/default-mapping.ts';
import { listFiles } from './mapping/list-files.ts';
import { planLoad } from './mapping/plan-load.ts';
import { readMapping } from './mapping/read-mapping.ts';
import { IssueLog } from './report/issue-log.ts';
import type { LoadReport } from './report/load-report.ts';
import type { LoadProgress } from './report/progress-meter.ts';
import { makeWorkDirectory } from './staging/make-work-directory.ts';
import { StagingDatabase } from './staging/staging-database.ts';
import { DryRunStore } from './writing/dry-run-store.ts';

export type { LoadProgress };

export interface LoadOptions {
  readonly directory: string;
  /** Name or path of a mapping; without one the files are feeds by name. */
  readonly mappingName?: string;
  readonly store: FactStore;
  /** Reads and checks everything and writes nothing but the report. */
  readonly dryRun?: boolean;
  /** For what does not fit into memory; a folder of its own in it is deleted at the end. */
  readonly workDirectory: string;
  /** Where report.json, quarantine.csv and warnings.csv go. */
  readonly reportDirectory: string;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Milliseconds UTC. */
  readonly now?: () => number;
}

/**
 * Loads every feed of a folder into the store.
 *
 * A bad row never stops a load: it goes to the quarantine. A killed load is taken up again by loading the same folder
 * again. Loading a folder twice changes nothing.
 * Limits: memory does not grow with the files but for one byte a row of files that queries read.
 * Errors: `LoadError` for a folder, mapping, query or format that cannot be used, and what the store throws.
 * Cost: each file is read three times: for its fingerprint, to find repeated rows, and to write.
 */
export async function loadFolder(options: LoadOptions): Promise<LoadReport> {
  const now = options.now ?? Date.now;
  const startedMs = now();
  const directory = resolve(options.directory);
  const paths = listFiles(directory);
  const mapping =
    options.mappingName === undefined ? defaultMapping(paths) : readMapping(options.mappingName);
  const plan = await planLoad(mapping, directory, paths);
  const workDirectory = makeWorkDirectory(options.workDirectory);
  const issues = new IssueLog(options.reportDirectory);
  const database = new StagingDatabase(join(workDirectory, 'staging'));
  const seen = new SeenKeys(join(workDirectory, 'keys'));
  try {
    const run = new LoadRun({
      plan,
      store: options.dryRun ? new DryRunStore(options.store) : options.store,
      issues,
      database,
      seen,
      ledger: new RowLedger(join(workDirectory, 'rows')),
      onProgress: options.onProgress,
      now,
    });
    await run.stage();
    await run.check();
    await run.write();
    if (!options.dryRun) await run.close();
    const report = run.finish(directory, startedMs, options.dryRun ?? false);
    writeFileSync(join(options.reportDirectory, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    await issues.close();
    database.close();
    seen.remove();
    rmSync(workDirectory, { recursive: true, force: true });
  }
}
