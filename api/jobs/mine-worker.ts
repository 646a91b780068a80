import { parentPort, workerData } from 'node:worker_threads';
import { GraphImage } from '../../graph/image/graph-image.ts';
import type { ImageBase } from '../../graph/image/image-base.ts';
import type { Day } from '../../graph/model/day.ts';
import { gateReader } from '../../scoring/gates/gate-reader.ts';
import { findOpportunities } from '../../scoring/opportunities/find-opportunities.ts';
import { toFoundOpportunity } from './to-found-opportunity.ts';

/** Runs all rules over a base in shared memory, beside the thread that answers requests. */
const { base, asOf } = workerData as { base: ImageBase; asOf: Day };
const view = new GraphImage(base).view(asOf);
const gateOf = gateReader(view);
parentPort?.postMessage(
  findOpportunities(view).map((finding) =>
    toFoundOpportunity(view, finding, gateOf(finding.subject, finding.product)),
  ),
);
