import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelGroupDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatShare } from '../i18n/format.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { AnswerNote } from './answer-note.tsx';

const statusKey = { CANDIDATE: 'candidate', VERIFIED: 'verified', REJECTED: 'rejected' } as const;

/** The control group: its head, and everything it controls. */
export function GroupTab({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { place } = usePlace();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error }, retry] = useQuery({
    query: PanelGroupDocument,
    variables: { ref, asOf: place.asOf },
  });
  if (error && !data?.party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const group = data?.party?.connectedGroup;
  if (!group) return <Skeleton lines={6} />;
  if (group.items.length === 0) {
    return (
      <>
        <EmptyNote title={t('group.none')} help={t('group.noneHelp')} />
        <AnswerNote answer={group} />
      </>
    );
  }
  return (
    <>
      <h2 className="panel-h2">
        {group.head ? t('group.title', { name: group.head.shortName }) : t('panel.group')}
      </h2>
      <p className="note">
        {t('group.members', { count: group.total })} · {t(`group.${statusKey[group.status]}`)}
      </p>
      <ul className="rows" data-testid="group-members">
        {group.items.map((item) => (
          <li key={item.party.id}>
            <span className="row-main">
              <PartyButton party={item.party} />
              <PartyMark party={item.party} />
            </span>
            <span className="row-note">
              {item.head
                ? t('group.head')
                : item.votes === null
                  ? ''
                  : t('group.votes', { share: formatShare(item.votes) })}
            </span>
          </li>
        ))}
      </ul>
      <AnswerNote answer={group} />
    </>
  );
}
