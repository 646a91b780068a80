import type { Locale } from '../i18n/locale.ts';

/** 2026年11月24日; of a calendar date or of an instant, at the bank. */
export function formatDay(day: string, locale: Locale): string {
  const instant = day.length === 10 ? `${day}T00:00:00+08:00` : day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(
    new Date(instant),
  );
}
