import type { Locale } from '../i18n/locale.ts';

/** 2.7 亿元, 6,000 万美元; in English CNY 270m. Exact, since a customer reads it. Input is in hundredths of the currency. */
export function formatMoney(hundredths: number, currency: string, locale: Locale): string {
  const value = hundredths / 100;
  if (locale === 'en') {
    if (value >= 1e6) return `${currency} ${write(value / 1e6)}m`;
    return `${currency} ${write(value)}`;
  }
  const unit =
    currency === 'CNY'
      ? '元'
      : (new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency);
  if (value >= 1e8) return `${write(value / 1e8)} 亿${unit}`;
  if (value >= 1e4) return `${write(value / 1e4)} 万${unit}`;
  return `${write(value)} ${unit}`;
}

/** 3.15% for 315. */
export function formatRate(basisPoints: number): string {
  return `${(basisPoints / 100).toFixed(2)}%`;
}

function write(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 8 });
}
