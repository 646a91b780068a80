import type { TFunction } from 'i18next';
import { formatCount } from '../i18n/format.ts';

const fewMax = 5;

/** Customers as they may be told: 12, or 3–7 where up to five more are somebody else's; a share that is told makes them exact. */
export function countWords(customers: number, hidden: number, share?: number | null): string {
  const isExact = hidden === 0 || hidden > fewMax || (share !== null && share !== undefined);
  if (isExact) return formatCount(customers + hidden);
  return `${customers + 1}–${customers + fewMax}`;
}

/** What part of the customers may be listed, in words; empty when all. */
export function hiddenWords(t: TFunction, hidden: number): string {
  if (hidden === 0) return '';
  return hidden > fewMax ? t('chains.hiddenCount', { count: hidden }) : t('chains.hiddenSome');
}

/** How far a link is covered, for its colour: a gap, white space, a step 1..5, or not to be told. */
export type Coverage = 'gap' | 'white' | 'untold' | 1 | 2 | 3 | 4 | 5;

const steps = 5;

export function coverageOf(link: {
  firms: number;
  customers: number;
  hiddenCustomers: number;
  penetration?: number | null;
}): Coverage {
  if (link.firms === 0) return 'gap';
  if (link.customers + link.hiddenCustomers === 0) return 'white';
  if (link.penetration === null || link.penetration === undefined) return 'untold';
  return Math.min(steps, Math.floor(link.penetration * steps) + 1) as Coverage;
}
