import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ListItemFilter, ListItemsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { ItemRow } from './item-row.tsx';

const pageSize = 50;

interface Props {
  query: { list: string; owner: string | null; filter: ListItemFilter; after: string | null };
  /** How many full pages stand above this one. */
  shownBefore: number;
  isLast: boolean;
  /** What is selected, with whether somebody has it already; null where nothing can be. */
  selected: ReadonlyMap<string, boolean> | null;
  onSelect: (items: readonly { id: string; assigned: boolean }[], on: boolean) => void;
  onMore: (after: string) => void;
}

/** Fifty customers of a list, under those before them. */
export function ItemPage({ query, shownBefore, isLast, selected, onSelect, onMore }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: ListItemsDocument,
    variables: { ...query, first: pageSize, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { edges, totalCount, hidden, pageInfo } = data.listItems;
  if (hidden > 0)
    return <p className="note">{t('lists.hidden', { count: hidden, total: formatCount(hidden) })}</p>;
  if (totalCount === 0) return <EmptyNote title={t('lists.noItems')} help={t('lists.noItemsHelp')} />;
  const shown = shownBefore * pageSize + edges.length;
  const rows = edges.map(({ node }) => ({ id: node.id, assigned: node.assigneeName != null }));
  const allSelected = selected !== null && rows.every(({ id }) => selected.has(id));
  return (
    <>
      {shownBefore === 0 && (
        <p className="note lists-count" data-testid="items-count">
          {t('lists.itemsCount', {
            count: totalCount,
            total: formatCount(totalCount),
            shown: formatCount(shown),
          })}
        </p>
      )}
      <div className="sheet-scroll">
        <table className="customer-table lists-table">
          <thead>
            <tr>
              <th>
                {selected && (
                  <label className="item-check">
                    <input
                      type="checkbox"
                      data-testid="select-all"
                      checked={allSelected}
                      onChange={(event) => onSelect(rows, event.target.checked)}
                    />
                    <span className="sr-only">{t('lists.selectAll')}</span>
                  </label>
                )}
                {t('lists.customer')}
              </th>
              <th>{t('lists.stateLabel')}</th>
              <th>{t('lists.at')}</th>
              <th>{t('lists.who')}</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <ItemRow
                key={node.id}
                item={node}
                selected={selected ? selected.has(node.id) : null}
                onSelect={(on) => onSelect([{ id: node.id, assigned: node.assigneeName != null }], on)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isLast && pageInfo.hasNextPage && (
        <button
          type="button"
          className="button"
          data-testid="items-more"
          onClick={() => onMore(pageInfo.endCursor!)}
        >
          {t('lists.moreItems', { count: Math.min(pageSize, totalCount - shown) })}
        </button>
      )}
    </>
  );
}
