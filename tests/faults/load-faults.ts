import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import { createRandom, type Random } from '../../loaders/demo/random.ts';
import { loadFolder } from '../../loaders/load-folder.ts';
import type { LoadReport } from '../../loaders/report/load-report.ts';
import { type ProximaProcess, runProxima } from '../support/proxima-process.ts';
import type { DaysOfFeeds } from './days-of-feeds.ts';
import type { FactBook } from './fact-book.ts';

export type LoadVictim = 'loader' | 'database';

/** One kill and what came of it. */
export interface Kill {
  readonly victim: string;
  /** What it was doing, in its own words. */
  readonly during: string;
  /** How the command ended. */
  readonly end: string;
}

/** A bank whose extracts are loaded day after day, and what its store has to hold. */
export interface DisturbedBank {
  readonly data: string;
  readonly days: DaysOfFeeds;
  readonly book: FactBook;
  /** The day to load next. */
  day: number;
}

/**
 * Loads day after day and kills at a random moment of each load, as often as there are victims; a killed load is run again
 * until it has come to its end. Writes to the service that runs, and without one alone.
 */
export async function disturbLoads(
  bank: DisturbedBank,
  victims: readonly LoadVictim[],
  seed: number,
): Promise<Kill[]> {
  const random = createRandom(seed, 'moments of loads');
  const kills: Kill[] = [];
  const waiting = [...victims];
  do {
    bank.days.write(bank.day++);
    await loadInto(bank.book, bank);
    for (let isDone = false; !isDone; ) {
      const load = startLoad(bank);
      const kill = waiting.length === 0 ? undefined : await killDuring(load, waiting[0], bank.data, random);
      isDone = (await load.ended) === 0;
      if (kill !== undefined) {
        kills.push({ ...kill, end: isDone ? 'went on by itself' : 'went on when run again' });
        waiting.shift();
      } else if (!isDone) throw new Error(`the load failed without being killed:\n${load.output()}`);
    }
  } while (waiting.length > 0);
  return kills;
}

/** `npm run load` of the day that is written. */
export function startLoad(bank: DisturbedBank): ProximaProcess {
  const words = ['api/commands/load.ts', bank.days.directory];
  return runProxima(words, { PROXIMA_DATA: bank.data, PROXIMA_DEMO: 'off' });
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
  await sleep(random.int(0, 3_500));
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

export function loadInto(store: FactStore, { days, data }: DisturbedBank): Promise<LoadReport> {
  return loadFolder({
    directory: days.directory,
    store,
    workDirectory: join(data, 'tmp'),
    reportDirectory: join(data, 'reports', 'expected'),
  });
}
