import type { TFunction } from 'i18next';
import type { Locale } from '../i18n/locale.ts';
import { formatRate } from './format-money.ts';

interface FieldWords {
  name: string;
  /** Whether its value is a list of ids, which nobody reads. */
  isListed: boolean;
  value: (text: string) => string;
}

/** A field of a plan and its value as people read them. */
export function fieldWords(field: string, t: TFunction, locale: Locale): FieldWords {
  const name = t(`plans.field.${field as 'name'}`, { defaultValue: field });
  return { name, isListed: field === 'opportunityIds', value: (text) => valueWords(field, text, t, locale) };
}

function valueWords(field: string, text: string, t: TFunction, locale: Locale): string {
  if (text === '') return '';
  if (field === 'amount') return (Number(text) / 100).toLocaleString(locale, { maximumFractionDigits: 2 });
  if (field === 'rateBasisPoints') return formatRate(Number(text));
  if (field === 'from') return t(`plans.side.${text as 'BANK'}`);
  if (text === 'true' || text === 'false') return t(text === 'true' ? 'plans.yes' : 'plans.no');
  return text;
}
