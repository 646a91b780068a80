import { mineInThread } from '../api/jobs/mining-thread.ts';
import { encodeChange, relationshipKindCode } from '../graph/changes/change-rows.ts';
import { GraphImage } from '../graph/image/graph-image.ts';
import type { ImageBase } from '../graph/image/image-base.ts';
import type { RelationshipKind } from '../graph/model/relationship-kind.ts';
import { createRandom } from '../loaders/demo/random.ts';
import { cutRegion } from '../scoring/opportunities/cut-region.ts';
import { findAffected } from '../scoring/opportunities/find-affected.ts';
import type { BankStatistics } from '../scoring/opportunities/find-opportunities.ts';
import { type Findings, median, ms, percentile } from './findings.ts';
import { makeBank, TODAY } from './make-bank.ts';
import { measureSegments } from './measure-segments.ts';

const CHANGES = 40;
const FULL_MAX_S = 60;
const MEMORY_MAX_MB = 2_000;
const CHANGE_MAX_MS = 1_000;

/**
 * Mining with all rules over the graph of `directory` with a bank. Then single facts change, and what they affect is mined.
 */
export async function measureMining(directory: string, findings: Findings): Promise<void> {
  const base = await makeBank(directory);
  measureSegments(base, TODAY, findings);
  const whole = await mineWhole(base);
  const changes = await mineChanges(base, whole.statistics);
  const rows = base.kinds.reduce((sum, kind) => sum + (kind?.rows ?? 0), 0);
  const p95 = percentile(changes.times, 0.95);
  findings.add(`Mining with all rules over ${base.entityCount} entities and ${rows} relationships`, [
    { what: 'opportunities', value: String(whole.found) },
    {
      what: 'the whole bank, until the last is handed over',
      value: `${whole.seconds.toFixed(1)} s`,
      target: `${FULL_MAX_S} s`,
      holds: whole.seconds <= FULL_MAX_S,
    },
    {
      what: 'memory beside the image, at most',
      value: `${Math.round(whole.megabytes)} MB`,
      target: `${MEMORY_MAX_MB} MB`,
      holds: whole.megabytes <= MEMORY_MAX_MB,
    },
    { what: 'what one changed fact affects, parties, median', value: String(median(changes.affected)) },
    { what: 'mined again after one changed fact, median', value: ms(median(changes.times)) },
    {
      what: 'mined again after one changed fact, p95',
      value: ms(p95),
      target: ms(CHANGE_MAX_MS),
      holds: p95 <= CHANGE_MAX_MS,
    },
    { what: 'slowest', value: `${ms(Math.max(...changes.times))}, ${changes.slowest}` },
  ]);
}

async function mineWhole(base: ImageBase) {
  global.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const start = performance.now();
  const mining = await mineInThread({ base, asOf: TODAY, options: {} });
  let found = 0;
  for await (const block of mining.blocks) found += block.length;
  const seconds = (performance.now() - start) / 1000;
  clearInterval(sampler);
  await mining.stop();
  return { found, seconds, megabytes: (peak - before) / 1e6, statistics: mining.statistics };
}

async function mineChanges(base: ImageBase, statistics: BankStatistics) {
  const random = createRandom(5, 'changes');
  const kinds: readonly RelationshipKind[] = [
    'SUPPLIES',
    'HAS_EVENT',
    'HOLDS',
    'CUSTOMER_OF',
    'OWNS',
    'EMPLOYS',
    'HAS_METRIC',
    'PAYS',
    'GUARANTEES',
  ];
  const times: number[] = [];
  const affectedCounts: number[] = [];
  let slowest = '';
  for (let at = 0; at < CHANGES; at++) {
    const kind = kinds[at % kinds.length];
    const image = new GraphImage(base);
    const row = random.int(0, base.kinds[relationshipKindCode(kind)]!.rows - 1);
    const old = image.view(TODAY).relationship(kind, row);
    image.apply(
      base.version + 1,
      encodeChange({ entities: [], opened: [], closed: [{ ...old, recordedTo: Date.now() }] }),
    );
    const start = performance.now();
    const view = image.view(TODAY);
    const affected = findAffected(view, { entities: [], relationships: [old] });
    const region = affected === undefined ? undefined : cutRegion(view, affected);
    if (affected === undefined || region === undefined) {
      times.push(Number.POSITIVE_INFINITY);
      slowest = `${kind}: the whole bank was due`;
      continue;
    }
    const subjects = [...affected].map((no) => view.keyOf(no));
    const mining = await mineInThread({ base: region, asOf: TODAY, options: { statistics }, subjects });
    for await (const _ of mining.blocks);
    const milliseconds = performance.now() - start;
    await mining.stop();
    if (milliseconds > Math.max(0, ...times)) slowest = `${kind} of ${affected.size} parties`;
    times.push(milliseconds);
    affectedCounts.push(affected.size);
  }
  return { times, affected: affectedCounts, slowest };
}
