import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ListItemsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { ItemCard } from './item-card.tsx';

const pageSize = 20;
const itemsMax = 100;
const filters = ['UNTOUCHED', 'TOUCHED', 'OPPORTUNITY', 'ALL'] as const;

/** A manager's own customers on all open lists, what is to be done first; each reported on with one press. */
export function MyItems() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [filter, setFilter] = useState<(typeof filters)[number]>('UNTOUCHED');
  const [first, setFirst] = useState(pageSize);
  const [{ data, error }, retry] = useQuery({
    query: ListItemsDocument,
    variables: { list: null, owner: null, filter, first, after: null, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const found = data?.listItems;
  const rest = found ? Math.min(itemsMax, found.totalCount) - found.edges.length : 0;
  return (
    <section aria-label={t('lists.view.mine')} data-testid="my-items">
      <Segmented
        label={t('lists.filterLabel')}
        options={filters.map((value) => ({
          value,
          name: t(`lists.mineFilter.${value}`),
          testId: `mine-${value}`,
        }))}
        value={filter}
        onChoose={(next) => {
          setFilter(next);
          setFirst(pageSize);
        }}
      />
      {!found && <Skeleton lines={8} />}
      {found && found.totalCount > 0 && (
        <p className="note lists-count">
          {t('lists.mineTotal', { count: found.totalCount, number: formatCount(found.totalCount) })}
        </p>
      )}
      {found?.totalCount === 0 && <EmptyNote title={t('lists.noMine')} help={t('lists.noMineHelp')} />}
      <ul className="item-cards">
        {found?.edges.map(({ node }) => (
          <ItemCard key={node.id} item={node} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setFirst(first + Math.min(pageSize, rest))}>
          {t('lists.moreItems', { count: Math.min(pageSize, rest) })}
        </button>
      )}
    </section>
  );
}
