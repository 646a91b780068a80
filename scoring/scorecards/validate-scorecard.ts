import type { Scorecard, ScorecardIndicator } from './scorecard.ts';
import { duplicates, outOfRange, type ScorecardProblem } from './scorecard-problem.ts';
import { validateScoring } from './validate-scoring.ts';

const WHOLE_POINTS = 100;
/** Sums of points are told apart by more than floating-point noise. */
const NOISE = 1e-9;

/** Finds what is wrong with a card; empty when it can be scored with. Cost: O(card). */
export function validateScorecard(card: Scorecard): ScorecardProblem[] {
  return [
    ...validateHead(card),
    ...validateClasses(card),
    ...card.indicators.flatMap((indicator, index) => validateIndicator(card, indicator, index)),
    ...duplicates('indicators', card.indicators),
    ...validateGrades(card),
    ...validateCaps(card),
  ];
}

function validateHead({ id, version, availableShareMin }: Scorecard): ScorecardProblem[] {
  const problems: ScorecardProblem[] = [];
  if (id.trim() === '') problems.push({ code: 'EMPTY', place: 'id', message: 'id is empty' });
  if (!Number.isSafeInteger(version) || version < 1)
    problems.push(outOfRange('version', version, 'a whole number from 1 on'));
  if (!(availableShareMin > 0 && availableShareMin <= 1))
    problems.push(outOfRange('availableShareMin', availableShareMin, 'above 0 and at most 1'));
  return problems;
}

function validateClasses({ classes, indicators }: Scorecard): ScorecardProblem[] {
  const problems = duplicates('classes', classes);
  classes.forEach(({ id, points, floorShare }, index) => {
    const place = `classes[${index}]`;
    if (!(points > 0)) problems.push(outOfRange(`${place}.points`, points, 'above 0'));
    if (floorShare !== undefined && !(floorShare >= 0 && floorShare <= 1))
      problems.push(outOfRange(`${place}.floorShare`, floorShare, '0..1'));
    const sum = sumOfPoints(indicators.filter(({ classId }) => classId === id));
    if (!isSame(sum, points)) {
      const message = `points of the indicators of ${id} add up to ${sum}, expected ${points}`;
      problems.push({ code: 'INDICATOR_POINTS_SUM', place, message });
    }
  });
  const sum = sumOfPoints(classes);
  if (!isSame(sum, WHOLE_POINTS)) {
    const message = `points of the classes add up to ${sum}, expected ${WHOLE_POINTS}`;
    problems.push({ code: 'CLASS_POINTS_SUM', place: 'classes', message });
  }
  return problems;
}

function validateIndicator(
  { classes }: Scorecard,
  indicator: ScorecardIndicator,
  index: number,
): ScorecardProblem[] {
  const place = `indicators[${index}]`;
  const problems = [...unknownClass(classes, indicator.classId, place), ...validateScoring(indicator, place)];
  if (!(indicator.points > 0)) problems.push(outOfRange(`${place}.points`, indicator.points, 'above 0'));
  return problems;
}

/** Best first, each bound below the one before, and the last at 0, so that every total has one grade. */
function validateGrades({ grades }: Scorecard): ScorecardProblem[] {
  const problems = duplicates('grades', grades);
  grades.forEach(({ id, lower }, index) => {
    const place = `grades[${index}].lower`;
    if (!(lower >= 0 && lower <= WHOLE_POINTS)) problems.push(outOfRange(place, lower, '0..100'));
    const better = grades[index - 1];
    if (better !== undefined && !(lower < better.lower)) {
      const message = `${id} from ${lower} overlaps ${better.id} from ${better.lower}, expected less`;
      problems.push({ code: 'GRADES_OVERLAP', place, message });
    }
  });
  const last = grades[grades.length - 1];
  if (last === undefined) problems.push({ code: 'EMPTY', place: 'grades', message: 'there is no grade' });
  else if (last.lower > 0) {
    const message = `totals below ${last.lower} have no grade, expected the last to start at 0`;
    problems.push({ code: 'GRADES_GAP', place: `grades[${grades.length - 1}].lower`, message });
  }
  return problems;
}

function validateCaps({ caps, classes }: Scorecard): ScorecardProblem[] {
  const problems = duplicates('caps', caps);
  caps.forEach(({ when, effect }, index) => {
    const place = `caps[${index}]`;
    if (when.fact.trim() === '')
      problems.push({ code: 'EMPTY', place: `${place}.when.fact`, message: 'fact is empty' });
    if (effect.kind !== 'SCALE_CLASS') return;
    problems.push(...unknownClass(classes, effect.classId, `${place}.effect`));
    if (!(effect.factor >= 0 && effect.factor <= 1))
      problems.push(outOfRange(`${place}.effect.factor`, effect.factor, '0..1'));
  });
  return problems;
}

function unknownClass(classes: Scorecard['classes'], classId: string, place: string): ScorecardProblem[] {
  if (classes.some(({ id }) => id === classId)) return [];
  return [{ code: 'UNKNOWN_CLASS', place: `${place}.classId`, message: `there is no class ${classId}` }];
}

function sumOfPoints(items: readonly { readonly points: number }[]): number {
  return items.reduce((sum, { points }) => sum + points, 0);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= NOISE;
}
