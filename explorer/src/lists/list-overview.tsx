import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionDocument, TaskListsDocument, type TaskListsQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { DeadlineWords } from './deadline-words.tsx';
import { funnelSteps, shareOf } from './funnel-steps.ts';

const pageSize = 20;
const listsMax = 100;

/** All lists that one sends, passes on or works on, with how far each is. */
export function ListOverview() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [first, setFirst] = useState(pageSize);
  const [{ data: session }] = useQuery({ query: SessionDocument });
  const [{ data, error }, retry] = useQuery({
    query: TaskListsDocument,
    variables: { first, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { edges, totalCount } = data.taskLists;
  const keeps = session?.viewer.role === 'PRODUCT_OWNER' || session?.viewer.role === 'OPERATIONS';
  if (totalCount === 0)
    return <EmptyNote title={t('lists.none')} help={t(keeps ? 'lists.noneKeeper' : 'lists.noneHelp')} />;
  const rest = Math.min(listsMax, totalCount) - edges.length;
  return (
    <section aria-label={t('lists.view.lists')}>
      <p className="note lists-count">{t('lists.total', { count: totalCount })}</p>
      <ul className="lists-overview">
        {edges.map(({ node }) => (
          <ListLine key={node.id} list={node} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setFirst(first + Math.min(pageSize, rest))}>
          {t('lists.more', { count: Math.min(pageSize, rest) })}
        </button>
      )}
    </section>
  );
}

function ListLine({ list }: { list: TaskListsQuery['taskLists']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { funnel } = list;
  const isDraft = list.status === 'DRAFT';
  const open = () =>
    go({ taskList: list.id, listPart: isDraft ? 'rows' : 'funnel', listOwner: null, itemFilter: null });
  return (
    <li className="sheet list-line" data-testid="list-line">
      <p className="list-line-head">
        <button type="button" className="list-title" data-testid="list-open" onClick={open}>
          {list.title}
        </button>
        <span className={`list-status is-${list.status}`}>{t(`lists.status.${list.status}`)}</span>
        {funnel.overdue > 0 && (
          <span className="list-late">
            {t('lists.overdueCount', { number: formatCount(funnel.overdue) })}
          </span>
        )}
      </p>
      <p className="note">
        {list.productName} · <DeadlineWords deadline={list.deadline} daysLeft={list.daysLeft} />
      </p>
      {!isDraft && (
        <dl className="list-steps">
          {funnelSteps.map(({ key }) => (
            <div key={key}>
              <dt>{t(`lists.step.${key}`)}</dt>
              <dd>
                <b>{formatCount(funnel[key])}</b>
                {key !== 'sent' && (
                  <span className="note"> {formatShare(shareOf(funnel[key], funnel.sent), 0)}</span>
                )}
                <meter min={0} max={Math.max(1, funnel.sent)} value={funnel[key]} aria-hidden="true" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
