import { useTranslation } from 'react-i18next';
import type { CustomerRowsFragment } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatCount } from '../i18n/format.ts';
import { partyKey } from '../state/party-key.ts';
import { CustomerLink } from './customer-link.tsx';
import { MaturityWords } from './maturity-words.tsx';

export type CustomerRow = CustomerRowsFragment['edges'][number]['node'];

/** Customers a line each; on a phone each line is a card. */
export function CustomerTable({ rows, stale }: { rows: readonly CustomerRow[]; stale?: boolean }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  return (
    <div className={`sheet customer-sheet${stale ? ' is-stale' : ''}`}>
      <table className="customer-table" data-testid="customer-table">
        <thead>
          <tr>
            <th scope="col">{t('customers.name')}</th>
            <th scope="col">{t('customers.tierOf')}</th>
            <th scope="col" className="num">
              {t('customers.balance')}
            </th>
            <th scope="col">{t('customers.lastContact')}</th>
            <th scope="col">{t('customers.nextMaturity')}</th>
            <th scope="col" className="num">
              {t('customers.opportunities')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.party.id}>
              <th scope="row">
                <CustomerLink party={row.party} />
              </th>
              <td data-label={t('customers.tierOf')}>
                {row.tier ? <span className="tier-mark">{row.tier}</span> : '—'}
              </td>
              <td className="num" data-label={t('customers.balance')}>
                {formatAmount(row.balance, locale)}
              </td>
              <td data-label={t('customers.lastContact')}>
                {row.lastContactOn ?? (row.isOwn ? t('customers.never') : '—')}
              </td>
              <td data-label={t('customers.nextMaturity')}>
                {row.nextMaturity ? <MaturityWords maturity={row.nextMaturity} /> : '—'}
              </td>
              <td className="num" data-label={t('customers.opportunities')}>
                {row.opportunityCount === 0 ? (
                  '0'
                ) : (
                  <button
                    type="button"
                    className="link"
                    onClick={() => go({ page: 'customers', customer: partyKey(row.party) })}
                  >
                    {formatCount(row.opportunityCount)}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
