import type { ChangeLog } from '../changes/change-log.ts';
import type { ChangeRows } from '../changes/change-rows.ts';
import { buildImage } from './build-image.ts';
import { compactImage } from './compact-image.ts';
import { GraphImage } from './graph-image.ts';
import type { ImageBase } from './image-base.ts';

const OVERLAY_ROWS_MAX = 100_000;
const OVERLAY_SHARE_MAX = 0.25;

/** Keeps an image in step with the change log. Readers take `image` once a request and keep that one. */
export class ImageKeeper {
  readonly #log: ChangeLog;
  #image: GraphImage;
  #timer: NodeJS.Timeout | undefined;
  #catchingUp: Promise<void> | undefined;
  #isClosed = false;
  readonly #listeners: ((rows: ChangeRows) => void)[] = [];

  constructor(log: ChangeLog, base: ImageBase) {
    this.#log = log;
    this.#image = new GraphImage(base);
  }

  get image(): GraphImage {
    return this.#image;
  }

  /** Applies everything that was committed before the call. Calls that overlap share one pass. */
  async catchUp(): Promise<void> {
    if (this.#catchingUp !== undefined) {
      await this.#catchingUp;
    }
    this.#catchingUp ??= this.#applyNew().finally(() => {
      this.#catchingUp = undefined;
    });
    await this.#catchingUp;
  }

  /** Tells a listener of every change that is applied from now on, after it is. */
  listen(onChange: (rows: ChangeRows) => void): void {
    this.#listeners.push(onChange);
  }

  /** Catches up again and again, `intervalMs` after each pass. Failures are reported and tried again. */
  follow(intervalMs: number, onError: (error: unknown) => void): void {
    const pass = async (): Promise<void> => {
      await this.catchUp().catch(onError);
      if (!this.#isClosed) this.#timer = setTimeout(pass, intervalMs);
    };
    void pass();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#catchingUp?.catch(() => undefined);
  }

  /** Makes a base that holds everything up to now and returns it. Views taken before stay as they are. */
  compact(): ImageBase {
    if (this.#image.overlay.rowCount > 0) this.#image = new GraphImage(compactImage(this.#image));
    return this.#image.base;
  }

  async #applyNew(): Promise<void> {
    const last = await this.#log.lastSeq();
    if (last === this.#image.version) return;
    for await (const change of this.#log.readChanges(this.#image.version, last)) {
      const applied = this.#image.apply(change.seq, change.rows);
      for (const listener of this.#listeners) listener(applied);
      if (this.#isOverlayLarge()) this.compact();
    }
    if (this.#image.needsRebuild) await this.#rebuild();
  }

  async #rebuild(): Promise<void> {
    this.#image = new GraphImage(await buildImage(this.#log));
  }

  #isOverlayLarge(): boolean {
    const baseRows = this.#image.base.kinds.reduce((sum, kind) => sum + (kind?.rows ?? 0), 0);
    return this.#image.overlay.rowCount > Math.max(OVERLAY_ROWS_MAX, baseRows * OVERLAY_SHARE_MAX);
  }
}
