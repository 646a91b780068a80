import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CommunitiesDocument, type CommunitiesQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { AnswerNote } from '../panel/answer-note.tsx';
import { partyKey } from '../state/party-key.ts';

type Community = CommunitiesQuery['communities']['items'][number];

const page = 20;
const most = 100;

/** The communities in which the viewer has customers: what they share, how large they are, and who is in the middle. */
export function CommunityList() {
  const { t } = useTranslation();
  const [first, setFirst] = useState(page);
  const [{ data, error }, retry] = useQuery({ query: CommunitiesDocument, variables: { first } });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const { communities } = data;
  if (communities.items.length === 0)
    return <EmptyNote title={t('communities.none')} help={t('communities.noneHelp')} />;
  return (
    <section className="sheet" data-testid="communities">
      <header className="sheet-head">
        <h2>{t('communities.count', { shown: communities.shown, total: communities.total })}</h2>
        <span className="note">{t('communities.what')}</span>
      </header>
      <ol className="rows community-rows">
        {communities.items.map((community) => (
          <CommunityRow key={community.id} community={community} />
        ))}
      </ol>
      {communities.shown < Math.min(most, communities.total) && (
        <button
          type="button"
          className="button"
          data-testid="more-communities"
          onClick={() => setFirst(Math.min(most, first + page))}
        >
          {t('peers.more')}
        </button>
      )}
      <AnswerNote answer={communities} />
    </section>
  );
}

function CommunityRow({ community }: { community: Community }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [centre] = community.members;
  const open = () =>
    centre && go(freshPlace({ subject: partyKey(centre), view: 'all', depth: 2, communities: true }));
  return (
    <li data-testid="community">
      <span className="row-main">
        <b>{community.name}</b>
        <span className="note">
          {t('communities.size', {
            size: formatCount(community.size),
            customers: formatCount(community.customers),
            own: formatCount(community.ownCustomers),
          })}
        </span>
        {centre && (
          <button type="button" className="button" data-testid="open-community" onClick={open}>
            <Share2 size={13} />
            {t('communities.open')}
          </button>
        )}
      </span>
      {community.traits.length > 0 && (
        <ul className="community-traits">
          {community.traits.map(({ code, name, share }) => (
            <li key={`${code} ${name}`}>
              {t(`communities.trait.${code}`)} {name} <b className="num">{formatShare(share, 0)}</b>
            </li>
          ))}
        </ul>
      )}
      <span className="community-members">
        {community.members.map((party) => (
          <PartyButton key={party.id} party={party} />
        ))}
        {community.hiddenMembers > 0 && (
          <span className="note">{t('communities.hidden', { count: community.hiddenMembers })}</span>
        )}
      </span>
    </li>
  );
}
