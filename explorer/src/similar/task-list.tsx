import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type GapTaskFieldsFragment, GapTasksDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatInstant } from '../i18n/format.ts';
import { formatFigure } from './format-figure.ts';
import { TaskFeedback } from './task-feedback.tsx';

/** Tasks of the viewer's units with what came of them. */
export function TaskList() {
  const { t } = useTranslation();
  const context = useMemo(() => ({ additionalTypenames: ['GapTask'] }), []);
  const [{ data, error }, retry] = useQuery({ query: GapTasksDocument, context });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.gapTasks.length === 0)
    return <EmptyNote title={t('peers.noTasks')} help={t('peers.noTasksHelp')} />;
  return (
    <div className="card-grid" data-testid="task-list">
      {data.gapTasks.map((task) => (
        <TaskCard key={task.id} task={task} />
      ))}
    </div>
  );
}

function TaskCard({ task }: { task: GapTaskFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  const name = task.product
    ? t('peers.holdsOf', { product: task.product })
    : t(`peers.figure.${task.figure}`);
  return (
    <article className="card" data-testid="gap-task-card">
      <div className="card-head">
        <h2>
          <span className={`tag tag-${task.kind}`}>{t(`peers.kind.${task.kind}`)}</span> {name}
        </h2>
        <span className={`task-status is-${task.status}`}>{t(`peers.status.${task.status}`)}</span>
      </div>
      <p className="card-why">
        <button type="button" className="link" onClick={() => go({ unit: task.unit.id, tab: 'units' })}>
          {task.unit.name}
        </button>
        {' · '}
        {task.peerGroup ?? t('peers.everybody')}
        {' · '}
        {t('peers.target', {
          own: formatFigure(task.own, task.figureUnit, locale),
          target: formatFigure(task.target, task.figureUnit, locale),
        })}
      </p>
      <p className="note">
        {t('peers.taskLine', {
          who: task.assignee?.name ?? task.unit.name,
          date: task.dueOn,
          by: task.createdBy,
        })}
      </p>
      {task.note && <p className="task-note">{task.note}</p>}
      {task.feedback.length > 0 && (
        <ul className="task-feedback">
          {task.feedback.map((given) => (
            <li key={`${given.givenAt} ${given.employee} ${given.outcome}`}>
              <b>{t(`peers.outcome.${given.outcome}`)}</b> {given.note}
              <small>
                {given.employee} · {formatInstant(given.givenAt, locale)}
              </small>
            </li>
          ))}
        </ul>
      )}
      {task.viewerCanAnswer && <TaskFeedback taskId={task.id} />}
    </article>
  );
}
