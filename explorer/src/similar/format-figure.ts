import type { FigureUnit } from '../__generated__/operations.ts';
import { formatAmount, formatShare } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** A figure in the words of its unit: money, a share, or a mean number with one decimal. */
export function formatFigure(value: number | null | undefined, unit: FigureUnit, locale: Locale): string {
  if (value === null || value === undefined) return '—';
  if (unit === 'FEN') return formatAmount(Math.round(value), locale);
  if (unit === 'SHARE') return formatShare(value);
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
