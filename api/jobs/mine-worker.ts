import { parentPort, workerData } from 'node:worker_threads';
import { GraphImage } from '../../graph/image/graph-image.ts';
import { gateReader } from '../../scoring/gates/gate-reader.ts';
import { mineOpportunities } from '../../scoring/opportunities/mine-opportunities.ts';
import { OPPORTUNITY_RULES } from '../../scoring/opportunities/registry.ts';
import type { FoundOpportunity } from '../work/record-mining.ts';
import type { MiningMessage, MiningOrder } from './mining-thread.ts';
import { toFoundOpportunity } from './to-found-opportunity.ts';

const BLOCK = 2_000;

/**
 * Mines a base in shared memory, beside the thread that answers requests. Blocks go out one at a time, each when the one before was
 * taken over, so that a bank of a million opportunities is never in memory at once.
 */
const { base, asOf, options, rule, subjects, netTier1Fen } = workerData as MiningOrder;
const port = parentPort!;
const view = new GraphImage(base).view(asOf);
const rules = rule === undefined ? OPPORTUNITY_RULES : OPPORTUNITY_RULES.filter(({ id }) => id === rule);
const mining = mineOpportunities(view, { ...options, rules });
const gateOf = gateReader(view, { netTier1Fen });
const wanted = subjects === undefined ? undefined : new Set(subjects);
const blocks = makeBlocks();

function* makeBlocks(): Generator<FoundOpportunity[]> {
  let block: FoundOpportunity[] = [];
  for (const opportunity of mining.opportunities()) {
    if (wanted !== undefined && !wanted.has(view.keyOf(opportunity.subject))) continue;
    block.push(toFoundOpportunity(view, opportunity, gateOf(opportunity.subject, opportunity.product)));
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

function post(message: MiningMessage): void {
  port.postMessage(message);
}

port.on('message', () => {
  const { value, done } = blocks.next();
  post(done ? { block: undefined } : { block: value });
  if (done) port.close();
});
post({ statistics: mining.statistics });
