import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChainMembersDocument, type ChainMembersQuery } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { ChainFigures } from './chain-figures.tsx';
import { rankLinks } from './rank-links.ts';

type ChainLink = NonNullable<ChainMembersQuery['chain']>['links'][number];

const membersShown = 60;

/** One chain, its links from raw material on the left to use on the right, each with its coverage. */
export function ChainPortrait({ id }: { id: string }) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({
    query: ChainMembersDocument,
    variables: { id, first: membersShown },
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [lensId, setLensId] = useState('');
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const chain = data?.chain;
  if (!chain) return <Skeleton lines={8} />;
  const ranks = rankLinks(chain.links);
  const columns = [...Map.groupBy(chain.links, (link) => ranks.get(link.id) ?? 0).entries()].sort(
    ([a], [b]) => a - b,
  );
  const link = chain.links.find((other) => other.id === chosen) ?? chain.links[0];
  const names = new Map(chain.links.map((other) => [other.id, other.name]));
  const lens = chain.portrait.lenses.find((other) => other.id === lensId);
  const places = new Map(lens?.links.map((ranked, index) => [ranked.link, index + 1]));
  return (
    <>
      <ChainFigures portrait={chain.portrait} />
      <div className="segmented chain-lenses" role="radiogroup" aria-label={t('chains.lens')}>
        {[{ id: '', name: t('chains.coverageLens') }, ...chain.portrait.lenses].map(({ id: key, name }) => (
          // biome-ignore lint/a11y/useSemanticElements: a segmented control, drawn as one
          <button
            key={key || 'coverage'}
            type="button"
            role="radio"
            aria-checked={lensId === key}
            data-testid={`lens-${key || 'COVERAGE'}`}
            onClick={() => setLensId(key)}
          >
            {name}
          </button>
        ))}
      </div>
      {lens && <p className="note">{lens.figure}</p>}
      <div className="chain" data-testid="chain">
        {columns.map(([rank, links]) => (
          <div key={rank} className="chain-column">
            {links.map((other) => (
              <LinkCard
                key={other.id}
                link={other}
                names={names}
                chosen={other.id === link?.id}
                place={places.get(other.id)}
                onPick={() => setChosen(other.id)}
              />
            ))}
          </div>
        ))}
      </div>
      {link && (
        <section className="chain-members" data-testid="chain-members">
          <h2>
            {link.name}{' '}
            <span className="note">
              {t('chains.membersShown', { shown: link.members.length, total: link.memberCount })}
            </span>
          </h2>
          <ul className="rows">
            {link.members.map((member) => (
              <li key={member.enterprise.id}>
                <span className="row-main">
                  <PartyButton party={member.enterprise} />
                  <PartyMark party={member.enterprise} />
                </span>
                {member.role && <span className="row-note">{member.role}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface LinkCardProps {
  link: ChainLink;
  names: ReadonlyMap<string, string>;
  chosen: boolean;
  /** Where the lens ranks it, from 1; undefined without a lens. */
  place: number | undefined;
  onPick: () => void;
}

function LinkCard({ link, names, chosen, place, onPick }: LinkCardProps) {
  const { t } = useTranslation();
  const covered = link.memberCount > 0 ? link.customerCount / link.memberCount : 0;
  return (
    <button
      type="button"
      className="chain-link"
      aria-pressed={chosen}
      data-testid="chain-link"
      onClick={onPick}
    >
      <b>{link.name}</b>
      {place !== undefined && <span className="num">{t('chains.rank', { rank: place })}</span>}
      <span className="bar">
        <span style={{ width: `${covered * 100}%` }} />
      </span>
      <span>{t('chains.coverage', { customers: link.customerCount, members: link.memberCount })}</span>
      {link.customerCount === 0 && link.memberCount > 0 && (
        <span className="tag tag-EVENT">{t('chains.white')}</span>
      )}
      {link.memberCount === 0 && <span className="tag tag-blocked">{t('chains.gap')}</span>}
      {link.feeds.length > 0 && (
        <small>
          {t('chains.feeds')} → {link.feeds.map((feed) => names.get(feed) ?? feed).join('、')}
        </small>
      )}
    </button>
  );
}
