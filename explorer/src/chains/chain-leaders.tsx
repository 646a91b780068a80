import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainPortraitQuery } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { countWords } from './count-words.ts';

type Leader = NonNullable<ChainPortraitQuery['chain']>['portrait']['leaders'][number];

const fewShown = 6;

/** The leaders of a chain, whether the bank serves them, and how many of their suppliers it serves. */
export function ChainLeaders({ leaders }: { leaders: readonly Leader[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (leaders.length === 0) return null;
  const shown = open ? leaders : leaders.slice(0, fewShown);
  return (
    <ul className="chain-leaders" aria-label={t('chains.leaders')}>
      {shown.map((leader) => (
        <li key={leader.party.id}>
          <span className="tag tag-PROSPECT_LIST">{t('chains.leaders')}</span>
          <PartyButton party={leader.party} />
          <PartyMark party={leader.party} />
          {leader.hasCredit && <span className="note">{t('chains.credit')}</span>}
          <span className="note">
            {leader.supplierCount === 0 && leader.hiddenSuppliers > 0
              ? t('chains.suppliersHidden')
              : t('chains.suppliersBanked', {
                  suppliers: leader.supplierCount,
                  customers: countWords(leader.supplierCustomers, leader.hiddenSupplierCustomers),
                })}
          </span>
        </li>
      ))}
      {leaders.length > shown.length && (
        <li>
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {t('chains.more', { count: leaders.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
