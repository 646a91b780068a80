import { useTranslation } from 'react-i18next';

/** Until when, and how many days that is. */
export function DeadlineWords({ deadline, daysLeft }: { deadline: string; daysLeft: number }) {
  const { t } = useTranslation();
  const words =
    daysLeft === 0
      ? t('lists.endsToday')
      : t(daysLeft > 0 ? 'lists.left' : 'lists.late', { count: Math.abs(daysLeft) });
  return (
    <span className={daysLeft < 4 ? 'list-due is-soon' : 'list-due'}>
      {t('lists.deadline', { date: deadline })} · {words}
    </span>
  );
}
