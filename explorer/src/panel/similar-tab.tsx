import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelSimilarDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatScore } from '../i18n/format.ts';
import { StandingCard } from '../similar/standing-card.tsx';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { AnswerNote } from './answer-note.tsx';

/** Where a customer of one's own stands among its peers, and firms like this one, and in what. */
export function SimilarTab({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { place } = usePlace();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error }, retry] = useQuery({
    query: PanelSimilarDocument,
    variables: { ref, asOf: place.asOf },
  });
  if (error && !data?.party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const similar = data?.party?.similar;
  if (!similar) return <Skeleton lines={6} />;
  const standing = data.party?.customer?.standing;
  const card = standing && <StandingCard standing={standing} />;
  if (similar.items.length === 0) {
    return (
      <>
        {card}
        <EmptyNote title={t('similar.none')} help={t('similar.noneHelp')} />
      </>
    );
  }
  return (
    <>
      {card}
      <h2 className="panel-h2">{t('similar.title', { count: similar.items.length })}</h2>
      <ul className="rows" data-testid="similar">
        {similar.items.map((item) => (
          <li key={item.party.id}>
            <span className="row-main">
              <PartyButton party={item.party} />
              <PartyMark party={item.party} />
              <b className="num" title={t('similar.score', { score: formatScore(item.score) })}>
                {formatScore(item.score)}
              </b>
            </span>
            <span className="row-note">{item.reasons.join(' · ')}</span>
          </li>
        ))}
      </ul>
      <AnswerNote answer={similar} />
    </>
  );
}
