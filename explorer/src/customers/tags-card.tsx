import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerTagsDocument, type CustomerTagsQuery } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { ProfileCard } from './profile-card.tsx';

type TagGroup = NonNullable<CustomerTagsQuery['customer']>['tags'][number];

/** All tags by what they are about; each says why, and is a door to everybody who bears it. */
export function TagsCard({ partyKey, total }: { partyKey: PartyKey; total: number }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: CustomerTagsDocument,
    variables: { ref: parsePartyKey(partyKey)!, language },
  });
  const groups = data?.customer?.tags;
  return (
    <ProfileCard title={t('customers.tags')} aside={t('customers.tagsOf', { count: total })} testId="tags">
      {error && !groups && (
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      )}
      {!groups && !error && <Skeleton lines={4} />}
      {groups?.map((group) => (
        <TagRow key={group.category} group={group} />
      ))}
    </ProfileCard>
  );
}

const shownMax = 12;

function TagRow({ group }: { group: TagGroup }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [whole, setWhole] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const shown = whole ? group.tags : group.tags.slice(0, shownMax);
  const open = group.tags.find(({ tag }) => tag.id === why);
  return (
    <section className="tag-group" aria-label={group.name}>
      <h3>
        {group.name} <span className="note">{group.tags.length}</span>
      </h3>
      <div>
        <ul className="tag-list">
          {shown.map(({ tag }) => (
            <li key={tag.id}>
              <button
                type="button"
                className={tag.kind === 'STATIC' ? 'customer-tag is-static' : 'customer-tag'}
                aria-expanded={why === tag.id}
                onClick={() => setWhy(why === tag.id ? null : tag.id)}
              >
                {tag.name}
              </button>
            </li>
          ))}
          {group.tags.length > shownMax && (
            <li>
              <button type="button" className="link" onClick={() => setWhole(!whole)}>
                {whole
                  ? t('customers.fewer')
                  : t('customers.moreTags', { count: group.tags.length - shownMax })}
              </button>
            </li>
          )}
        </ul>
        {open && (
          <p className="tag-why" data-testid="tag-why">
            {t('customers.tagWhy', { definition: open.tag.definition })}
            {open.why && ` ${t('customers.tagGrounds', { why: open.why })}`}{' '}
            <button
              type="button"
              className="link"
              data-testid="tag-members"
              onClick={() =>
                go({
                  customer: null,
                  segment: 'new',
                  condition: JSON.stringify({ type: 'all', of: [{ type: 'tag', tag: open.tag.id }] }),
                })
              }
            >
              {t('customers.tagMembers')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
