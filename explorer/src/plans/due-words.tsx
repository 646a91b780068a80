import { useTranslation } from 'react-i18next';
import { daysLeft, todayInShanghai } from '../opportunities/days-left.ts';

/** A date, what is due on it, and that it has passed. */
export function DueWords({ name, on }: { name?: string; on: string }) {
  const { t } = useTranslation();
  const isOverdue = (daysLeft(on, todayInShanghai()) ?? 0) < 0;
  return (
    <span className={isOverdue ? 'plan-due is-overdue' : 'plan-due'}>
      {on} {isOverdue && t('plans.overdue')} {name}
    </span>
  );
}
