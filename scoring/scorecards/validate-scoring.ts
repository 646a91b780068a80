import type { IndicatorCategory, Knot, ScorecardIndicator } from './scorecard.ts';
import { duplicates, outOfRange, type ScorecardProblem } from './scorecard-problem.ts';

/** Finds what is wrong with how an indicator is scored; `at` is the place of the indicator. */
export function validateScoring(indicator: ScorecardIndicator, at: string): ScorecardProblem[] {
  const { scoring, points } = indicator;
  const place = `${at}.scoring`;
  const problems = validateUnit(indicator, at);
  if (scoring.method === 'LINEAR') problems.push(...validateKnots(scoring.knots, points, `${place}.knots`));
  if (scoring.method === 'CATEGORY')
    problems.push(...validateCategories(scoring.categories, points, `${place}.categories`));
  if (scoring.method === 'LOG_SATURATION' && !(scoring.fullAt > 0 && Number.isFinite(scoring.fullAt)))
    problems.push(outOfRange(`${place}.fullAt`, scoring.fullAt, 'above 0'));
  return problems;
}

/** Categories are scored as such and nothing else is; only what is 0..1 is scored as a percentile. */
function validateUnit({ unit, scoring }: ScorecardIndicator, at: string): ScorecardProblem[] {
  const isRight =
    (unit === 'CATEGORY') === (scoring.method === 'CATEGORY') &&
    (scoring.method !== 'PERCENTILE' || unit === 'PERCENTILE' || unit === 'FRACTION');
  if (isRight) return [];
  return [
    { code: 'UNIT_MISMATCH', place: `${at}.unit`, message: `${unit} cannot be scored by ${scoring.method}` },
  ];
}

function validateKnots(knots: readonly Knot[], points: number, place: string): ScorecardProblem[] {
  const problems = validatePoints(knots, points, place);
  if (knots.length < 2)
    problems.push({ code: 'EMPTY', place, message: `there are ${knots.length} knots, expected at least 2` });
  knots.forEach(({ value }, index) => {
    if (!Number.isFinite(value))
      problems.push(outOfRange(`${place}[${index}].value`, value, 'a finite number'));
    const before = knots[index - 1];
    if (before === undefined || value > before.value) return;
    const message = `value ${value} follows ${before.value}, expected more`;
    problems.push({ code: 'KNOTS_NOT_ASCENDING', place: `${place}[${index}].value`, message });
  });
  return problems;
}

function validateCategories(
  categories: readonly IndicatorCategory[],
  points: number,
  place: string,
): ScorecardProblem[] {
  const problems = [...duplicates(place, categories), ...validatePoints(categories, points, place)];
  categories.forEach((category, index) => {
    const before = categories[index - 1];
    if (before === undefined || category.points < before.points) return;
    const message = `${category.id} earns ${category.points} after ${before.id} with ${before.points}, expected less`;
    problems.push({ code: 'CATEGORIES_NOT_DESCENDING', place: `${place}[${index}].points`, message });
  });
  return problems;
}

/** None outside 0 and the points of the indicator, and these can be reached. */
function validatePoints(
  items: readonly { readonly points: number }[],
  points: number,
  place: string,
): ScorecardProblem[] {
  const problems = items.flatMap((item, index) =>
    item.points >= 0 && item.points <= points
      ? []
      : [outOfRange(`${place}[${index}].points`, item.points, `0..${points}`)],
  );
  if (!items.some((item) => item.points === points)) {
    const message = `nothing earns all ${points} points of the indicator`;
    problems.push({ code: 'POINTS_NOT_REACHED', place, message });
  }
  return problems;
}
