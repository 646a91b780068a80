import type {
  IndicatorCategory,
  IndicatorScoring,
  Knot,
  ScorecardIndicator,
  ScorecardValue,
} from './scorecard.ts';

/** Why an indicator earned what it did. */
export type IndicatorReason =
  | { readonly code: 'MISSING' }
  /** The value is of another kind than the indicator takes, or outside what it can be; counts as missing. */
  | { readonly code: 'UNREADABLE' }
  | { readonly code: 'BELOW_FIRST_KNOT' | 'ABOVE_LAST_KNOT'; readonly knot: Knot }
  /** On the line between two knots, the upper one excluded unless it is the last. */
  | { readonly code: 'BETWEEN_KNOTS'; readonly from: Knot; readonly to: Knot }
  | { readonly code: 'CATEGORY'; readonly category: string }
  | { readonly code: 'PERCENTILE' }
  | { readonly code: 'BELOW_SATURATION' | 'SATURATED'; readonly fullAt: number }
  /** A cap scaled what the class contributes; `earned` is before it. */
  | { readonly code: 'CAPPED'; readonly cap: string; readonly factor: number };

export interface IndicatorScore {
  /** Undefined when the value is missing or unreadable. */
  readonly earned: number | undefined;
  readonly reason: IndicatorReason;
}

/** Scores one value on one indicator. Units: points. Cost: O(knots or categories). */
export function scoreIndicator(
  { scoring, points }: Pick<ScorecardIndicator, 'scoring' | 'points'>,
  value: ScorecardValue | undefined,
): IndicatorScore {
  if (value === undefined) return { earned: undefined, reason: { code: 'MISSING' } };
  if (scoring.method === 'CATEGORY') return scoreCategory(scoring.categories, value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return UNREADABLE;
  return scoreNumber(scoring, points, value);
}

const UNREADABLE: IndicatorScore = { earned: undefined, reason: { code: 'UNREADABLE' } };

function scoreNumber(
  scoring: Exclude<IndicatorScoring, { method: 'CATEGORY' }>,
  points: number,
  value: number,
): IndicatorScore {
  if (scoring.method === 'LINEAR') return scoreLinear(scoring.knots, value);
  if (scoring.method === 'PERCENTILE') {
    // 60 is no percentile: taking it for 1 would give away all points for a wrong unit.
    if (value < 0 || value > 1) return UNREADABLE;
    return { earned: points * value, reason: { code: 'PERCENTILE' } };
  }
  const { fullAt } = scoring;
  if (value < 0) return UNREADABLE;
  if (value >= fullAt) return { earned: points, reason: { code: 'SATURATED', fullAt } };
  const share = Math.log1p(value) / Math.log1p(fullAt);
  return { earned: points * share, reason: { code: 'BELOW_SATURATION', fullAt } };
}

function scoreLinear(knots: readonly Knot[], value: number): IndicatorScore {
  const [first, last] = [knots[0], knots[knots.length - 1]];
  if (value < first.value) return { earned: first.points, reason: { code: 'BELOW_FIRST_KNOT', knot: first } };
  if (value > last.value) return { earned: last.points, reason: { code: 'ABOVE_LAST_KNOT', knot: last } };
  const upper = knots.findIndex((knot) => knot.value > value);
  const [from, to] = upper < 0 ? knots.slice(-2) : [knots[upper - 1], knots[upper]];
  const earned = from.points + ((to.points - from.points) * (value - from.value)) / (to.value - from.value);
  return { earned, reason: { code: 'BETWEEN_KNOTS', from, to } };
}

/** The best of the categories a firm has; of none the last one. */
function scoreCategory(categories: readonly IndicatorCategory[], value: ScorecardValue): IndicatorScore {
  if (typeof value === 'number' || typeof value === 'boolean') return UNREADABLE;
  const held = typeof value === 'string' ? [value] : value;
  const best =
    held.length === 0
      ? categories[categories.length - 1]
      : categories.find((category) => held.includes(category.id));
  if (best === undefined) return UNREADABLE;
  return { earned: best.points, reason: { code: 'CATEGORY', category: best.id } };
}
