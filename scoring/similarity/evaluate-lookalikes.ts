import type { GraphView } from '../../graph/image/graph-view.ts';
import { createDraw, shuffle } from '../algorithms/seeded-random.ts';
import { measureRanking, type RankingMeasures } from '../evaluation/measure-ranking.ts';
import { type LookalikeOptions, rankLookalikes } from './rank-lookalikes.ts';

export interface LookalikeTest extends LookalikeOptions {
  /** Places looked at. */
  readonly k: number;
  readonly seed: number;
  /** Share of the good customers that is hidden, 0..1. */
  readonly heldOutShare?: number;
}

export interface LookalikeMeasures extends RankingMeasures {
  readonly seeds: number;
  /** Good customers that were hidden among the candidates: what is to be found. */
  readonly heldOut: number;
  readonly candidates: number;
}

const HELD_OUT_SHARE = 0.3;

/**
 * Hides some of the good customers among the candidates and measures how far in front they are ranked by the others.
 * Shape: the same split for the same seed; every measure 0 with fewer than two good customers.
 * Limits: candidates who are not known to be good count as misses although some may be, so that precision and lift are lower bounds; the
 * split is by chance, not by time, so that it says nothing of how well the seeds of today fit tomorrow.
 * Cost: that of `rankLookalikes`.
 * Source: held-out positives among the unlabelled (Elkan and Noto 2008).
 */
export function evaluateLookalikes(
  view: GraphView,
  goodCustomers: readonly number[],
  candidates: readonly number[],
  test: LookalikeTest,
): LookalikeMeasures {
  const good = [...new Set(goodCustomers)].sort((a, b) => a - b);
  shuffle(good, createDraw(test.seed));
  const wanted = Math.round(good.length * (test.heldOutShare ?? HELD_OUT_SHARE));
  const heldOut = good.slice(0, Math.min(Math.max(wanted, 1), good.length - 1));
  const seeds = good.slice(heldOut.length);
  const all = new Set([...candidates, ...heldOut]);
  for (const no of seeds) all.delete(no);
  const ranked = rankLookalikes(view, seeds, [...all], { ...test, count: undefined });
  const isHeldOut = new Set(heldOut);
  const measures = measureRanking(
    ranked.map(({ no }) => isHeldOut.has(no)),
    test.k,
    { relevant: heldOut.length, baseRate: all.size === 0 ? 0 : heldOut.length / all.size },
  );
  return { ...measures, seeds: seeds.length, heldOut: heldOut.length, candidates: all.size };
}
