import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type TaskLineFragment, WorkTasksDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { partyKey } from '../state/party-key.ts';
import type { Place } from '../state/place.ts';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** Everything to do, of every kind, by the day on which it is due. */
export function TaskList() {
  const { t } = useTranslation();
  const { go } = usePlace();
  const loaded = useSection(WorkTasksDocument, {});
  const tasks = loaded.data?.workbench.tasks;
  return (
    <Section
      title={t('bench.tasks')}
      testId="bench-tasks"
      loaded={loaded}
      empty={tasks?.total === 0 && t('bench.noTasks')}
      aside={
        tasks && (
          <span className="note">
            {t('bench.taskCount', { count: tasks.total })}
            {tasks.items.length < tasks.total && ` · ${t('bench.firstOf', { count: tasks.items.length })}`}
          </span>
        )
      }
    >
      {() => (
        <ul className="task-rows">
          {tasks?.items.map((task) => (
            <li key={task.id}>
              <button
                type="button"
                className="task-row"
                data-testid="task-row"
                data-kind={task.kind}
                onClick={() => go(doorOf(task))}
              >
                <span className={`tag task-${task.kind}`}>{t(`bench.task.${task.kind}`)}</span>
                <span className="task-title">
                  {task.title}
                  {task.note && <small>{t(`bench.taskNote.${task.kind}`, { note: task.note })}</small>}
                </span>
                <span className={task.isOverdue ? 'task-due is-overdue' : 'task-due'}>
                  {task.isOverdue ? t('bench.late', { on: task.dueOn.slice(5) }) : task.dueOn.slice(5)}
                </span>
                <ChevronRight size={15} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Where a task is done: on its opportunity, at its customer, on its list, or among the tasks of gaps. */
function doorOf({ kind, opportunity, party, list }: TaskLineFragment): Partial<Place> {
  if (kind === 'REFERRAL') return { page: 'opportunities', queue: 'referrals' };
  if (opportunity) return { opportunity: opportunity.id, team: null };
  if (kind === 'WHITE_LIST') return { page: 'chains', list: 'white', chain: null, goods: null };
  if (kind === 'LIST_TO_CONTACT') return { page: 'lists', listView: 'mine', taskList: null };
  if (list) return { page: 'lists', taskList: list.id, listPart: 'items', listOwner: null };
  if (party) return { page: 'customers', customer: partyKey(party) };
  return { page: 'similar', tab: 'tasks' };
}
