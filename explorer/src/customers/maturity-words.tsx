import { useTranslation } from 'react-i18next';
import type { MaturityFieldsFragment } from '../__generated__/operations.ts';

const soonDays = 30;

/** What comes due and when; soon stands out. */
export function MaturityWords({ maturity }: { maturity: MaturityFieldsFragment }) {
  const { t } = useTranslation();
  return (
    <span className={maturity.daysLeft <= soonDays ? 'due is-soon' : 'due'}>
      {maturity.product} · {t('customers.dueIn', { count: maturity.daysLeft, date: maturity.dueOn })}
    </span>
  );
}
