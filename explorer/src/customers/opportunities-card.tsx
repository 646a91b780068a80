import { useTranslation } from 'react-i18next';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { formatCount } from '../i18n/format.ts';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { usePanel } from '../panel/panel-context.tsx';
import type { PartyKey } from '../state/party-key.ts';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

/** The best reasons to call, and a way to all of them. */
export function OpportunitiesCard({ profile, partyKey }: { profile: Profile; partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { setTab, setOpen } = usePanel();
  const { edges, totalCount } = profile.party.opportunities;
  const showAll = () => {
    setTab('opportunities');
    setOpen(true);
    go(freshPlace({ subject: partyKey, view: 'supply' }));
  };
  return (
    <ProfileCard
      title={t('customers.opportunities')}
      aside={t('customers.shownOf', { shown: edges.length, total: formatCount(totalCount) })}
      testId="leads"
    >
      {edges.length === 0 && <p className="sheet-empty">{t('customers.noOpportunities')}</p>}
      {edges.map(({ node }) => (
        <OpportunityCard key={node.id} opportunity={node} />
      ))}
      {totalCount > edges.length && (
        <button type="button" className="link" onClick={showAll}>
          {t('customers.allOpportunities', { count: totalCount })}
        </button>
      )}
    </ProfileCard>
  );
}
