/** A month `2026-11`, a quarter `2026Q4` or a year `2026`. */
export interface Period {
  readonly text: string;
  readonly kind: 'MONTH' | 'QUARTER' | 'YEAR';
  readonly year: number;
  /** Its months, `2026-10` … */
  readonly months: readonly string[];
}

const PERIOD = /^(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4]))?$/;

/** Reads a period; undefined when it is none. */
export function parsePeriod(text: string): Period | undefined {
  const match = PERIOD.exec(text);
  if (match === null) return undefined;
  const [, year, month, quarter] = match;
  const kind = month !== undefined ? 'MONTH' : quarter !== undefined ? 'QUARTER' : 'YEAR';
  const first = month !== undefined ? Number(month) : quarter !== undefined ? 3 * Number(quarter) - 2 : 1;
  const count = { MONTH: 1, QUARTER: 3, YEAR: 12 }[kind];
  const months = Array.from(
    { length: count },
    (_, index) => `${year}-${String(first + index).padStart(2, '0')}`,
  );
  return { text, kind, year: Number(year), months };
}

/** The quarter of a month. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The share of a period that is over at the end of a day `2026-11-24`, 0..1. */
export function elapsedShare({ months }: Period, day: string): number {
  const start = Date.parse(`${months[0]}-01`);
  const last = months.at(-1)!;
  const end = Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 1);
  const now = Date.parse(day) + 86_400_000;
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}
