export const periodKinds = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The month, quarter or year of a day `2026-11-24`. */
export function periodOf(kind: PeriodKind, day: string): string {
  const year = day.slice(0, 4);
  if (kind === 'YEAR') return year;
  return kind === 'MONTH' ? day.slice(0, 7) : `${year}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** What a period is. */
export function kindOfPeriod(period: string): PeriodKind {
  if (period.includes('Q')) return 'QUARTER';
  return period.includes('-') ? 'MONTH' : 'YEAR';
}
