import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImageBase } from '../../graph/image/image-base.ts';
import type { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { type Day, dayOfInstant, formatDay } from '../../graph/model/day.ts';
import type { FoundOpportunity, MiningOutcome, OpportunityStore } from '../work/opportunity-store.ts';

/** The job that finds opportunities: one run at a time, in a thread of its own. */
export class Miner {
  readonly #keeper: ImageKeeper;
  readonly #store: OpportunityStore;
  readonly #clock: () => number;
  #running: Promise<unknown> = Promise.resolve();

  constructor(keeper: ImageKeeper, store: OpportunityStore, clock: () => number) {
    this.#keeper = keeper;
    this.#store = store;
    this.#clock = clock;
  }

  /** Mines the graph of today up to its last change. A call during a run waits and then runs itself. */
  mine(): Promise<MiningOutcome & { readonly version: number }> {
    const run = this.#running.then(() => this.#mineNow());
    this.#running = run.catch(() => undefined);
    return run;
  }

  /** Whether the last run knew this version of the graph and this day. */
  async isUpToDate(): Promise<boolean> {
    const last = await this.#store.lastMinedVersion();
    return (
      last?.version === this.#keeper.image.version && last.asOf === formatDay(dayOfInstant(this.#clock()))
    );
  }

  /** Waits for a run that is under way. */
  async close(): Promise<void> {
    await this.#running;
  }

  async #mineNow(): Promise<MiningOutcome & { readonly version: number }> {
    await this.#keeper.catchUp();
    const base = this.#keeper.compact();
    const now = this.#clock();
    const asOf = dayOfInstant(now);
    const found = await runWorker(base, asOf);
    const outcome = await this.#store.record(found, {
      version: base.version,
      asOf: formatDay(asOf),
      now: new Date(now),
    });
    return { ...outcome, version: base.version };
  }
}

function runWorker(base: ImageBase, asOf: Day): Promise<FoundOpportunity[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'mine-worker.ts'), { workerData: { base, asOf } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`mining ended with code ${code} before it gave its findings`)),
    );
  });
}
