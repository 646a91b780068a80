import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatMoney } from './format-money.ts';
import type { Item } from './plan-types.ts';
import { priceWords } from './price-words.ts';

/** The products; for the bank with who assists, what needs approval, and why. */
export function PaperItems({ items, isForCustomer }: { items: readonly Item[]; isForCustomer: boolean }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  if (items.length === 0) return <p>{t('paper.toAgree')}</p>;
  const asksApproval = isForCustomer && items.some(({ needsApproval }) => needsApproval);
  return (
    <>
      <table className="paper-table">
        <thead>
          <tr>
            <th className="paper-no">{t('paper.column.no')}</th>
            <th>{t('paper.column.product')}</th>
            <th>{t('paper.column.amount')}</th>
            <th>{t('paper.column.term')}</th>
            <th>{t('paper.column.price')}</th>
            <th>{t(isForCustomer ? 'paper.column.contact' : 'paper.column.people')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <tr key={item.id}>
              <td>{at + 1}</td>
              <td>
                <b>{item.name}</b>
                {!isForCustomer && item.reason && (
                  <small>{t('paper.because', { reason: item.reason })}</small>
                )}
              </td>
              <td className="paper-amount">
                {item.amount === null ? t('paper.onDemand') : formatMoney(item.amount, item.currency, locale)}
              </td>
              <td>{item.term || t('paper.toAgree')}</td>
              <td>
                {priceWords(item, t) || t('paper.toAgree')}
                {item.needsApproval && (isForCustomer ? ' *' : <small>{t('plans.needsApproval')}</small>)}
              </td>
              <td className="paper-person">
                {item.lead?.name ?? '—'}
                {!isForCustomer && item.assist && (
                  <small>{t('plans.assists', { name: item.assist.name })}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asksApproval && <p className="paper-foot">{t('paper.approvalFoot')}</p>}
    </>
  );
}
