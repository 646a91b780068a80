import type { TFunction } from 'i18next';
import { formatRate } from './format-money.ts';
import type { Item } from './plan-types.ts';

/** The rate and what else is said about the price; empty where nothing is said. */
export function priceWords(
  { rateBasisPoints, price }: Pick<Item, 'rateBasisPoints' | 'price'>,
  t: TFunction,
): string {
  const rate = rateBasisPoints === null ? '' : t('plans.aYear', { rate: formatRate(rateBasisPoints) });
  return [rate, price].filter(Boolean).join(t('plans.and'));
}
