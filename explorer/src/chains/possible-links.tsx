import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoodsPortraitQuery } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { formatCount } from '../i18n/format.ts';

type Link = NonNullable<GoodsPortraitQuery['goodsChain']>['possibleLinks'][number];

const fewShown = 12;

/** Firms of which one could supply the other by goods alone; none of it is a known trade, and each row says so. */
export function PossibleLinks({ links, total }: { links: readonly Link[]; total: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (links.length === 0) return null;
  const shown = open ? links : links.slice(0, fewShown);
  return (
    <section className="possible-links" data-testid="possible-links">
      <h2>
        {t('chains.possibleTitle')}{' '}
        <span className="note">
          {t('chains.possibleCount', { shown: formatCount(shown.length), total: formatCount(total) })}
        </span>
      </h2>
      <div className="possible-scroll">
        <table className="data-table">
          <thead>
            <tr>
              <th>{t('chains.supplier')}</th>
              <th>{t('chains.goods')}</th>
              <th>{t('chains.buyer')}</th>
              <th>{t('chains.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((link) => (
              <tr key={`${link.key} ${link.through.map(({ id }) => id).join(' ')}`}>
                <td>
                  <PartyButton party={link.subject} />
                </td>
                <td>{link.through.map(({ name }) => name).join('、')}</td>
                <td>
                  <PartyButton party={link.object} />
                </td>
                <td>
                  <span className="tag tag-EVENT">{t('chains.possibleOnly')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {links.length > shown.length && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('chains.more', { count: links.length - shown.length })}
        </button>
      )}
    </section>
  );
}
