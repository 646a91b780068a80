import type { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import type { DirectoryKeeper } from '../access/directory-keeper.ts';
import type { ListStore } from '../work/list-store.ts';

const INTERVAL_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;
/** The day's figures are told to heads from this hour on, Asia/Shanghai. */
const DAILY_HOUR = 18;
const SHANGHAI_HOURS = 8;

interface Parts {
  readonly lists: ListStore;
  readonly keeper: ImageKeeper;
  readonly directory: DirectoryKeeper;
  /** Milliseconds UTC. */
  readonly clock: () => number;
}

/** Reminds people of what lists still ask of them, and tells heads how the day went; each once. */
export class ListKeeper {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** One round now. */
  async remind(): Promise<void> {
    const { lists, keeper, directory, clock } = this.#parts;
    const ms = clock();
    const day = dayOfInstant(ms);
    const view = keeper.image.view(day);
    const heads = [...(await directory.get()).employees.values()].flatMap(({ no, role, orgUnitNo }) =>
      role === 'BRANCH_HEAD' && orgUnitNo !== undefined
        ? [{ unitKey: view.keyOf(orgUnitNo), employeeKey: view.keyOf(no) }]
        : [],
    );
    const now = new Date(ms);
    await lists.remind(formatDay(day), now, heads);
    const hour = Math.floor(ms / HOUR_MS + SHANGHAI_HOURS) % 24;
    if (hour >= DAILY_HOUR) await lists.tellDaily(formatDay(day), now, heads);
  }

  /** From now on a round every ten minutes. */
  follow(onError: (error: unknown) => void): void {
    this.#timer = setInterval(() => {
      this.#running = this.remind().catch(onError);
    }, INTERVAL_MS).unref();
  }

  /** Waits for a round that is under way. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }
}
