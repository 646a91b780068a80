import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerProfileDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { ContactsCard } from './contacts-card.tsx';
import { EvaluationCard } from './evaluation-card.tsx';
import { MaturitiesCard } from './maturities-card.tsx';
import { MetricsCard } from './metrics-card.tsx';
import { OpportunitiesCard } from './opportunities-card.tsx';
import { PeopleCard } from './people-card.tsx';
import { ProductsCard } from './products-card.tsx';
import { ProfileHeader } from './profile-header.tsx';
import { RelationsCard } from './relations-card.tsx';
import { TagsCard } from './tags-card.tsx';

/** One customer from all sides, in the order in which a manager prepares a call. */
export function CustomerProfile({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { language } = useSession();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error, fetching }, retry] = useQuery({
    query: CustomerProfileDocument,
    variables: { ref, language },
  });
  const profile = data?.customer;
  return (
    <main id="main" className="page" data-testid="customer-profile" data-party={partyKey}>
      <button type="button" className="link profile-back" onClick={() => go({ customer: null })}>
        <ArrowLeft size={14} />
        {t('customers.back')}
      </button>
      {error && !profile && (
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      )}
      {!profile && fetching && <Skeleton lines={10} />}
      {!profile && !fetching && !error && (
        <EmptyNote title={t('customers.notFound')} help={t('customers.notFoundHelp')} />
      )}
      {profile && (
        <>
          <ProfileHeader profile={profile} partyKey={partyKey} />
          {!profile.isOwn && (
            <p className="explain" data-testid="not-own">
              {t(profile.party.access === 'STUB' ? 'customers.ofOthers' : 'customers.isProspect')}
            </p>
          )}
          <div className="profile-grid">
            <div className="profile-column">
              {profile.isOwn && <EvaluationCard profile={profile} />}
              {profile.isOwn && <ProductsCard profile={profile} />}
              {profile.isOwn && <MetricsCard profile={profile} />}
              {profile.party.access === 'FULL' && <TagsCard partyKey={partyKey} total={profile.tagTotal} />}
            </div>
            <div className="profile-column">
              <OpportunitiesCard profile={profile} partyKey={partyKey} />
              {profile.isOwn && <MaturitiesCard profile={profile} />}
              {profile.isOwn && <ContactsCard profile={profile} />}
              <RelationsCard profile={profile} partyKey={partyKey} />
              <PeopleCard profile={profile} />
            </div>
          </div>
        </>
      )}
    </main>
  );
}
