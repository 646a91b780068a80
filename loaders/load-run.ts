import type { FactStore } from '../graph/neo4j/fact-store.ts';
import type { Repetition, RowLedger } from './keys/row-ledger.ts';
import type { SeenKeys } from './keys/seen-keys.ts';
import type { LoadPlan, PlannedEntry, PlannedFile } from './mapping/plan-load.ts';
import { inferStagedSupply } from './payments/infer-staged-supply.ts';
import { inferredSupply } from './payments/inferred-supply-feed.ts';
import { measureStagedFlows } from './payments/measure-staged-flows.ts';
import { measuredEvents, measuredMetrics } from './payments/measured-flows-feeds.ts';
import { paymentSums } from './payments/payment-sums-feed.ts';
import { ACCOUNT_OWNERS, sumPayments } from './payments/sum-payments.ts';
import { describeFault } from './report/describe-fault.ts';
import type { IssueLog } from './report/issue-log.ts';
import { type EntryReport, type LoadReport, noFacts, noRows, sumCounts } from './report/load-report.ts';
import { type LoadProgress, ProgressMeter } from './report/progress-meter.ts';
import { fileRows } from './rows/file-rows.ts';
import type { RowStream } from './rows/row-block.ts';
import { materialiseQuery } from './staging/query-rows.ts';
import { reportNotes } from './staging/report-notes.ts';
import { stageFiles } from './staging/stage-files.ts';
import type { StagingDatabase, TableWriter } from './staging/staging-database.ts';
import { closeMissing } from './writing/close-missing.ts';
import { type LoadContext, ORDINALS_PER_ENTRY } from './writing/load-context.ts';
import { RunCheckpoint } from './writing/run-checkpoint.ts';
import { surveyEntry } from './writing/survey-entry.ts';
import { stubScope, writeEntry } from './writing/write-entry.ts';

/** What a run is made of. */
export interface LoadParts {
  readonly plan: LoadPlan;
  readonly store: FactStore;
  readonly issues: IssueLog;
  readonly database: StagingDatabase;
  readonly seen: SeenKeys;
  readonly ledger: RowLedger;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly now: () => number;
}

/** One load, step by step: stage, check, write. */
export class LoadRun {
  readonly reports: EntryReport[] = [];
  private readonly parts: LoadParts;
  private readonly meter: ProgressMeter;
  private readonly streams = new Map<string, RowStream>();
  private readonly repetitions = new Map<number, Repetition[]>();
  private readonly context: LoadContext;
  private owners: TableWriter | undefined;
  private checkpoint: RunCheckpoint | undefined;

  constructor(parts: LoadParts) {
    this.parts = parts;
    this.meter = new ProgressMeter(parts.onProgress);
    this.context = {
      mapping: parts.plan.mapping,
      store: parts.store,
      issues: parts.issues,
      seen: parts.seen,
      stubs: new Set(),
      written: new Set(),
      accounts: new Map(parts.plan.files.map((file) => [file.path, file.account])),
      repetitionsOf: (index) => this.repetitions.get(index) ?? [],
      progress: (entry, phase, file, rows, share) => this.meter.tell(entry, phase, file, rows, share),
      accountOwned: (account, party) => this.owners?.add([account, party]),
    };
  }

  /** Puts the files that queries use into DuckDB, runs the queries, and reports their notes. */
  async stage(): Promise<void> {
    const { plan, database, issues } = this.parts;
    this.reportHeaders();
    for (const [id, files] of groupById(plan.files.filter((file) => file.isStaged))) {
      await stageFiles(database, id, files, async (issue) => {
        issues.add(issue);
        await issues.drain();
      });
      this.meter.tell(id, 'stage', files[0].path, 0, 0);
    }
    for (const entry of plan.entries) {
      const { sql } = entry.mapping;
      const stream =
        sql === undefined
          ? fileRows(entry.files)
          : await materialiseQuery(database, plan.mapping.sqlTexts[sql], sql, `entry_${entry.index}`);
      this.streams.set(entry.name, stream);
    }
    for (const note of plan.notes) {
      await reportNotes(database, note, plan.mapping.sqlTexts[note.sql], this.context);
    }
  }

  /** Names the columns whose header the mapping had to put right. */
  private reportHeaders(): void {
    for (const { path, format, source } of this.parts.plan.files) {
      for (const [wrong, right] of Object.entries(format.header)) {
        if (!source.header.includes(right)) continue;
        const fault = {
          severity: 'warn',
          column: '',
          code: 'HEADER_RENAMED',
          value: wrong,
          expected: `${right}, as which it is read`,
        } as const;
        this.parts.issues.add(describeFault(fault, '', 'header', path, 1));
      }
    }
  }

  /** Reads everything once without writing: finds rows that repeat others. */
  async check(): Promise<void> {
    const { plan, ledger } = this.parts;
    for (const entry of plan.entries) await surveyEntry(entry, this.streamOf(entry), ledger, this.context);
    const winnerOf = (ordinal: number) =>
      this.winnerIn(plan.entries[Math.floor(ordinal / ORDINALS_PER_ENTRY)]);
    for (const repetition of ledger.findRepetitions(winnerOf)) {
      const index = Math.floor(repetition.ordinal / ORDINALS_PER_ENTRY);
      const list = this.repetitions.get(index) ?? [];
      list.push(repetition);
      this.repetitions.set(index, list);
    }
  }

