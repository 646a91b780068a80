import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelOwnersDocument, type PanelOwnersQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatShare, formatShareRange } from '../i18n/format.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { AnswerNote } from './answer-note.tsx';

type OwnershipParty = NonNullable<PanelOwnersQuery['party']>;

/** Who owns it through all layers, summing to one; who controls it; who is behind it; what it holds. */
export function OwnersTab({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error }, retry] = useQuery({
    query: PanelOwnersDocument,
    variables: { ref, asOf: place.asOf },
  });
  if (error && !data?.party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const party = data?.party;
  if (!party) return <Skeleton lines={8} />;
  return (
    <>
      <h2 className="panel-h2">
        {t('owners.title')}
        {place.view !== 'ownership' && party.owners.items.length > 0 && (
          <button
            type="button"
            className="link"
            data-testid="owners-on-canvas"
            onClick={() => go(freshPlace({ subject: partyKey, view: 'ownership' }))}
          >
            {t('owners.evidence')}
          </button>
        )}
      </h2>
      {party.owners.items.length === 0 ? (
        <EmptyNote title={t('owners.none')} help={t('owners.noneHelp')} />
      ) : (
        <OwnersTable owners={party.owners} />
      )}
      <AnswerNote answer={party.owners} />
      <Controllers party={party} />
      <Beneficial party={party} />
      <Held party={party} />
    </>
  );
}

/** How many are listed before anyone asks for all; the line below them says how many more and how much they hold. */
const ownersListed = 20;

function sumOf(items: OwnershipParty['owners']['items']): number {
  return items.reduce((total, item) => total + item.share, 0);
}

function OwnersTable({ owners }: { owners: OwnershipParty['owners'] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const listed = all ? owners.items : owners.items.slice(0, ownersListed);
  const sum = sumOf(owners.items);
  const rest = owners.total - listed.length;
  const unlisted = owners.total - owners.items.length;
  return (
    <table className="panel-table" data-testid="owners">
      <thead>
        <tr>
          <th scope="col">{t('table.name')}</th>
          <th scope="col" className="num">
            {t('owners.share')}
          </th>
          <th scope="col" className="num">
            {t('owners.direct')}
          </th>
          <th scope="col" className="num">
            {t('owners.votes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map((item) => (
          <tr key={item.owner.id} data-testid="owner">
            <td>
              <PartyButton party={item.owner} />
            </td>
            <td className="num">
              <b>{formatShare(item.share, 2)}</b>
              {item.high - item.low > 5e-4 && <small>{formatShareRange(item.low, item.high)}</small>}
            </td>
            <td className="num">{item.directShare === null ? '—' : formatShare(item.directShare, 2)}</td>
            <td className="num">{item.owner.kind === 'UNKNOWN' ? '—' : formatShare(item.votes)}</td>
          </tr>
        ))}
        {rest > 0 && (
          <tr>
            <td>
              {t('owners.rest', { count: rest })}{' '}
              {owners.items.length > listed.length && (
                <button type="button" className="link" data-testid="owners-all" onClick={() => setAll(true)}>
                  {t('owners.all')}
                </button>
              )}
            </td>
            <td className="num">
              <b>{formatShare(Math.max(0, (unlisted > 0 ? 1 : sum) - sumOf(listed)), 2)}</b>
            </td>
            <td />
            <td />
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('owners.sum')}</th>
          <td className="num" data-testid="owners-sum">
            {formatShare(unlisted > 0 ? 1 : sum, 2)}
          </td>
          <td />
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Controllers({ party: { controllers } }: { party: OwnershipParty }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="panel-h2">{t('owners.controllers')}</h2>
      {controllers.items.length === 0 && <p className="note">{t('owners.noController')}</p>}
      <ul className="rows" data-testid="controllers">
        {controllers.items.map((item) => (
          <li key={item.party.id}>
            <PartyButton party={item.party} />
            <span className="row-note">
              {t(`owners.${item.basis}`)} · {formatShare(item.votes)}
              {item.ultimate && ` · ${t('owners.ultimate')}`}
            </span>
          </li>
        ))}
      </ul>
      <AnswerNote answer={controllers} />
    </>
  );
}

function Beneficial({ party: { beneficialOwners } }: { party: OwnershipParty }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="panel-h2">{t('owners.beneficial')}</h2>
      {beneficialOwners.items.length === 0 && <p className="note">{t('owners.noBeneficial')}</p>}
      <ul className="rows" data-testid="beneficial-owners">
        {beneficialOwners.items.map((item) => (
          <li key={item.person.id}>
            <PartyButton party={item.person} />
            <span className="row-note">
              {formatShare(item.share)}
              {item.high - item.low > 5e-4 && `（${formatShareRange(item.low, item.high)}）`} ·{' '}
              {item.standards.map((standard) => t(`owners.${standard}`)).join('、')} ·{' '}
              {t(`owners.${item.certainty}`)}
            </span>
          </li>
        ))}
      </ul>
      <AnswerNote answer={beneficialOwners} />
    </>
  );
}

function Held({ party: { ownershipsHeld } }: { party: OwnershipParty }) {
  const { t } = useTranslation();
  if (ownershipsHeld.items.length === 0) return null;
  return (
    <>
      <h2 className="panel-h2">{t('owners.held')}</h2>
      <ul className="rows">
        {ownershipsHeld.items.map((item) => (
          <li key={item.owned.id}>
            <PartyButton party={item.owned} />
            <span className="row-note">
              {formatShare(item.share)}
              {item.directShare !== null && ` · ${t('owners.direct')} ${formatShare(item.directShare)}`}
            </span>
          </li>
        ))}
      </ul>
      <AnswerNote answer={ownershipsHeld} />
    </>
  );
}
