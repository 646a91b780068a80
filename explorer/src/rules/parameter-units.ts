import type { RuleUnit } from '../__generated__/operations.ts';

/** How a parameter is typed: amounts in ten thousand yuan, shares in percent, the rest as it is. */
const scales: Readonly<Record<RuleUnit, number>> = { FEN: 1e6, SHARE: 0.01, RATIO: 1, COUNT: 1, DAYS: 1 };

/** What one reads and types for a value. */
export function toTyped(value: number, unit: RuleUnit): string {
  return String(Math.round((value / scales[unit]) * 1e6) / 1e6);
}

/** The value of what was typed; NaN when it is no number. */
export function fromTyped(text: string, unit: RuleUnit): number {
  if (text.trim() === '') return Number.NaN;
  const value = Number(text) * scales[unit];
  return unit === 'FEN' ? Math.round(value) : Math.round(value * 1e9) / 1e9;
}

/** A value as it is typed, with its thousands set apart. */
export function readable(value: number, unit: RuleUnit): string {
  return Number(toTyped(value, unit)).toLocaleString('en');
}
