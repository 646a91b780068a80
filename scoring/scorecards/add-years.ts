import type { Day } from '../../graph/model/day.ts';

const MS_PER_DAY = 86_400_000;

/** The same date so many years later, or earlier if negative; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MS_PER_DAY;
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}
