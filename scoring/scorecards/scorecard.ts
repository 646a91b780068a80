import type { Day } from '../../graph/model/day.ts';
import type { MethodParameter } from '../parameters.ts';

/** What a thing on a card is called on the screen. */
export interface ScorecardName {
  readonly zh: string;
  readonly en: string;
}

/** What a value is measured in; a FRACTION and a PERCENTILE are 0..1, RATING is 0..100 as an assessor gives it. */
export type IndicatorUnit = 'FRACTION' | 'PERCENTILE' | 'COUNT' | 'YEARS' | 'RATING' | 'CATEGORY';

/** A value and the points it earns; between two knots the points are on the straight line. */
export interface Knot {
  readonly value: number;
  readonly points: number;
}

export interface IndicatorCategory {
  readonly id: string;
  readonly name: ScorecardName;
  readonly points: number;
}

/**
 * How a value becomes points.
 * Shape: LINEAR on ascending knots, level outside them; CATEGORY best first; PERCENTILE points × value; LOG_SATURATION points ×
 * min(1, ln(1 + value) / ln(1 + fullAt)).
 */
export type IndicatorScoring =
  | { readonly method: 'LINEAR'; readonly knots: readonly Knot[] }
  | { readonly method: 'CATEGORY'; readonly categories: readonly IndicatorCategory[] }
  | { readonly method: 'PERCENTILE' }
  | { readonly method: 'LOG_SATURATION'; readonly fullAt: number };

export interface ScorecardClass {
  readonly id: string;
  readonly name: ScorecardName;
  readonly points: number;
  /** Share of the class points, 0..1, below which the firm gets the lowest grade whatever its total. */
  readonly floorShare?: number;
}

export interface ScorecardIndicator {
  readonly id: string;
  readonly classId: string;
  readonly name: ScorecardName;
  readonly points: number;
  readonly unit: IndicatorUnit;
  readonly scoring: IndicatorScoring;
}

export interface ScorecardGrade {
  readonly id: string;
  readonly name: ScorecardName;
  /** Points from which it is given, inclusive, up to the next better grade. */
  readonly lower: number;
}

/** A fact beside the indicators that holds a firm back: a yes, or a figure past a limit. */
export type CapCondition =
  | { readonly kind: 'FLAG'; readonly fact: string }
  | {
      readonly kind: 'LIMIT';
      readonly fact: string;
      readonly operator: MethodParameter['operator'];
      readonly value: number;
    };

export type CapEffect =
  | { readonly kind: 'NO_GRADE' }
  | { readonly kind: 'SCALE_CLASS'; readonly classId: string; readonly factor: number };

export interface ScorecardCap {
  readonly id: string;
  readonly name: ScorecardName;
  readonly when: CapCondition;
  readonly effect: CapEffect;
}

/**
 * A scorecard as data.
 * Shape: points of indicators add up to the points of their class, points of classes to 100; grades are best first.
 */
export interface Scorecard {
  readonly id: string;
  /** Counts up with every change; the version in force on a day is the last whose `validFrom` has come. */
  readonly version: number;
  /** Inclusive. */
  readonly validFrom: Day;
  readonly name: ScorecardName;
  readonly source: string;
  /** Share of the points of a class, 0..1, for which values must be there, or the class is insufficient. */
  readonly availableShareMin: number;
  readonly classes: readonly ScorecardClass[];
  readonly indicators: readonly ScorecardIndicator[];
  readonly grades: readonly ScorecardGrade[];
  readonly caps: readonly ScorecardCap[];
}

/** A figure, a yes or no, a category, or all the categories that a firm has. */
export type ScorecardValue = number | boolean | string | readonly string[];

/** The values of a firm by indicator, and the facts its caps ask for; what is not known is left out or undefined. */
export type ScorecardValues = Readonly<Record<string, ScorecardValue | undefined>>;
