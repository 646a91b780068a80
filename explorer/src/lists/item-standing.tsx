import { useTranslation } from 'react-i18next';
import type { ListItemFieldsFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatAmount } from '../i18n/format.ts';

/** What was last said of a customer, and what came of it. */
export function ItemStanding({ item }: { item: ListItemFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { landed, landedAmount, isOverdue, reason, state } = item;
  return (
    <span className="item-standing">
      <span className={`item-state is-${landed ? 'LANDED' : state}`} data-testid="item-state">
        {landed ? t(`lists.landed.${landed}`) : t(`lists.state.${state}`)}
        {landed && landedAmount != null && ` ${formatAmount(landedAmount, locale)}`}
      </span>
      {reason && <span className="note"> {reason}</span>}
      {isOverdue && <span className="list-late"> {t('lists.overdue')}</span>}
    </span>
  );
}
