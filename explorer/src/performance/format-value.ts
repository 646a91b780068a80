import type { IndicatorUnit } from '../__generated__/operations.ts';
import { formatAmount } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** An amount of an indicator: money, or a count with the parts that people share in. */
export function formatValue(value: number | null | undefined, unit: IndicatorUnit, locale: Locale): string {
  if (value === null || value === undefined) return '—';
  if (unit === 'FEN') return formatAmount(Math.round(value), locale);
  const digits = Math.abs(value) >= 100 ? 0 : 1;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
