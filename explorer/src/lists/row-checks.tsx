import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ListPreviewDocument, type ListPreviewQuery } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { CloseList, SendList } from './list-acts.tsx';

const checks = [
  'rows',
  'matched',
  'duplicates',
  'notFound',
  'onOtherList',
  'blocked',
  'outside',
  'toSend',
  'toQueue',
] as const;

/** What becomes, or became, of every row; of a draft also where it goes, and the button that sends it. */
export function RowChecks({ id, isDraft }: { id: string; isDraft: boolean }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: ListPreviewDocument,
    variables: { id, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { preview, problems } = data.taskList ?? {};
  if (!preview) return null;
  return (
    <div className="list-checks">
      <section className="sheet" data-testid="list-preview">
        <header className="sheet-head">
          <h2>{t(isDraft ? 'lists.preview' : 'lists.previewSent')}</h2>
        </header>
        <dl className="list-steps">
          {checks.map((check) => (
            <div key={check} data-testid={`check-${check}`}>
              <dt>{t(`lists.check.${check}`)}</dt>
              <dd>
                <b>{formatCount(preview[check])}</b>
              </dd>
            </div>
          ))}
        </dl>
        <p className="note">{t('lists.equation')}</p>
        {preview.branches.length > 0 && <Branches branches={preview.branches} />}
        {isDraft && (
          <p className="list-buttons">
            <SendList id={id} total={preview.toSend} />
            <CloseList id={id} isDraft />
          </p>
        )}
      </section>
      {problems && <Problems problems={problems} />}
    </div>
  );
}

type Answer = NonNullable<ListPreviewQuery['taskList']>;

function Branches({ branches }: { branches: NonNullable<Answer['preview']>['branches'] }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="list-sub">{t('lists.goesTo')}</h3>
      <ul className="name-list">
        {branches.map(({ name, count, quota }) => (
          <li key={name}>
            {name} <b>{formatCount(count)}</b>
            {quota != null && (
              <span className="note"> {t('lists.quotaOf', { quota: formatCount(quota) })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Problems({ problems }: { problems: NonNullable<Answer['problems']> }) {
  const { t } = useTranslation();
  if (problems.total === 0) return <p className="note">{t('lists.noProblems')}</p>;
  return (
    <section className="sheet">
      <p className="note">
        {t('lists.problems', {
          count: problems.total,
          total: formatCount(problems.total),
          shown: formatCount(problems.shown),
        })}
      </p>
      <div className="sheet-scroll">
        <table className="customer-table lists-table" data-testid="list-problems">
          <thead>
            <tr>
              <th className="num">{t('lists.line')}</th>
              <th>{t('lists.code')}</th>
              <th>{t('lists.customer')}</th>
              <th>{t('lists.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.items.map(({ line, code, name, reason }) => (
              <tr key={line}>
                <td className="num" data-label={t('lists.line')}>
                  {line}
                </td>
                <td data-label={t('lists.code')}>{code || '—'}</td>
                <td data-label={t('lists.customer')}>{name || '—'}</td>
                <td data-label={t('lists.reason')}>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
