/** A score with what came of it: a rate or 0/1, and how much it weighs. */
export interface ScoredOutcome {
  readonly score: number;
  readonly outcome: number;
  /** 1 when left out; above 0. */
  readonly weight?: number;
}

/** Reads the calibrated probability of a score. */
export type Calibration = (score: number) => number;

/**
 * The nearest values, by weighted squares, that never fall.
 * Shape: as many as were given. Cost: O(n).
 * Source: pool adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955).
 */
export function poolAdjacentViolators(values: readonly number[], weights?: readonly number[]): number[] {
  const blocks: { sum: number; weight: number; count: number }[] = [];
  values.forEach((value, at) => {
    const weight = weights?.[at] ?? 1;
    let block = { sum: value * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && mean(last) >= mean(block); last = blocks.at(-1)) {
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      };
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks.flatMap((block) => new Array<number>(block.count).fill(mean(block)));
}

/**
 * Learns the probability behind a score, knowing only that it never falls with the score.
 * Shape: straight lines between the scores that were seen, level beyond them; equal scores are one.
 * Limits: learn on a later slice of time than the score was; of fewer than some hundred outcomes take `calibratePlatt`.
 * Errors: RangeError without outcomes. Cost: O(n log n), then O(log n) a score.
 * Source: Zadrozny and Elkan 2002.
 */
export function calibrateIsotonic(outcomes: readonly ScoredOutcome[]): Calibration {
  if (outcomes.length === 0) throw new RangeError('there are no outcomes to calibrate with');
  const points = mergeEqual(outcomes);
  const scores = points.map(({ score }) => score);
  const fitted = poolAdjacentViolators(
    points.map(({ outcome }) => outcome),
    points.map(({ weight }) => weight),
  );
  return (score) => interpolate(scores, fitted, score);
}

function mean({ sum, weight }: { sum: number; weight: number }): number {
  return sum / weight;
}

/** One point a score, the outcome its weighted mean; by score. */
function mergeEqual(outcomes: readonly ScoredOutcome[]): Required<ScoredOutcome>[] {
  const points: Required<ScoredOutcome>[] = [];
  for (const { score, outcome, weight = 1 } of [...outcomes].sort((a, b) => a.score - b.score)) {
    const last = points.at(-1);
    if (last?.score !== score) {
      points.push({ score, outcome, weight });
      continue;
    }
    const sum = last.weight + weight;
    points[points.length - 1] = {
      score,
      outcome: (last.outcome * last.weight + outcome * weight) / sum,
      weight: sum,
    };
  }
  return points;
}

function interpolate(scores: readonly number[], values: readonly number[], score: number): number {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (scores[middle] < score) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return values[0];
  if (low === scores.length) return values[low - 1];
  const part = (score - scores[low - 1]) / (scores[low] - scores[low - 1]);
  return values[low - 1] + part * (values[low] - values[low - 1]);
}
