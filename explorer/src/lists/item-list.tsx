import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListItemFilter, TaskListDetailQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { ItemPage } from './item-page.tsx';
import { MoveBar } from './move-bar.tsx';

const filters = [
  'ALL',
  'UNALLOCATED',
  'UNASSIGNED',
  'ASSIGNED',
  'UNTOUCHED',
  'TOUCHED',
  'UNREACHABLE',
  'NOT_INTERESTED',
  'OPPORTUNITY',
  'LANDED',
] as const satisfies readonly ListItemFilter[];

/** The customers of a list at a place, those at a step of the funnel, and the bar that passes them on. */
export function ItemList({ list }: { list: NonNullable<TaskListDetailQuery['taskList']> }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const filter = filters.find((one) => one === place.itemFilter) ?? 'ALL';
  const [selected, setSelected] = useState<ReadonlyMap<string, boolean>>(new Map());
  /** Where each page that is shown begins. */
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const canMove = list.viewerCanAllocate || list.viewerCanAssign;
  const clear = () => {
    setSelected(new Map());
    setStarts([null]);
  };
  const select = (items: readonly { id: string; assigned: boolean }[], on: boolean) =>
    setSelected((old) => {
      const next = new Map(old);
      for (const { id, assigned } of items) {
        if (on) next.set(id, assigned);
        else next.delete(id);
      }
      return next;
    });
  return (
    <section className="sheet item-list" aria-label={t('lists.items')} data-testid="item-list">
      <label className="field">
        <span>{t('lists.filterLabel')}</span>
        <select
          data-testid="item-filter"
          value={filter}
          onChange={(event) => {
            clear();
            go({ itemFilter: event.target.value });
          }}
        >
          {filters.map((value) => (
            <option key={value} value={value}>
              {t(`lists.filter.${value}`)}
            </option>
          ))}
        </select>
      </label>
      {starts.map((after, at) => (
        <ItemPage
          key={`${filter} ${place.listOwner} ${after}`}
          query={{ list: list.id, owner: place.listOwner, filter, after }}
          shownBefore={at}
          isLast={at === starts.length - 1}
          selected={canMove ? selected : null}
          onSelect={select}
          onMore={(next) => setStarts([...starts, next])}
        />
      ))}
      {canMove && <MoveBar list={list} selected={selected} onMoved={clear} />}
    </section>
  );
}
