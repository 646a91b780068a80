import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Communities, runLouvain } from '../../scoring/communities/run-louvain.ts';
import type { WeightedGraph } from '../../scoring/communities/weighted-graph.ts';

/** What is done sooner than a thread has started: some ten milliseconds' worth. */
const LINKS_AT_ONCE = 100_000;

/** Finds communities in a thread of its own, unless that would take longer. Errors: what the thread throws. */
export function runLouvainBeside(graph: WeightedGraph): Promise<Communities> {
  if (graph.ends.length < LINKS_AT_ONCE) return Promise.resolve(runLouvain(graph));
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'louvain-worker.ts'), { workerData: graph });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`communities ended with code ${code} before their answer`)),
    );
  });
}
