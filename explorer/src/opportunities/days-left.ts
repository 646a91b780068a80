const dayMs = 86_400_000;

/** Whole days from a date to an expiry, both calendar dates; null when it does not expire. */
export function daysLeft(expiresOn: string | null, today: string): number | null {
  if (!expiresOn) return null;
  return Math.round((Date.parse(expiresOn) - Date.parse(today)) / dayMs);
}

/** The calendar date at the bank now. */
export function todayInShanghai(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
