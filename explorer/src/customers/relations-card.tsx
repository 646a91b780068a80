import { useTranslation } from 'react-i18next';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { useKindWord } from '../canvas/use-kind-word.ts';
import { formatCount } from '../i18n/format.ts';
import { usePanel } from '../panel/panel-context.tsx';
import { orderCounts } from '../state/order-counts.ts';
import type { PartyKey } from '../state/party-key.ts';
import { CustomerLink } from './customer-link.tsx';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

/** Relationships by kind, each a door to its rows; the group; and where in a chain it sits. */
export function RelationsCard({ profile, partyKey }: { profile: Profile; partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const kindWord = useKindWord();
  const { showRelationships } = usePanel();
  const { relationshipCounts, connectedGroup } = profile.party;
  const others = connectedGroup.items.filter(({ party }) => party.id !== profile.party.id);
  return (
    <ProfileCard title={t('customers.relations')} testId="relations">
      <div className="numbers">
        {orderCounts(relationshipCounts).map(({ kind, side, total }) => (
          <button
            key={`${kind} ${side}`}
            type="button"
            onClick={() => {
              showRelationships({ of: partyKey, kind, side });
              go(freshPlace({ subject: partyKey, view: 'all' }));
            }}
          >
            <b>{formatCount(total)}</b>
            <span>{kindWord(kind, side)}</span>
          </button>
        ))}
      </div>
      {relationshipCounts.length === 0 && <p className="sheet-empty">{t('customers.noRelations')}</p>}
      {profile.chainPlaces.length > 0 && (
        <>
          <h3 className="metric-group">{t('customers.chain')}</h3>
          <ul className="plain-rows">
            {profile.chainPlaces.map(({ chain, link, role }) => (
              <li key={link.id}>
                <button
                  type="button"
                  className="link"
                  disabled={!chain}
                  onClick={() => go({ page: 'chains', chain: chain!.id, link: link.id })}
                >
                  {[chain?.name, link.name].filter(Boolean).join(' · ')}
                </button>
                <span className="note">{role}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {connectedGroup.head && others.length > 0 && (
        <>
          <h3 className="metric-group">{t('customers.group', { count: connectedGroup.total })}</h3>
          <p className="note">{t('customers.groupHead', { name: connectedGroup.head.name })}</p>
          <ul className="name-list">
            {others.slice(0, 6).map(({ party }) => (
              <li key={party.id}>
                <CustomerLink party={party} />
              </li>
            ))}
          </ul>
        </>
      )}
    </ProfileCard>
  );
}
