import type { MetricUnit } from '../__generated__/operations.ts';
import { formatAmount } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** A figure of the pool in the words of its unit. */
export function formatMetric(value: number | null | undefined, unit: MetricUnit, locale: Locale): string {
  if (value === null || value === undefined) return '—';
  if (unit === 'FEN') return formatAmount(Math.round(value), locale);
  return value.toLocaleString('en-US', { maximumFractionDigits: unit === 'RATIO' ? 2 : 0 });
}
