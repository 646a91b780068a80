/** A business date in Asia/Shanghai as the number of days since 1970-01-01. */
export type Day = number;

/** Stands for "since ever" and "for ever" in columns of days. */
export const DAY_MIN: Day = -2_147_483_648;
export const DAY_MAX: Day = 2_147_483_647;

const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const WRITTEN_MAX = 50_000;
const written = new Map<Day, string>();
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-11-24`; undefined when it is no date of the calendar. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return formatDay(ms / MS_PER_DAY) === text ? ms / MS_PER_DAY : undefined;
}

/** Writes a day as `2026-11-24`. What is written once is kept: an answer names few days many times. */
export function formatDay(day: Day): string {
  let text = written.get(day);
  if (text === undefined) {
    text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    if (written.size >= WRITTEN_MAX) written.clear();
    written.set(day, text);
  }
  return text;
}

/** The business date in Asia/Shanghai at an instant in milliseconds UTC. */
export function dayOfInstant(instantMs: number): Day {
  return Math.floor((instantMs + SHANGHAI_OFFSET_MS) / MS_PER_DAY);
}

/** The instant in milliseconds UTC at which a business date begins in Asia/Shanghai. */
export function startOfDay(day: Day): number {
  return day * MS_PER_DAY - SHANGHAI_OFFSET_MS;
}
