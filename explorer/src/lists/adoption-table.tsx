import { useTranslation } from 'react-i18next';
import type { ListPilotFieldsFragment } from '../__generated__/operations.ts';
import { formatCount, formatShare } from '../i18n/format.ts';
import { shareOf } from './funnel-steps.ts';

const step = 8;
const height = 20;

/** How many of the people of each branch worked with opportunities and lists of late, and week by week. */
export function AdoptionTable({ adoption }: { adoption: ListPilotFieldsFragment['adoption'] }) {
  const { t } = useTranslation();
  const isEverywhere = adoption.every(({ isPilot }) => isPilot);
  if (adoption.length === 0) return <p className="note">{t('lists.noAdoption')}</p>;
  return (
    <section className="sheet" aria-label={t('lists.adoption')}>
      <header className="sheet-head">
        <h2>{t('lists.adoption')}</h2>
        <span className="note">{t('lists.adoptionNote')}</span>
      </header>
      <div className="sheet-scroll">
        <table className="customer-table lists-table" data-testid="adoption">
          <thead>
            <tr>
              <th>{t('lists.place')}</th>
              <th className="num">{t('lists.people')}</th>
              <th className="num">{t('lists.active7')}</th>
              <th className="num">{t('lists.active30')}</th>
              <th>{t('lists.trend')}</th>
            </tr>
          </thead>
          <tbody>
            {adoption.map(({ id, name, isPilot, people, active7Days, active30Days, trend }) => (
              <tr key={id}>
                <th scope="row">
                  {name}{' '}
                  {isPilot && !isEverywhere && (
                    <span className="list-status is-SENT">{t('lists.inPilot')}</span>
                  )}
                </th>
                <td className="num" data-label={t('lists.people')}>
                  {formatCount(people)}
                </td>
                <td className="num" data-label={t('lists.active7')}>
                  {formatCount(active7Days)}{' '}
                  <span className="note">{formatShare(shareOf(active7Days, people), 0)}</span>
                </td>
                <td className="num" data-label={t('lists.active30')}>
                  {formatCount(active30Days)}{' '}
                  <span className="note">{formatShare(shareOf(active30Days, people), 0)}</span>
                </td>
                <td data-label={t('lists.trend')}>
                  <Trend numbers={trend} people={people} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Trend({ numbers, people }: { numbers: readonly number[]; people: number }) {
  const { t } = useTranslation();
  return (
    <svg
      className="adoption-trend"
      viewBox={`0 0 ${step * numbers.length} ${height}`}
      role="img"
      aria-label={t('lists.trendLabel', { numbers: numbers.join('、') })}
    >
      {numbers.map((number, at) => {
        const tall = Math.max(1, shareOf(number, people) * height);
        // biome-ignore lint/suspicious/noArrayIndexKey: weeks have no other name
        return <rect key={at} x={at * step + 1} y={height - tall} width={step - 2} height={tall} />;
      })}
    </svg>
  );
}
