import { useTranslation } from 'react-i18next';
import type { ListItemFilter, TaskListDetailQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { funnelSteps, shareOf } from './funnel-steps.ts';

type Below = NonNullable<TaskListDetailQuery['taskList']>['below'];

/** A level down: a name goes there, a figure opens its customers. */
export function BelowTable({ rows }: { rows: Below }) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={t('lists.below')}>
      <header className="sheet-head">
        <h2>{t('lists.below')}</h2>
        <span className="note">{t('lists.belowNote', { count: rows.length })}</span>
      </header>
      <div className="sheet-scroll">
        <table className="customer-table lists-table" data-testid="list-below">
          <thead>
            <tr>
              <th>{t('lists.place')}</th>
              {funnelSteps.map(({ key }) => (
                <th key={key} className="num">
                  {t(`lists.step.${key}`)}
                </th>
              ))}
              <th className="num">{t('lists.rate')}</th>
              <th className="num">{t('lists.overdue')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BelowLine key={row.place.id ?? row.place.level} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function BelowLine({ row: { place: there, funnel } }: { row: Below[number] }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const owner = there.id;
  const door = (value: number, filter: ListItemFilter) =>
    owner && value > 0 ? (
      <button
        type="button"
        className="link num"
        onClick={() => go({ listOwner: owner, listPart: 'items', itemFilter: filter })}
      >
        {formatCount(value)}
      </button>
    ) : (
      formatCount(value)
    );
  return (
    <tr>
      <th scope="row">
        {owner ? (
          <button
            type="button"
            className="link"
            data-testid="below-open"
            onClick={() =>
              go(
                there.level === 'MANAGER'
                  ? { listOwner: owner, listPart: 'items', itemFilter: null }
                  : { listOwner: owner },
              )
            }
          >
            {there.name}
          </button>
        ) : (
          t('lists.waiting')
        )}
      </th>
      {funnelSteps.map(({ key, filter }) => (
        <td key={key} className="num" data-label={t(`lists.step.${key}`)}>
          {door(funnel[key], filter)}
        </td>
      ))}
      <td className="num" data-label={t('lists.rate')}>
        {formatShare(shareOf(funnel.touched, funnel.sent), 0)}
      </td>
      <td className="num" data-label={t('lists.overdue')}>
        {door(funnel.overdue, 'UNTOUCHED')}
      </td>
    </tr>
  );
}
