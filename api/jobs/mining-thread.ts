import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImageBase } from '../../graph/image/image-base.ts';
import type { Day } from '../../graph/model/day.ts';
import type { BankStatistics, MiningOptions } from '../../scoring/opportunities/find-opportunities.ts';
import type { FoundOpportunity } from '../work/record-mining.ts';

/** What the thread mines. Columns are shared, the rest is copied. */
export interface MiningOrder {
  readonly base: ImageBase;
  readonly asOf: Day;
  readonly options: Omit<MiningOptions, 'rules'>;
  /** Id of the one rule to apply; all when left out. */
  readonly rule?: string;
  /** Keys of the subjects to give; all when left out. */
  readonly subjects?: readonly string[];
  readonly netTier1Fen?: number;
}

export type MiningMessage =
  | { readonly statistics: BankStatistics }
  /** Undefined after the last. */
  | { readonly block: FoundOpportunity[] | undefined };

export interface ThreadMining {
  readonly statistics: BankStatistics;
  /** To be read once. */
  readonly blocks: AsyncIterable<readonly FoundOpportunity[]>;
  /** Ends the thread; safe to repeat. */
  stop(): Promise<void>;
}

/** Mines in a thread of its own. Errors: what the thread throws, at the step in which it does. */
export async function mineInThread(order: MiningOrder): Promise<ThreadMining> {
  const worker = new Worker(join(import.meta.dirname, 'mine-worker.ts'), { workerData: order });
  const next = (): Promise<MiningMessage> => nextMessage(worker);
  const first = await next();
  if (!('statistics' in first)) throw new Error('mining gave findings before its statistics');
  return {
    statistics: first.statistics,
    blocks: readBlocks(worker, next),
    stop: async () => {
      await worker.terminate();
    },
  };
}

async function* readBlocks(
  worker: Worker,
  next: () => Promise<MiningMessage>,
): AsyncGenerator<readonly FoundOpportunity[]> {
  for (;;) {
    const message = next();
    worker.postMessage('next');
    const answer = await message;
    if (!('block' in answer) || answer.block === undefined) return;
    yield answer.block;
  }
}

function nextMessage(worker: Worker): Promise<MiningMessage> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: MiningMessage): void => settle(() => resolve(message));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void =>
      onError(new Error(`mining ended with code ${code} before it gave its findings`));
    const settle = (act: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
