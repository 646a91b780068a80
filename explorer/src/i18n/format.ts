import type { Locale } from './locale.ts';

/** 1.9 亿, 3,000 万, 8,500 元; in English CNY 190m. Input is fen. */
export function formatAmount(fen: number | null | undefined, locale: Locale): string {
  if (fen === null || fen === undefined) return '—';
  const yuan = fen / 100;
  const size = Math.abs(yuan);
  if (locale === 'zh-CN') {
    if (size >= 1e8) return `${number(yuan / 1e8, size >= 1e10 ? 0 : 1)} 亿`;
    if (size >= 1e4) return `${number(yuan / 1e4, size >= 1e6 ? 0 : 1)} 万`;
    return `${number(yuan, 0)} 元`;
  }
  if (size >= 1e9) return `CNY ${number(yuan / 1e9, 1)}bn`;
  if (size >= 1e6) return `CNY ${number(yuan / 1e6, 1)}m`;
  if (size >= 1e4) return `CNY ${number(yuan / 1e3, 0)}k`;
  return `CNY ${number(yuan, 0)}`;
}

/** Figures for a column: 万元 in Chinese, thousands of yuan in English. */
export function formatAmountColumn(fen: number | null, locale: Locale): string {
  return fen === null ? '—' : number(fen / 100 / (locale === 'zh-CN' ? 1e4 : 1e3), 0);
}

export function formatShare(share: number, digits = 1): string {
  const percent = share * 100;
  const rounded = Number(percent.toFixed(digits));
  if (rounded === 0 && percent > 0) return `<${10 ** -digits}%`;
  return `${Number.isInteger(rounded) ? rounded : rounded.toFixed(digits)}%`;
}

/** 41.7–44.4% where only bounds are known, otherwise one figure. */
export function formatShareRange(low: number | null, high: number | null): string {
  if (low === null || high === null || Math.abs(high - low) < 5e-4) return formatShare(low ?? high ?? 0);
  return `${formatShare(low).replace('%', '')}–${formatShare(high)}`;
}

export function formatCount(value: number): string {
  return number(value, 0);
}

export function formatScore(value: number): string {
  return value.toFixed(2);
}

export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}

/** 中国 for CN; a source's own name for a country stays as it is. */
export function nameCountry(country: string, locale: Locale): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

function number(value: number, digits: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
}
