import type { GraphView } from '../../graph/image/graph-view.ts';
import { chooseFeatures, type LookalikeCode } from './lookalike-features.ts';
import { SeedComparison, type SharedFeature } from './seed-comparison.ts';

export interface Lookalike {
  readonly no: number;
  /** Mean similarity to the nearest seeds, 0..1: an order, not a probability; calibrate it before saying one. */
  readonly score: number;
  readonly nearestSeed: number;
  readonly nearestScore: number;
  /** What it shares with the nearest seed: the three features that add most, first. */
  readonly reasons: SharedFeature[];
}

export interface LookalikeOptions {
  /** Seeds that the score is the mean over, 1 at least. */
  readonly nearest?: number;
  /** Items to return; all when left out. */
  readonly count?: number;
  /** What does not count as shared: the product that the seeds were chosen for, or the answer leaks into the question. */
  readonly ignored?: ReadonlySet<number>;
  /** Respects to compare in; all when left out. Leave out what the reader may not know. */
  readonly features?: readonly LookalikeCode[];
}

const NEAREST = 5;
const REASONS = 3;

/**
 * Ranks candidates by how much they are like good customers: the mean Gower similarity to the five nearest of them.
 * Shape: best first, then by number; seeds are never among them, nor is who has less than 60% of the weight to compare with any seed.
 * Limits: some thousand seeds. Who is no seed is unlabelled, not a bad customer: a high score may be one who was never asked, a low one a
 * good customer of a sort that the seeds lack; how well it does is known only after contact. Take a view from before the day from which
 * the seeds count as good.
 * Cost: O(candidates × seeds × features) and the relationships of both.
 * Source: Gower 1971, nearest neighbours (Fix and Hodges 1951); the weights are ours.
 */
export function rankLookalikes(
  view: GraphView,
  seeds: readonly number[],
  candidates: readonly number[],
  options: LookalikeOptions = {},
): Lookalike[] {
  const known = [...new Set(seeds)].sort((a, b) => a - b);
  const isSeed = new Set(known);
  const others = [...new Set(candidates)].filter((no) => !isSeed.has(no));
  const comparison = new SeedComparison(
    view,
    known,
    others,
    chooseFeatures(options.features, options.ignored),
  );
  const nearest = new Float64Array(Math.min(options.nearest ?? NEAREST, known.length));
  const ranked: { no: number; score: number; place: number; nearestScore: number }[] = [];
  for (const no of others) {
    const place = takeNearest(comparison.compare(no), nearest);
    if (place < 0) continue;
    const found = nearest.filter((score) => score >= 0);
    const score = found.reduce((sum, part) => sum + part, 0) / found.length;
    ranked.push({ no, score, place, nearestScore: nearest[0] });
  }
  ranked.sort((a, b) => b.score - a.score || a.no - b.no);
  return ranked.slice(0, options.count ?? ranked.length).map(({ no, score, place, nearestScore }) => ({
    no,
    score,
    nearestSeed: known[place],
    nearestScore,
    reasons: comparison.explain(no, place, REASONS),
  }));
}

/** Fills `nearest` with the highest scores, -1 where there are too few; the place of the first highest, -1 of none. */
function takeNearest(scores: Float64Array, nearest: Float64Array): number {
  nearest.fill(-1);
  let best = -1;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at];
    let place = nearest.length - 1;
    if (Number.isNaN(score) || score <= nearest[place]) continue;
    if (score > nearest[0]) best = at;
    for (; place > 0 && nearest[place - 1] < score; place--) nearest[place] = nearest[place - 1];
    nearest[place] = score;
  }
  return best;
}
