import { useTranslation } from 'react-i18next';
import type { SegmentCountFieldsFragment } from '../__generated__/operations.ts';
import { formatCount } from '../i18n/format.ts';

/** How many there are, and over whom it was counted. */
export function CountWords({ count }: { count: SegmentCountFieldsFragment }) {
  const { t } = useTranslation();
  if (count.total === null) return <span className="note">{t('customers.cannotCount')}</span>;
  const isFew = count.reach === 'AGGREGATE' && count.total === 0;
  return (
    <span data-testid="segment-count" data-total={count.total}>
      <b>{isFew ? t('customers.fewInAll') : t('customers.total', { total: formatCount(count.total) })}</b>{' '}
      <span className="note">
        {t(`customers.reach.${count.reach}`, {
          customers: formatCount(count.customers ?? 0),
          others: formatCount(count.total - (count.customers ?? 0)),
        })}
      </span>
    </span>
  );
}
