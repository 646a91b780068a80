import { type Day, formatDay, parseDay } from '../../graph/model/day.ts';

/** One of the trailing full months before the month of today. */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly firstDay: Day;
  readonly dayCount: number;
}

/** Business dates around the day the bank is generated for. */
export interface Clock {
  readonly today: Day;
  /** The twelve full months before this one, oldest first. */
  readonly months: readonly Month[];
  /** A day as `2026-11-24`; empty for none. */
  format(day: Day | undefined): string;
}

/** Reads today. Throws when it is no date. */
export function createClock(today: string): Clock {
  const day = parseDay(today);
  if (day === undefined) throw new RangeError(`today "${today}" is not a date, expected YYYY-MM-DD`);
  const texts = new Map<Day, string>();
  return {
    today: day,
    months: Array.from({ length: 12 }, (_, index) => monthBefore(day, 12 - index)),
    format: (wanted) => {
      if (wanted === undefined) return '';
      const known = texts.get(wanted) ?? formatDay(wanted);
      texts.set(wanted, known);
      return known;
    },
  };
}

function monthBefore(today: Day, count: number): Month {
  const date = new Date(today * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - count];
  const firstDay = Date.UTC(year, month, 1) / 86_400_000;
  const nextFirstDay = Date.UTC(year, month + 1, 1) / 86_400_000;
  return {
    number: new Date(firstDay * 86_400_000).getUTCMonth() + 1,
    firstDay,
    dayCount: nextFirstDay - firstDay,
  };
}
