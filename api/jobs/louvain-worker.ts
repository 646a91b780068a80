import { parentPort, workerData } from 'node:worker_threads';
import { runLouvain } from '../../scoring/communities/run-louvain.ts';
import type { WeightedGraph } from '../../scoring/communities/weighted-graph.ts';

/** Finds the communities of a graph that was handed over, beside the thread that answers requests. */
parentPort!.postMessage(runLouvain(workerData as WeightedGraph));
