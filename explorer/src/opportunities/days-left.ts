const dayMs = 86_400_000;

/** Whole days from a date to an expiry, both calendar dates; null when it does not expire. */
export function daysLeft(expiresOn: string | null, today: string | null): number | null {
  if (!expiresOn) return null;
  const from = today ?? new Date().toISOString().slice(0, 10);
  return Math.round((Date.parse(expiresOn) - Date.parse(from)) / dayMs);
}
