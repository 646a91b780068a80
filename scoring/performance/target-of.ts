import { splitAmount } from '../pool/split-amount.ts';
import { type Period, parsePeriod, quarterOf } from './period.ts';

const TWELFTHS: readonly number[] = Array.from({ length: 12 }, () => 1);

/**
 * The target of a period. What was set for the period itself holds; a longer period is the sum of its parts where all of them are set; a shorter
 * one is its part of the quarter or year by time (序时进度), so that twelve months always sum to the year.
 * Shape: undefined where nothing was set that tells. Units: as kept, integers.
 */
export function targetOf(period: Period, set: ReadonlyMap<string, number>): number | undefined {
  const own = set.get(period.text);
  if (own !== undefined) return own;
  if (period.kind === 'MONTH') return monthOf(period.text, set);
  const months = sumOf(period.months, (month) => set.get(month));
  if (months !== undefined) return months;
  if (period.kind === 'YEAR') {
    const quarters = [1, 2, 3, 4].map((quarter) => `${period.year}Q${quarter}`);
    return sumOf(quarters, (quarter) => set.get(quarter));
  }
  return sumOf(period.months, (month) => monthOf(month, set));
}

function monthOf(month: string, set: ReadonlyMap<string, number>): number | undefined {
  const quarter = set.get(quarterOf(month));
  const place = Number(month.slice(5)) - 1;
  if (quarter !== undefined) return splitAmount(quarter, [1, 1, 1])[place % 3];
  const year = set.get(month.slice(0, 4));
  return year === undefined ? undefined : splitAmount(year, TWELFTHS)[place];
}

function sumOf(parts: readonly string[], read: (part: string) => number | undefined): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = read(part);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** The target of each month of a year that something tells. */
export function monthTargets(year: number, set: ReadonlyMap<string, number>): Map<string, number> {
  const { months } = parsePeriod(String(year))!;
  return new Map(
    months.flatMap((month) => {
      const target = targetOf(parsePeriod(month)!, set);
      return target === undefined ? [] : [[month, target] as const];
    }),
  );
}
