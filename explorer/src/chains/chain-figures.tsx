import { useTranslation } from 'react-i18next';
import type { ChainMembersQuery } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { formatShare } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';

export type Portrait = NonNullable<ChainMembersQuery['chain']>['portrait'];

/** How complete a chain is, how far the bank covers it, and how it stands with the leaders and their suppliers. */
export function ChainFigures({ portrait }: { portrait: Portrait }) {
  const { t } = useTranslation();
  const { metrics, localisation, leaders } = portrait;
  const figures: [string, number | null | undefined][] = [
    [t('chains.completeness'), metrics.nodeCompleteness],
    [t('chains.nodeCoverage'), metrics.bankNodeCoverage],
    [t('chains.penetration'), metrics.customerPenetration],
    [t('chains.linkCoverage'), metrics.linkCoverage],
    [t('chains.localisation'), localisation],
  ];
  return (
    <section className="chain-figures" aria-label={t('chains.figures')} data-testid="chain-figures">
      <dl>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">
              {value === null || value === undefined ? t('chains.unknown') : formatShare(value, 0)}
            </dd>
          </div>
        ))}
      </dl>
      {leaders.length > 0 && (
        <ul className="chain-leaders" aria-label={t('chains.leaders')}>
          {leaders.map((leader) => (
            <li key={leader.party.id}>
              <span className="tag">{t('chains.leaders')}</span>
              <PartyButton party={leader.party} />
              <PartyMark party={leader.party} />
              {leader.hasCredit && <span className="note">{t('chains.credit')}</span>}
              <span className="note">
                {t('chains.suppliersBanked', {
                  suppliers: leader.supplierCount,
                  customers: leader.supplierCustomers,
                })}
                {leader.hiddenSupplierCustomers > 0 &&
                  t(isFew(leader.hiddenSupplierCustomers) ? 'chains.hiddenFew' : 'chains.hidden', {
                    count: leader.hiddenSupplierCustomers,
                  })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
