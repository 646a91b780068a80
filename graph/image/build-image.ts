import type { ChangeLog } from '../changes/change-log.ts';
import { visitChange } from '../changes/change-rows.ts';
import type { ImageBase } from './image-base.ts';
import { ImageBuilder } from './image-builder.ts';

/** Changes that one session reads before it takes the next block. */
const BLOCK = 32;

export interface BuildOptions {
  /** Streams that read the log at once. */
  readonly sessions?: number;
  readonly onProgress?: (read: number, total: number) => void;
}

/**
 * Builds the base of an image from the change log, by several sessions at once.
 * Cost: about 1 µs a relationship; memory while building about twice that of the image.
 */
export async function buildImage(log: ChangeLog, options: BuildOptions = {}): Promise<ImageBase> {
  const last = await log.lastSeq();
  const builder = new ImageBuilder();
  let next = 0;
  let read = 0;
  const work = async (): Promise<void> => {
    while (next < last) {
      const from = next;
      next = Math.min(next + BLOCK, last);
      for await (const change of log.readChanges(from, next)) {
        builder.seq = change.seq;
        visitChange(change.rows, builder);
        read++;
        options.onProgress?.(read, last);
      }
    }
  };
  await Promise.all(Array.from({ length: options.sessions ?? 2 }, work));
  if (read !== last)
    throw new Error(`the change log holds ${read} of ${last} changes: it was edited by hand`);
  return builder.finish(last);
}
