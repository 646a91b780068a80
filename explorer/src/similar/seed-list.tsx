import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyLineFragment } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { partyKey } from '../state/party-key.ts';
import { LookalikeRanked } from './lookalike-ranked.tsx';
import { SeedPaste } from './seed-paste.tsx';
import { SeedSearch } from './seed-search.tsx';

/** A list of good customers, put together by search or pasted, and who is like them. */
export function SeedList() {
  const { t } = useTranslation();
  const [parties, setParties] = useState<PartyLineFragment[]>([]);
  const add = (more: PartyLineFragment[]) =>
    setParties((known) => [...new Map([...known, ...more].map((party) => [party.id, party])).values()]);
  const seeds = useMemo(() => parties.map(({ kind, sourceId }) => ({ kind, sourceId })), [parties]);
  return (
    <>
      <section className="sheet seed-list" data-testid="seed-list">
        <div className="seed-ways">
          <SeedSearch onAdd={(party) => add([party])} />
          <SeedPaste onAdd={add} />
        </div>
        {parties.length > 0 && (
          <>
            <ul className="seed-chips">
              {parties.map((party) => (
                <li key={party.id} data-testid="seed-chip">
                  {party.shortName}
                  <button
                    type="button"
                    aria-label={t('peers.seedRemove', { name: party.shortName })}
                    onClick={() => setParties(parties.filter(({ id }) => id !== party.id))}
                  >
                    <X size={12} />
                  </button>
                </li>
              ))}
            </ul>
            <p className="note">
              {t('peers.seedCount', { count: parties.length })}{' '}
              <button type="button" className="link" onClick={() => setParties([])}>
                {t('peers.seedClear')}
              </button>
            </p>
          </>
        )}
      </section>
      {parties.length === 0 ? (
        <EmptyNote title={t('peers.noSeeds')} help={t('peers.noSeedsHelp')} />
      ) : (
        <LookalikeRanked key={parties.map(partyKey).join(' ')} seeds={seeds} />
      )}
    </>
  );
}
