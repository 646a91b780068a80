import type { EntityFact } from '../../graph/model/facts.ts';
import type { PlannedEntry } from '../mapping/plan-load.ts';
import { describeFault } from '../report/describe-fault.ts';
import type { RowFate } from '../report/file-account.ts';
import { type EntryReport, noFacts, noRows } from '../report/load-report.ts';
import type { RowStream } from '../rows/row-block.ts';
import { EntryReaders } from './entry-readers.ts';
import { type Lane, openLanes } from './lane.ts';
import type { LoadContext, WritePart } from './load-context.ts';
import { type ResolvedWork, resolveWork } from './resolve-work.ts';
import { RowSorter } from './row-sorter.ts';
import type { Work } from './work.ts';

/** Scope of entities that belong to no source alone; nothing in it is ever closed. */
const SHARED_SCOPE = 'shared';

/** Scope of entities of a mapping that relationships name and no row describes. */
export function stubScope(mappingName: string): string {
  return `${mappingName}/stubs`;
}

/** Reads an entry for the last time and writes what its rows state; its checkpoints go by `name`. */
export async function writeEntry(
  entry: PlannedEntry,
  stream: RowStream,
  context: LoadContext,
  part: WritePart,
  run: string,
  name = part === 'links' ? `${entry.scope}#links` : entry.scope,
): Promise<EntryReport> {
  return new EntryWriter(entry, stream, context, part).write(name, run);
}

class EntryWriter {
  private readonly entry: PlannedEntry;
  private readonly stream: RowStream;
  private readonly context: LoadContext;
  private readonly part: WritePart;
  private readonly readers: EntryReaders;
  private readonly report: EntryReport;
  private forerunners: Promise<void> = Promise.resolve();
  private policyOf: (code: string) => ReturnType<ReturnType<EntryReaders['of']>['policyOf']> = () => 'reject';

  constructor(entry: PlannedEntry, stream: RowStream, context: LoadContext, part: WritePart) {
    this.entry = entry;
    this.stream = stream;
    this.context = context;
    this.part = part;
    this.readers = new EntryReaders(entry, stream, context.mapping);
    this.report = {
      entry: entry.name,
      feed: entry.feed.name,
      scope: entry.scope,
      load: entry.mapping.load,
      files: entry.files.map((file) => file.path),
      ...noRows(),
      facts: noFacts(),
      seconds: 0,
      rowsPerSecond: 0,
    };
  }

  async write(name: string, run: string): Promise<EntryReport> {
    const started = performance.now();
    const lanes = await openLanes(this.context.store, name, this.entry.fingerprint, run);
    const done = await this.runLanes(lanes);
    if (done > 0) await this.finishLanes(lanes);
    this.report.seconds = (performance.now() - started) / 1000;
    this.report.rowsPerSecond = Math.round(this.report.read / Math.max(this.report.seconds, 0.001));
    return this.report;
  }

  /** Writes work after work, each lane waiting only for itself; issues come out in the order of rows. */
  private async runLanes(lanes: Lane[]): Promise<number> {
    const sorter = new RowSorter(this.entry, this.context, this.readers, this.report, this.part);
    const finished = new Map<number, Work>();
    let flushed = 0;
    let works = 0;
    const flush = async () => {
      for (let work = finished.get(flushed); work !== undefined; work = finished.get(flushed)) {
        finished.delete(flushed);
        flushed += 1;
        for (const issue of work.issues) this.context.issues.add(issue);
      }
      await this.context.issues.drain();
    };
    for await (const work of sorter.works(this.stream)) {
      this.policyOf = sorter.policyOf;
      const lane = lanes[work.index % lanes.length];
      await lane.ready;
      await flush();
      lane.ready = this.writeWork(work, lane, Math.floor(work.index / lanes.length)).then(() => {
        finished.set(work.index, work);
      });
      lane.ready.catch(() => {});
      works += 1;
    }
    for (const lane of lanes) await lane.ready;
    await flush();
    for (const issue of sorter.lastIssues) this.context.issues.add(issue);
    return works;
  }

  private async finishLanes(lanes: Lane[]): Promise<void> {
    for (const lane of lanes) {
      await this.context.store.writeBatch(this.entry.scope, {}, lane.checkpoint(true));
      this.report.facts.created += lane.outcome.created;
      this.report.facts.corrected += lane.outcome.corrected;
      this.report.facts.unchanged += lane.outcome.unchanged;
      this.report.facts.stubs += lane.outcome.stubs;
    }
  }

