import type { Calibration, ScoredOutcome } from './calibrate-isotonic.ts';

const ROUNDS_MAX = 100;
const CHANGE_MIN = 1e-10;
/** Keeps the equations solvable where the scores are all alike. */
const RIDGE = 1e-12;

/**
 * Learns the probability behind a score as a logistic curve of it: two numbers, so that few outcomes are enough.
 * Shape: targets are drawn in a little from 0 and 1, so that a score that separates perfectly stays finite.
 * Errors: RangeError without outcomes. Cost: O(n) a round, about ten rounds.
 * Source: Platt 1999; Newton's method with halved steps after Lin, Lin and Weng 2007.
 */
export function calibratePlatt(outcomes: readonly ScoredOutcome[]): Calibration {
  if (outcomes.length === 0) throw new RangeError('there are no outcomes to calibrate with');
  const points = withTargets(outcomes);
  let [slope, intercept] = [0, Math.log(meanOdds(points))];
  let loss = lossOf(points, slope, intercept);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const [slopeStep, interceptStep] = newtonStep(points, slope, intercept);
    let size = 1;
    let next = lossOf(points, slope - slopeStep, intercept - interceptStep);
    while (next > loss && size > CHANGE_MIN) {
      size /= 2;
      next = lossOf(points, slope - size * slopeStep, intercept - size * interceptStep);
    }
    if (!(loss - next > CHANGE_MIN * Math.abs(loss))) break;
    slope -= size * slopeStep;
    intercept -= size * interceptStep;
    loss = next;
  }
  return (score) => logistic(slope * score + intercept);
}

interface Target {
  readonly score: number;
  readonly target: number;
  readonly weight: number;
}

function withTargets(outcomes: readonly ScoredOutcome[]): Target[] {
  let [positive, negative] = [0, 0];
  for (const { outcome, weight = 1 } of outcomes) {
    positive += outcome * weight;
    negative += (1 - outcome) * weight;
  }
  const [high, low] = [(positive + 1) / (positive + 2), 1 / (negative + 2)];
  return outcomes.map(({ score, outcome, weight = 1 }) => ({
    score,
    target: outcome * high + (1 - outcome) * low,
    weight,
  }));
}

function meanOdds(points: readonly Target[]): number {
  const weight = points.reduce((sum, point) => sum + point.weight, 0);
  const mean = points.reduce((sum, point) => sum + point.target * point.weight, 0) / weight;
  return mean / (1 - mean);
}

function lossOf(points: readonly Target[], slope: number, intercept: number): number {
  return points.reduce((sum, { score, target, weight }) => {
    const at = slope * score + intercept;
    return sum + weight * (Math.max(at, 0) + Math.log1p(Math.exp(-Math.abs(at))) - target * at);
  }, 0);
}

function newtonStep(points: readonly Target[], slope: number, intercept: number): [number, number] {
  let [bySlope, byIntercept] = [0, 0];
  let [curveSlope, curveBoth, curveIntercept] = [RIDGE, 0, RIDGE];
  for (const { score, target, weight } of points) {
    const chance = logistic(slope * score + intercept);
    const [error, spread] = [weight * (chance - target), weight * chance * (1 - chance)];
    bySlope += error * score;
    byIntercept += error;
    curveSlope += spread * score ** 2;
    curveBoth += spread * score;
    curveIntercept += spread;
  }
  const determinant = curveSlope * curveIntercept - curveBoth ** 2;
  if (!(determinant > 0)) return [0, byIntercept / curveIntercept];
  return [
    (curveIntercept * bySlope - curveBoth * byIntercept) / determinant,
    (curveSlope * byIntercept - curveBoth * bySlope) / determinant,
  ];
}

function logistic(at: number): number {
  return at >= 0 ? 1 / (1 + Math.exp(-at)) : Math.exp(at) / (1 + Math.exp(at));
}
