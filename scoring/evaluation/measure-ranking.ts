/** How well the front of a ranked list holds what was looked for. */
export interface RankingMeasures {
  /** Places looked at: k, or the length of a shorter list. */
  readonly count: number;
  readonly hits: number;
  /** Hits ÷ places looked at, 0..1. */
  readonly precision: number;
  /** Hits ÷ all that are relevant, 0..1. */
  readonly recall: number;
  /** Precision ÷ base rate; 0 where the base rate is. */
  readonly lift: number;
  /** Discounted gain ÷ the best one could have, 0..1. */
  readonly ndcg: number;
  /** Mean precision at the places of the hits over the whole list, a relevant one that is not listed counting 0. */
  readonly averagePrecision: number;
}

export interface RankingTruth {
  /** Relevant ones in all, listed or not; the hits of the list when left out. */
  readonly relevant?: number;
  /** Rate of the relevant among all that could be listed, 0..1; that of the list when left out. */
  readonly baseRate?: number;
}

/**
 * Measures the first k of a list, best first, of which each is a hit or not.
 * Shape: every measure is 0 of an empty list and where nothing is relevant.
 * Cost: O(length). Source: Järvelin and Kekäläinen 2002 for the discounted gain, with the logarithm to base 2.
 */
export function measureRanking(
  isHit: readonly boolean[],
  k: number,
  truth: RankingTruth = {},
): RankingMeasures {
  const count = Math.min(k, isHit.length);
  const listed = isHit.reduce((sum, hit) => sum + (hit ? 1 : 0), 0);
  const relevant = truth.relevant ?? listed;
  const baseRate = truth.baseRate ?? ratio(listed, isHit.length);
  let [hits, gain, best] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const discounted = 1 / Math.log2(at + 2);
    if (at < relevant) best += discounted;
    if (!isHit[at]) continue;
    hits++;
    gain += discounted;
  }
  const precision = ratio(hits, count);
  return {
    count,
    hits,
    precision,
    recall: ratio(hits, relevant),
    lift: ratio(precision, baseRate),
    ndcg: ratio(gain, best),
    averagePrecision: averagePrecision(isHit, relevant),
  };
}

function averagePrecision(isHit: readonly boolean[], relevant: number): number {
  let [hits, sum] = [0, 0];
  isHit.forEach((hit, at) => {
    if (hit) sum += ++hits / (at + 1);
  });
  return ratio(sum, relevant);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
