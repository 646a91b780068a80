import type { PoolStore } from '../work/pool/pool-store.ts';

const INTERVAL_MS = 10 * 60_000;

/** Keeps the pool in order by the clock: idle claims go back, what nobody takes expires. */
export class PoolKeeper {
  readonly #pool: PoolStore;
  readonly #clock: () => number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  /** `clock` gives milliseconds UTC. */
  constructor(pool: PoolStore, clock: () => number) {
    this.#pool = pool;
    this.#clock = clock;
  }

  /** One round now. */
  async tidy(): Promise<void> {
    const now = new Date(this.#clock());
    await this.#pool.recycle(now);
    await this.#pool.expire(now);
  }

  /** From now on a round every ten minutes. */
  follow(onError: (error: unknown) => void): void {
    this.#timer = setInterval(() => {
      this.#running = this.tidy().catch(onError);
    }, INTERVAL_MS).unref();
  }

  /** Waits for a round that is under way. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }
}
