import { meets } from '../parameters.ts';
import { type IndicatorReason, scoreIndicator } from './score-indicator.ts';
import type {
  Scorecard,
  ScorecardCap,
  ScorecardClass,
  ScorecardGrade,
  ScorecardValue,
  ScorecardValues,
} from './scorecard.ts';

export interface IndicatorResult {
  readonly id: string;
  readonly classId: string;
  readonly value: ScorecardValue | undefined;
  /** Points by the value alone; undefined when it is missing. */
  readonly earned: number | undefined;
  readonly possible: number;
  /** Points in the total, after scaling for what is missing and after caps; 0 when it has none in it. */
  readonly contribution: number;
  readonly reasons: readonly IndicatorReason[];
}

export interface ClassResult {
  readonly id: string;
  readonly earned: number;
  /** Points of the indicators that have a value. */
  readonly available: number;
  readonly possible: number;
  /** Earned ÷ available × possible, after caps; undefined when the class is insufficient. */
  readonly scaled: number | undefined;
  readonly isInsufficient: boolean;
  readonly isBelowFloor: boolean;
}

export interface CapResult {
  readonly id: string;
  /** UNKNOWN when the fact is missing: nothing is held back, and somebody should look. */
  readonly status: 'APPLIED' | 'NOT_APPLIED' | 'UNKNOWN';
}

/** Why there is no grade, or why it is the lowest. */
export interface GradeReason {
  readonly code: 'CLASS_INSUFFICIENT' | 'CLASS_BELOW_FLOOR' | 'CAP';
  /** The class or the cap. */
  readonly id: string;
}

export interface ScorecardResult {
  readonly cardId: string;
  readonly version: number;
  readonly indicators: readonly IndicatorResult[];
  readonly classes: readonly ClassResult[];
  readonly caps: readonly CapResult[];
  /** 0..100; undefined when a class is insufficient. */
  readonly total: number | undefined;
  readonly grade: string | undefined;
  readonly gradeReasons: readonly GradeReason[];
  /** Points for which there is a value, as a share of all, 0..1. */
  readonly coverage: number;
}

/**
 * Computes what a firm scores on a card.
 * Shape: within a class, points missing are taken to be earned as the others were, if enough of the class is there.
 * Units: points, 0..100; shares 0..1. Errors: none on values; the card must be one that `validateScorecard` has nothing against.
 * Cost: O(indicators).
 * Source: methods §6.
 */
export function computeScorecard(card: Scorecard, values: ScorecardValues): ScorecardResult {
  const caps = card.caps.map((cap) => ({ cap, status: capStatus(cap, values) }));
  const applied = caps.filter(({ status }) => status === 'APPLIED').map(({ cap }) => cap);
  const parts = card.classes.map((one) => scoreClass(card, one, values, applied));
  const classes = parts.map((part) => part.result);
  const byId = new Map(parts.flatMap(({ indicators }) => indicators).map((one) => [one.id, one]));
  const total = sumOf(classes.map(({ scaled }) => scaled));
  const available = classes.reduce((sum, one) => sum + one.available, 0);
  return {
    cardId: card.id,
    version: card.version,
    indicators: card.indicators.map(({ id }) => byId.get(id)!),
    classes,
    caps: caps.map(({ cap, status }) => ({ id: cap.id, status })),
    total,
    ...gradeOf(card, classes, applied, total),
    coverage: available / classes.reduce((sum, one) => sum + one.possible, 0),
  };
}

function scoreClass(
  card: Scorecard,
  { id, points, floorShare }: ScorecardClass,
  values: ScorecardValues,
  applied: readonly ScorecardCap[],
): { result: ClassResult; indicators: IndicatorResult[] } {
  const scored = card.indicators
    .filter(({ classId }) => classId === id)
    .map((indicator) => ({ indicator, ...scoreIndicator(indicator, values[indicator.id]) }));
  const known = scored.filter((one) => one.earned !== undefined);
  const earned = known.reduce((sum, one) => sum + one.earned!, 0);
  const available = known.reduce((sum, one) => sum + one.indicator.points, 0);
  const isInsufficient =
    available === 0 || !meets(available / points, { operator: '>=', value: card.availableShareMin });
  const scalings = scalingsOf(id, applied);
  const factor = scalings.reduce((product, { factor }) => product * factor, 1);
  const scale = isInsufficient ? 0 : (points / available) * factor;
  const scaled = isInsufficient ? undefined : earned * scale;
  const isBelowFloor =
    floorShare !== undefined &&
    scaled !== undefined &&
    meets(scaled / points, { operator: '<', value: floorShare });
  return {
    result: { id, earned, available, possible: points, scaled, isInsufficient, isBelowFloor },
    indicators: scored.map(({ indicator, earned, reason }) => ({
      id: indicator.id,
      classId: id,
      value: values[indicator.id],
      earned,
      possible: indicator.points,
      contribution: (earned ?? 0) * scale,
      reasons: [reason, ...(earned === undefined ? [] : scalings)],
    })),
  };
}

function scalingsOf(
  classId: string,
  applied: readonly ScorecardCap[],
): Extract<IndicatorReason, { code: 'CAPPED' }>[] {
  return applied.flatMap(({ id, effect }) =>
    effect.kind === 'SCALE_CLASS' && effect.classId === classId
      ? [{ code: 'CAPPED', cap: id, factor: effect.factor }]
      : [],
  );
}

function capStatus({ when }: ScorecardCap, values: ScorecardValues): CapResult['status'] {
  const fact = values[when.fact];
  if (when.kind === 'FLAG' && typeof fact === 'boolean') return fact ? 'APPLIED' : 'NOT_APPLIED';
  if (when.kind === 'LIMIT' && typeof fact === 'number' && !Number.isNaN(fact))
    return meets(fact, when) ? 'APPLIED' : 'NOT_APPLIED';
  return 'UNKNOWN';
}

function gradeOf(
  card: Scorecard,
  classes: readonly ClassResult[],
  applied: readonly ScorecardCap[],
  total: number | undefined,
): Pick<ScorecardResult, 'grade' | 'gradeReasons'> {
  const forbidding = applied.filter(({ effect }) => effect.kind === 'NO_GRADE');
  const insufficient = classes.filter(({ isInsufficient }) => isInsufficient);
  if (total === undefined || forbidding.length > 0) {
    return {
      grade: undefined,
      gradeReasons: [
        ...forbidding.map(({ id }): GradeReason => ({ code: 'CAP', id })),
        ...insufficient.map(({ id }): GradeReason => ({ code: 'CLASS_INSUFFICIENT', id })),
      ],
    };
  }
  const below = classes.filter(({ isBelowFloor }) => isBelowFloor);
  const grade = below.length > 0 ? card.grades[card.grades.length - 1] : gradeAt(card.grades, total);
  return {
    grade: grade.id,
    gradeReasons: below.map(({ id }): GradeReason => ({ code: 'CLASS_BELOW_FLOOR', id })),
  };
}

function gradeAt(grades: readonly ScorecardGrade[], total: number): ScorecardGrade {
  const reached = grades.find(({ lower }) => meets(total, { operator: '>=', value: lower }));
  return reached ?? grades[grades.length - 1];
}

/** The sum, or undefined when a part of it is. */
function sumOf(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}
