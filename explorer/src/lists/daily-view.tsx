import { Clipboard, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ListDailyDocument, type ListDailyFieldsFragment } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatAmount, formatCount } from '../i18n/format.ts';
import { todayInShanghai } from '../opportunities/days-left.ts';
import { downloadCsv } from '../table/download-csv.ts';

const figures = ['sent', 'assigned', 'touched', 'opportunities', 'landed'] as const;
const ofDay = {
  sent: null,
  assigned: 'assignedThatDay',
  touched: 'touchedThatDay',
  opportunities: 'opportunitiesThatDay',
  landed: 'landedThatDay',
} as const;

/** How a list stood at the end of a day and what happened on it: in words, as a table, as a file and on paper. */
export function DailyView({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation();
  const { language, locale } = useSession();
  const { showToast } = useToast();
  const [day, setDay] = useState(todayInShanghai);
  const [{ data, error }, retry] = useQuery({
    query: ListDailyDocument,
    variables: { list: id, day, language },
    requestPolicy: 'cache-and-network',
    pause: day === '',
  });
  const report = data?.listDailyReport;
  const save = () => {
    if (!report) return;
    const cells = (row: ListDailyFieldsFragment, name: string) => [
      name,
      ...figures.flatMap((key) => (ofDay[key] ? [row[key], row[ofDay[key]]] : [row[key]])).map(String),
      (row.landedAmount / 100).toFixed(2),
    ];
    const titles = [
      t('lists.place'),
      ...figures.flatMap((key) => [
        `${t(`lists.step.${key}`)} ${t('lists.soFar')}`,
        ...(ofDay[key] ? [`${t(`lists.step.${key}`)} ${t('lists.ofDay')}`] : []),
      ]),
      t('lists.landedAmount', { amount: 'CNY' }),
    ];
    const rows = [
      cells(report.total, t('lists.sum')),
      ...report.rows.map((row) => cells(row, row.place.name)),
    ];
    downloadCsv(
      `${title} ${report.day}.csv`,
      titles.map((words, at) => ({ key: String(at), title: words })),
      rows.map((row, at) => ({ id: String(at), cells: row.map((text) => ({ text })) })),
    );
  };
  const copy = async () => {
    await navigator.clipboard.writeText(report?.text ?? '');
    showToast(t('lists.copied'));
  };
  return (
    <section className="sheet daily" aria-label={t('lists.daily')} data-testid="daily-report">
      <p className="list-buttons card-actions">
        <label className="field">
          <span>{t('lists.day')}</span>
          <input
            type="date"
            data-testid="daily-day"
            max={todayInShanghai()}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        <button type="button" className="button" disabled={!report} onClick={() => void copy()}>
          <Clipboard size={14} /> {t('lists.copy')}
        </button>
        <button type="button" className="button" disabled={!report} data-testid="daily-csv" onClick={save}>
          <Download size={14} /> {t('lists.csv')}
        </button>
        <button type="button" className="button" disabled={!report} onClick={() => print()}>
          <Printer size={14} /> {t('lists.print')}
        </button>
      </p>
      {error && !data && <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!error && !data && <Skeleton lines={6} />}
      {data && !report && <EmptyNote title={t('lists.noDay')} help={t('lists.noItemsHelp')} />}
      {report && (
        <>
          <h2 className="list-sub">
            {title} · {t('lists.daily')} {report.day}
          </h2>
          <p data-testid="daily-text">{report.text}</p>
          <div className="sheet-scroll">
            <table className="customer-table lists-table">
              <thead>
                <tr>
                  <th>{t('lists.place')}</th>
                  {figures.map((key) => (
                    <th key={key} className="num">
                      {t(`lists.step.${key}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <DailyRow row={report.total} name={t('lists.sum')} locale={locale} />
                {report.rows.map((row) => (
                  <DailyRow
                    key={row.place.id ?? row.place.level}
                    row={row}
                    name={row.place.name}
                    locale={locale}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

interface RowProps {
  row: ListDailyFieldsFragment;
  name: string;
  locale: Parameters<typeof formatAmount>[1];
}

function DailyRow({ row, name, locale }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((key) => {
        const added = ofDay[key] === null ? 0 : row[ofDay[key]];
        return (
          <td key={key} className="num" data-label={t(`lists.step.${key}`)}>
            {formatCount(row[key])}
            {added > 0 && <small className="gain"> +{formatCount(added)}</small>}
            {key === 'landed' && row.landedAmount > 0 && (
              <span className="note"> {formatAmount(row.landedAmount, locale)}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
