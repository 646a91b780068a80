import { Share2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PartyMark } from '../app/party-mark.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatShare } from '../i18n/format.ts';
import { PlanDoor } from '../plans/plan-door.tsx';
import type { PartyKey } from '../state/party-key.ts';
import type { Profile } from './profile-types.ts';

/** Who it is, what it is worth, and who serves it. */
export function ProfileHeader({ profile, partyKey }: { profile: Profile; partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { party } = profile;
  const { customer } = party;
  const standing = customer?.standing;
  return (
    <header className="profile-head">
      <div className="profile-title">
        <h1 data-testid="profile-name">{party.name}</h1>
        <PartyMark party={party} />
        {standing?.tier && (
          <span className="tier-mark" title={standing.peerGroup}>
            {t('customers.tierName', { name: standing.tier })}
          </span>
        )}
        {standing?.tierBefore && standing.tierBefore !== standing.tier && (
          <small className="note">{t('peers.tierWas', { tier: standing.tierBefore })}</small>
        )}
        <PlanDoor party={party} />
        <button
          type="button"
          className="button"
          data-testid="to-canvas"
          onClick={() =>
            go(freshPlace({ subject: partyKey, view: party.kind === 'PERSON' ? 'ownership' : 'supply' }))
          }
        >
          <Share2 size={13} />
          {t('customers.toCanvas')}
        </button>
      </div>
      <ProfileFacts profile={profile} />
    </header>
  );
}

function ProfileFacts({ profile: { party } }: { profile: Profile }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { customer } = party;
  const lineOf = (line: string | null) => (line ? t(`line.${line as 'RETAIL'}`, { defaultValue: line }) : '');
  const standing = customer?.standing;
  const rows: [string, string | null | undefined][] = [
    [t('fact.orgUnit'), customer?.orgUnit?.name],
    [
      t('fact.manager'),
      customer?.managers.map(({ name, line }) => [name, lineOf(line)].filter(Boolean).join(' · ')).join('；'),
    ],
    [
      t('customers.rank'),
      standing?.value !== null && standing?.value !== undefined
        ? t('customers.rankOf', {
            share: formatShare(standing.value, 0),
            group: standing.peerGroup,
            peers: standing.peers,
          })
        : null,
    ],
    [t('fact.since'), customer?.since],
    [t('fact.customerNo'), customer?.customerNo],
    ...(party.__typename === 'Enterprise'
      ? ([
          [t('fact.industry'), party.industries.map(({ name }) => name).join('；')],
          [t('fact.region'), party.region],
          [
            t('fact.registeredCapital'),
            party.registeredCapital === null ? null : formatAmount(party.registeredCapital, locale),
          ],
          [t('fact.foundedOn'), party.foundedOn],
          [t('fact.uscc'), party.uscc],
          [t('fact.status'), party.status],
        ] as [string, string | null][])
      : []),
    ...(party.__typename === 'Person'
      ? ([
          [t('fact.birthYear'), party.birthYear?.toString() ?? null],
          [t('fact.gender'), party.gender],
        ] as [string, string | null][])
      : []),
  ];
  return (
    <dl className="profile-facts">
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
