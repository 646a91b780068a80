import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildImage } from '../../graph/image/build-image.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { readAllFacts } from '../../graph/neo4j/read-all-facts.ts';
import { startLocalNeo4j } from '../../graph/server/local-neo4j.ts';
import { createRandom, type Random } from '../../loaders/demo/random.ts';
import { loadFolder } from '../../loaders/load-folder.ts';
import type { LoadReport } from '../../loaders/report/load-report.ts';
import { type ProximaProcess, runProxima } from '../support/proxima-process.ts';
import type { DaysOfFeeds } from './days-of-feeds.ts';
import { describeImage } from './describe-image.ts';
import { countLosses, FactBook, type Losses, readFactVersions } from './fact-book.ts';

export type LoadVictim = 'loader' | 'database';

/** One kill and what came of it. */
export interface Kill {
  readonly victim: string;
  /** What it was doing, in its own words. */
  readonly during: string;
  /** How the command ended. */
  readonly end: string;
}

export interface LoadFaults {
  readonly kills: readonly Kill[];
  readonly days: number;
  readonly losses: Losses;
  /** What loading the last day once more changed: nothing. */
  readonly changedByLoadingAgain: number;
  readonly changes: { readonly count: number; readonly last: number };
  /** Whether the image from the change log is the image from the facts. */
  readonly isLogWhole: boolean;
}

export interface LoadFaultOptions {
  readonly data: string;
  readonly days: DaysOfFeeds;
  readonly victims: readonly LoadVictim[];
  readonly seed: number;
}

/**
 * Loads day after day and kills at a random moment of each load, as often as there are victims; a killed load is run again
 * until it has come to its end. Then holds the store against what undisturbed loads of the same days would have written.
 */
export async function disturbLoads(options: LoadFaultOptions): Promise<LoadFaults> {
  const { data, days, victims, seed } = options;
  const random = createRandom(seed, 'moments of loads');
  const book = new FactBook();
  const kills: Kill[] = [];
  const waiting = [...victims];
  let day = 0;
  for (; waiting.length > 0 || day === 0; day++) {
    days.write(day);
    await loadInto(book, days.directory, data);
    for (let isDone = false; !isDone; ) {
      const load = runProxima(['api/commands/load.ts', days.directory], {
        PROXIMA_DATA: data,
        PROXIMA_DEMO: 'off',
      });
      const kill = waiting.length === 0 ? undefined : await killDuring(load, waiting[0], data, random);
      const code = await load.ended;
      isDone = code === 0;
      if (kill !== undefined) {
        kills.push({ ...kill, end: isDone ? 'went on by itself' : 'went on when run again' });
        waiting.shift();
      } else if (!isDone) throw new Error(`the load failed without being killed:\n${load.output()}`);
    }
  }
  return { kills, days: day, ...(await inspect(book, days.directory, data)) };
}

/** Kills once rows are on their way, at a random moment; undefined when the load was faster. */
async function killDuring(
  load: ProximaProcess,
  victim: LoadVictim,
  data: string,
  random: Random,
): Promise<Omit<Kill, 'end'> | undefined> {
  const mark = random.chance(0.8) ? /loading .*: \d+ rows/ : /starting Neo4j|checking/;
  while (!mark.test(load.output()) && load.child.exitCode === null) await sleep(5);
  await sleep(random.int(0, 2_500));
  if (load.child.exitCode !== null) return undefined;
  const during = load.output().trim().split('\n').at(-1)?.trim() ?? '';
  if (victim === 'loader') load.child.kill('SIGKILL');
  else if (!killDatabase(data)) return undefined;
  return { victim, during };
}

/** Kills the Neo4j of a data folder; false when none runs. */
export function killDatabase(data: string): boolean {
  try {
    const { pid } = JSON.parse(readFileSync(join(data, 'neo4j', 'run', 'process.json'), 'utf8'));
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

export function loadInto(
  store: FactBook | Neo4jFactStore,
  directory: string,
  data: string,
): Promise<LoadReport> {
  return loadFolder({
    directory,
    store,
    workDirectory: join(data, 'tmp'),
    reportDirectory: join(data, 'reports', 'expected'),
  });
}

async function inspect(
  book: FactBook,
  directory: string,
  data: string,
): Promise<Omit<LoadFaults, 'kills' | 'days'>> {
  const server = await startLocalNeo4j({ directory: join(data, 'neo4j'), onProgress: () => undefined });
  const connection = new Neo4jConnection(server);
  try {
    const { facts } = await loadInto(new Neo4jFactStore(connection), directory, data);
    return {
      changedByLoadingAgain: facts.created + facts.corrected + facts.closed,
      ...(await inspectStore(connection, book)),
    };
  } finally {
    await connection.close();
    await server.stop();
  }
}

/** Holds a store against what should be in it, and its change log against its facts. */
export async function inspectStore(
  connection: Neo4jConnection,
  book: FactBook,
): Promise<Pick<LoadFaults, 'losses' | 'changes' | 'isLogWhole'>> {
  const losses = countLosses(book.versions(), await readFactVersions(connection));
  const { records } = await connection.read('MATCH (c:Change) RETURN count(c) AS count, max(c.seq) AS last');
  const fromLog = describeImage(await buildImage(new Neo4jChangeLog(connection)));
  const fromFacts = describeImage(await readAllFacts(connection));
  return {
    losses,
    changes: { count: records[0].get('count'), last: records[0].get('last') },
    isLogWhole: fromLog.length === fromFacts.length && fromLog.every((line, at) => line === fromFacts[at]),
  };
}