  private async writeWork(work: Work, lane: Lane, laneIndex: number): Promise<void> {
    const { store } = this.context;
    const resolved = await resolveWork(work, store, this.context.stubs, (code) => this.policyFor(code));
    this.account(work, resolved);
    if (laneIndex < lane.worksDone) {
      this.skipForerunners([...work.out.shared.keys(), ...resolved.stubs.map(({ key }) => key)]);
      this.report.resumedAtRow = work.rowsRead;
      return;
    }
    await this.writeForerunners(SHARED_SCOPE, [...work.out.shared.values()], lane);
    await this.writeForerunners(stubScope(this.context.mapping.name), resolved.stubs, lane);
    const { entities, relationships, names } = resolved;
    const outcome = await store.writeBatch(
      this.entry.scope,
      { entities, relationships, names },
      lane.checkpoint(false),
    );
    lane.add(outcome);
  }

  /** Writes entities that must be there before the batch but belong to another scope; one at a time, each once. */
  private writeForerunners(scope: string, entities: readonly EntityFact[], lane: Lane): Promise<void> {
    if (entities.length === 0) return Promise.resolve();
    const write = async () => {
      const fresh = entities.filter(({ key }) => !this.context.written.has(key));
      if (fresh.length === 0) return;
      const outcome = await this.context.store.writeBatch(scope, { entities: fresh });
      this.report.facts.stated += fresh.length;
      lane.addForerunners(outcome, scope === SHARED_SCOPE ? 0 : fresh.length);
      for (const { key } of fresh) this.context.written.add(key);
    };
    this.forerunners = this.forerunners.then(write);
    return this.forerunners;
  }

  /** Counts what the killed load has written before its batches. */
  private skipForerunners(keys: readonly string[]): void {
    for (const key of keys) {
      if (this.context.written.has(key)) continue;
      this.context.written.add(key);
      this.report.facts.stated += 1;
    }
  }

  /** A link to an unknown entity costs the link, never the row, which is written already. */
  private policyFor(code: string) {
    const policy = this.policyOf(code);
    return this.part === 'links' && policy !== 'stub' ? 'drop' : policy;
  }

  /** Takes down what became of the rows of a work, and the keys of what they state. */
  private account(work: Work, resolved: ResolvedWork): void {
    const { entry, report } = this;
    for (const { key } of resolved.entities) this.context.stubs.delete(key);
    for (const { key } of resolved.stubs) this.context.stubs.add(key);
    for (const { row, fault } of resolved.faults) {
      work.issues.push(describeFault(fault, entry.name, entry.feed.noun, work.files[row], work.lines[row]));
    }
    report.facts.stated += resolved.entities.length + resolved.relationships.length + resolved.names.length;
    if (this.part === 'rows') {
      const rejected = resolved.rejectedRows;
      report.rejected += rejected.size;
      report.accepted += work.rows - rejected.size;
      for (let row = 0; row < work.rows; row++)
        this.mark(work, row, rejected.has(row) ? 'rejected' : 'accepted');
    }
    if (entry.mapping.load === 'full') this.remember(work);
    if (this.context.accountOwned !== undefined && entry.feed.name === 'accounts') {
      for (const fact of resolved.relationships) this.context.accountOwned(fact.objectKey, fact.subjectKey);
    }
  }

  private mark(work: Work, row: number, fate: RowFate): void {
    const { accounts } = this.context;
    accounts.get(work.files[row])?.mark(work.lines[row], fate);
    const also = work.also[row];
    if (also === undefined) return;
    for (const origin of also.split(';')) {
      const at = origin.lastIndexOf('#');
      accounts.get(origin.slice(0, at))?.mark(Number(origin.slice(at + 1)), fate);
    }
  }

  /** What a row states, even one that was rejected for an unknown end, is not gone from the feed. */
  private remember(work: Work): void {
    const { seen } = this.context;
    for (const entity of work.out.entities) seen.add(entity.key);
    for (const { fact } of work.out.relationships) seen.add(fact.key);
    for (const { fact } of work.out.names) seen.add(fact.key);
  }
}
