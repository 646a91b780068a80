import { useTranslation } from 'react-i18next';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatShare } from '../i18n/format.ts';
import type { Comparison } from './comparison-types.ts';
import { formatFigure } from './format-figure.ts';

/** The customers of a manager: tier, what they are worth and lack, and their figures against the quartiles of their peers. */
export function CustomerRows({ customers }: { customers: Comparison['customers'] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const figures = customers[0]?.figures ?? [];
  return (
    <section className="sheet" aria-label={t('peers.customerRows')} data-testid="customer-rows">
      <header className="sheet-head">
        <h2>{t('peers.customersOf', { count: customers.length })}</h2>
        <span className="note">{t('peers.customersHint')}</span>
      </header>
      <div className="sheet-scroll">
        <table className="peer-table">
          <thead>
            <tr>
              <th scope="col">{t('peers.customer')}</th>
              <th scope="col">{t('peers.tier')}</th>
              <th scope="col">{t('peers.group')}</th>
              <th scope="col" className="num">
                {t('peers.value')}
              </th>
              <th scope="col" className="num">
                {t('peers.potential')}
              </th>
              {figures.map(({ figure }) => (
                <th key={figure} scope="col" className="num">
                  {t(`peers.short.${figure as 'DEPOSITS'}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {customers.map((customer) => (
              <tr key={customer.party.id}>
                <th scope="row">
                  <PartyButton party={customer.party} />
                </th>
                <td>
                  {customer.tier ? <span className="tier-mark">{customer.tier}</span> : '—'}
                  {customer.tierBefore && customer.tierBefore !== customer.tier && (
                    <small>{t('peers.tierWas', { tier: customer.tierBefore })}</small>
                  )}
                </td>
                <td className="note group" title={customer.peerGroup}>
                  {customer.peerGroup}
                </td>
                <td className="num">{customer.value === null ? '—' : formatShare(customer.value, 0)}</td>
                <td className="num">
                  {customer.potential === null ? '—' : formatShare(customer.potential, 0)}
                </td>
                {customer.figures.map(({ figure, unit, value, band }) => {
                  const isLow = value !== null && band !== null && value < band.low;
                  return (
                    <td key={figure} className={`num${isLow ? ' is-behind' : ''}`}>
                      {formatFigure(value, unit, locale)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
