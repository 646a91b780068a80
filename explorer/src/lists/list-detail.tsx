import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TaskListDetailDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { type ListPart, listParts } from '../state/place.ts';
import { BelowTable } from './below-table.tsx';
import { DailyView } from './daily-view.tsx';
import { DeadlineWords } from './deadline-words.tsx';
import { FunnelChart } from './funnel-chart.tsx';
import { ItemList } from './item-list.tsx';
import { CloseList } from './list-acts.tsx';
import { OwnerPath } from './owner-path.tsx';
import { RowChecks } from './row-checks.tsx';

/** One list: how far it is a level at a time, its customers, what happened on a day, and what became of its rows. */
export function ListDetail({ id }: { id: string }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: TaskListDetailDocument,
    variables: { id, owner: place.listOwner, language },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.taskList;
  const parts = listParts.filter((part) =>
    list?.status === 'DRAFT' ? part === 'rows' : part !== 'rows' || list?.viewerCanKeep,
  );
  const part: ListPart = parts.includes(place.listPart) ? place.listPart : parts[0]!;
  return (
    <main id="main" className="page list-detail" data-testid="list-detail">
      <button
        type="button"
        className="link profile-back"
        onClick={() => go({ taskList: null, listOwner: null, listView: 'lists' })}
      >
        <ArrowLeft size={14} />
        {t('lists.back')}
      </button>
      {error && !data && <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!error && !data && <Skeleton lines={8} />}
      {data && !list && <EmptyNote title={t('lists.gone')} help={t('lists.goneHelp')} />}
      {list && (
        <>
          <header className="list-head">
            <h1>{list.title}</h1>
            <span className={`list-status is-${list.status}`}>{t(`lists.status.${list.status}`)}</span>
            {list.viewerCanKeep && list.status === 'SENT' && <CloseList id={list.id} />}
            <p className="note">
              {list.productName} · <DeadlineWords deadline={list.deadline} daysLeft={list.daysLeft} /> ·{' '}
              {t(`lists.source.${list.source}`)} {list.sourceName} · {list.createdBy}
              {list.branchNames && ` · ${list.branchNames.join('、')}`}
            </p>
            {list.note && <p>{list.note}</p>}
          </header>
          {parts.length > 1 && (
            <Segmented
              label={list.title}
              options={parts.map((value) => ({
                value,
                name: t(`lists.part.${value}`),
                testId: `list-part-${value}`,
              }))}
              value={part}
              onChoose={(listPart) => go({ listPart })}
            />
          )}
          {(part === 'funnel' || part === 'items') && <OwnerPath path={list.path} />}
          {part === 'funnel' && (
            <div className="list-funnel">
              <FunnelChart funnel={list.funnel} />
              {list.below.length > 0 && <BelowTable rows={list.below} />}
            </div>
          )}
          {part === 'items' && <ItemList list={list} />}
          {part === 'daily' && <DailyView id={list.id} title={list.title} />}
          {part === 'rows' && <RowChecks id={list.id} isDraft={list.status === 'DRAFT'} />}
        </>
      )}
    </main>
  );
}
