import { mkdir } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { createClock } from './clock.ts';
import type { Feed } from './feed-columns.ts';
import { FeedSet } from './feed-set.ts';
import { growBlock } from './grow-block.ts';
import { PeerBook } from './peer-book.ts';
import { STORIES, tellStories } from './tell-stories.ts';
import type { TruthSection } from './truth.ts';
import { TruthBook } from './truth-book.ts';
import { createWorld } from './world.ts';
import { writeBank } from './write-bank.ts';
import { writeReference } from './write-reference.ts';

/** What to generate and where. */
export interface DemoBankOptions {
  /** Folder for the feed files and truth.json; made if missing, files of these names in it are replaced. */
  readonly directory: string;
  readonly seed?: number;
  /** 1 is about 20,000 parties; the stories are told once whatever the scale. */
  readonly scale?: number;
  /** The business date at which the truth holds, `2026-11-24`. */
  readonly today: string;
}

/** Rows per feed and items per section of the truth. */
export interface DemoBankSummary {
  readonly feeds: Readonly<Record<Feed, number>>;
  readonly truth: Readonly<Record<TruthSection, number>>;
}

/**
 * Writes a whole made-up bank as feed files, and beside them truth.json with what was planted in it. The same seed, scale
 * and today give the same bytes. Memory is that of one block, and a few words for each customer.
 */
export async function generateDemoBank(options: DemoBankOptions): Promise<DemoBankSummary> {
  const { directory, seed = 20_241_124, scale = 1, today } = options;
  if (!(scale > 0 && scale <= 50)) throw new RangeError(`scale ${scale} is not above 0 and up to 50`);
  const clock = createClock(today);
  await mkdir(directory, { recursive: true });
  const feeds = new FeedSet(directory);
  const truth = new TruthBook(directory);
  const peers = new PeerBook();
  writeReference(feeds, clock);
  const bank = writeBank(feeds, seed);
  for (let block = 0; block < scale; block += 1) {
    if (block > 0) bank.hireManagers();
    const world = createWorld(seed, { clock, feeds, truth, bank, block, size: Math.min(1, scale - block) });
    growBlock(world, block === 0 ? tellStories : undefined);
    peers.add(world.service);
    await setImmediate();
  }
  peers.flush(truth);
  return {
    feeds: feeds.close(),
    truth: truth.close({ bank: '临江银行', asOf: today, seed, scale, stories: STORIES }),
  };
}