  /** Writes entry after entry; links among the rows of a feed come after all of its rows. */
  async write(): Promise<void> {
    const { plan, database } = this.parts;
    this.checkpoint = await RunCheckpoint.begin(this.parts.store, plan);
    const { run } = this.checkpoint;
    await this.readStubs();
    if (plan.entries.some((entry) => entry.feed.name === 'payments')) {
      this.owners = await database.createTable(ACCOUNT_OWNERS, ['account', 'party'], []);
    }
    for (const entry of plan.entries) {
      if (entry.feed.name === 'payments') await this.writePayments(entry, run);
      else await this.writeRows(entry, run);
    }
  }

  /** Stubs of earlier loads are as unknown as they were; the same load twice warns of the same rows. */
  private async readStubs(): Promise<void> {
    const { store, plan } = this.parts;
    for await (const block of store.streamOpenKeys(stubScope(plan.mapping.name))) {
      for (const key of block.entities) this.context.stubs.add(key);
    }
  }

  private async writeRows(entry: PlannedEntry, run: string): Promise<void> {
    const stream = this.streamOf(entry);
    const report = await writeEntry(entry, stream, this.context, 'rows', run);
    if (entry.feed.links !== undefined) {
      const links = await writeEntry(entry, stream, this.context, 'links', run);
      Object.assign(report.facts, sumCounts([report.facts, links.facts], noFacts()));
      report.seconds += links.seconds;
    }
    this.reports.push(report);
  }

  private async writePayments(entry: PlannedEntry, run: string): Promise<void> {
    this.owners?.close();
    this.owners = undefined;
    const started = performance.now();
    const counts = { ...noRows(), facts: noFacts() };
    const report = { ...blankReport(entry), ...counts };
    const { database, plan } = this.parts;
    const sums = await sumPayments(entry, this.streamOf(entry), this.context, database, report);
    const computed = {
      ...entry,
      index: -1,
      mapping: { ...entry.mapping, columns: undefined, set: undefined },
    };
    const context = { ...this.context, accounts: new Map() };
    const written = [await writeEntry({ ...computed, feed: paymentSums }, sums, context, 'rows', run)];
    if (entry.mapping.infer === 'supply') {
      const links = await inferStagedSupply(entry, plan, database);
      const supply = { ...computed, feed: inferredSupply };
      written.push(await writeEntry(supply, links, context, 'rows', run, `${entry.scope}#supply`));
    }
    if (entry.mapping.measure === 'flows') {
      const { metrics, events } = await measureStagedFlows(entry, database);
      for (const [feed, rows, part] of [
        [measuredMetrics, metrics, 'metrics'],
        [measuredEvents, events, 'events'],
      ] as const) {
        written.push(
          await writeEntry({ ...computed, feed }, rows, context, 'rows', run, `${entry.scope}#${part}`),
        );
      }
    }
    Object.assign(
      report.facts,
      sumCounts(
        written.map(({ facts }) => facts),
        noFacts(),
      ),
    );
    report.seconds = (performance.now() - started) / 1000;
    report.rowsPerSecond = Math.round(report.read / Math.max(report.seconds, 0.001));
    this.reports.push(report);
  }

  /** Closes what full feeds no longer have. */
  async close(): Promise<void> {
    this.meter.tell('full feeds', 'close', '', 0, 0);
    await closeMissing(this.parts.store, this.parts.seen, this.reports);
    await this.checkpoint?.end();
  }

  /** The report, when everything is done. */
  finish(directory: string, startedMs: number, isDryRun: boolean): LoadReport {
    const { plan, issues } = this.parts;
    const files = plan.files.map((file) => file.account.finish());
    const rows = sumCounts(files.map(pickRows), noRows());
    const facts = sumCounts(
      this.reports.map((report) => report.facts),
      noFacts(),
    );
    const seconds = (this.parts.now() - startedMs) / 1000;
    const perSecond = (count: number) => Math.round(count / Math.max(seconds, 0.001));
    return {
      mapping: plan.mapping.name,
      directory,
      isDryRun,
      startedAt: new Date(startedMs).toISOString(),
      seconds,
      rowsPerSecond: perSecond(rows.read),
      factsPerSecond: perSecond(facts.stated),
      rows,
      facts,
      files,
      entries: this.reports,
      codes: issues.report(),
      ignored: plan.ignored,
      absent: plan.absent,
      quarantineFile: issues.quarantineFile,
      warningsFile: issues.warningsFile,
    };
  }

  private streamOf(entry: PlannedEntry): RowStream {
    return this.streams.get(entry.name)!;
  }

  private winnerIn(entry: PlannedEntry): 'first' | 'last' {
    const policies = { ...this.parts.plan.mapping.dirt, ...entry.mapping.dirt };
    return policies.CONFLICTING_DUPLICATE === 'last' ? 'last' : 'first';
  }
}

function blankReport(entry: PlannedEntry) {
  const { name, feed, scope, mapping, files } = entry;
  return {
    entry: name,
    feed: feed.name,
    scope,
    load: mapping.load,
    files: files.map((file) => file.path),
    seconds: 0,
    rowsPerSecond: 0,
  };
}

function pickRows({
  read,
  filtered,
  duplicate,
  accepted,
  rejected,
}: EntryReport | ReturnType<typeof noRows>) {
  return { read, filtered, duplicate, accepted, rejected };
}

function groupById(files: readonly PlannedFile[]): Map<string, PlannedFile[]> {
  const groups = new Map<string, PlannedFile[]>();
  for (const file of files) groups.set(file.id, [...(groups.get(file.id) ?? []), file]);
  return groups;
}
