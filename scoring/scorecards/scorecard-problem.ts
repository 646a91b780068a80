export type ScorecardProblemCode =
  | 'SHAPE'
  | 'EMPTY'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_CLASS'
  | 'OUT_OF_RANGE'
  | 'UNIT_MISMATCH'
  | 'CLASS_POINTS_SUM'
  | 'INDICATOR_POINTS_SUM'
  | 'KNOTS_NOT_ASCENDING'
  | 'CATEGORIES_NOT_DESCENDING'
  | 'POINTS_NOT_REACHED'
  | 'GRADES_OVERLAP'
  | 'GRADES_GAP';

/** Something wrong with a card, with the place where: `indicators[3].scoring.knots[2]`. */
export interface ScorecardProblem {
  readonly code: ScorecardProblemCode;
  readonly place: string;
  readonly message: string;
}

/** Ids that are empty or were there before. */
export function duplicates(place: string, items: readonly { readonly id: string }[]): ScorecardProblem[] {
  return items.flatMap(({ id }, index): ScorecardProblem[] => {
    const where = `${place}[${index}].id`;
    if (id.trim() === '') return [{ code: 'EMPTY', place: where, message: 'id is empty' }];
    const first = items.findIndex((item) => item.id === id);
    if (first === index) return [];
    return [{ code: 'DUPLICATE_ID', place: where, message: `${id} is already at ${place}[${first}]` }];
  });
}

/** A number that is none, or not where it may be. */
export function outOfRange(place: string, value: number, expected: string): ScorecardProblem {
  return { code: 'OUT_OF_RANGE', place, message: `${value} is out of range, expected ${expected}` };
}
