import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ListAllocateDocument,
  ListAssignDocument,
  ListReassignDocument,
  ListTargetsDocument,
  type TaskListDetailQuery,
} from '../__generated__/operations.ts';
import { Segmented } from '../app/segmented.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatCount } from '../i18n/format.ts';
import { useAct } from '../pool/use-act.ts';

interface Props {
  list: NonNullable<TaskListDetailQuery['taskList']>;
  /** What is selected, with whether somebody has it already. */
  selected: ReadonlyMap<string, boolean>;
  onMoved: () => void;
}

type Means = 'KEEP' | 'EVEN' | 'TO';

/** Passes customers on: the selected ones or all that wait, by a rule or to one of the level below; what somebody has, with a reason. */
export function MoveBar({ list, selected, onMoved }: Props) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const [chosenLevel, setLevel] = useState<'units' | 'people' | null>(null);
  const [means, setMeans] = useState<Means>('KEEP');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const people = chosenLevel ? chosenLevel === 'people' : !list.viewerCanAllocate;
  const isReassignment = [...selected.values()].some(Boolean);
  const named = isReassignment || means === 'TO';
  const [{ data }] = useQuery({
    query: ListTargetsDocument,
    variables: { list: list.id, people },
    requestPolicy: 'cache-and-network',
  });
  const allocation = useAct(ListAllocateDocument, (answer) => answer.listAllocate.userErrors);
  const assignment = useAct(ListAssignDocument, (answer) => answer.listAssign.userErrors);
  const reassignment = useAct(ListReassignDocument, (answer) => answer.listReassign.userErrors);
  const acting = allocation.acting || assignment.acting || reassignment.acting;
  const move = async () => {
    const items = [...selected.keys()];
    const input = {
      list: list.id,
      ...(items.length > 0 ? { items } : {}),
      ...(means === 'TO' ? { to } : { rule: means }),
    };
    if (isReassignment)
      return (
        await reassignment.act((idempotencyKey) => ({
          input: { list: list.id, items, to, reason, idempotencyKey },
        }))
      )?.listReassign;
    if (people)
      return (await assignment.act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))
        ?.listAssign;
    return (await allocation.act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))
      ?.listAllocate;
  };
  const send = async () => {
    const done = await move();
    if (!done) return;
    showToast(
      done.left > 0
        ? t('lists.movedLeft', { moved: formatCount(done.moved), left: formatCount(done.left) })
        : t('lists.moved', { count: done.moved }),
    );
    setReason('');
    onMoved();
  };
  const waiting = people
    ? list.funnel.sent - list.funnel.assigned
    : (list.below.find(({ place }) => place.level === 'WAITING')?.funnel.sent ?? 0);
  const isReady =
    (selected.size > 0 || waiting > 0) && (!named || to !== '') && (!isReassignment || reason.trim() !== '');
  return (
    <div className="move-bar" data-testid="move-bar">
      <b>
        {selected.size > 0
          ? t('lists.selected', { count: selected.size })
          : t('lists.allWaiting', { count: waiting })}
      </b>
      {list.viewerCanAllocate && list.viewerCanAssign && (
        <Segmented
          label={t('lists.place')}
          options={(['units', 'people'] as const).map((value) => ({
            value,
            name: t(value === 'units' ? 'lists.toUnits' : 'lists.toPeople'),
            testId: `move-${value}`,
          }))}
          value={people ? 'people' : 'units'}
          onChoose={(level) => {
            setLevel(level);
            setTo('');
          }}
        />
      )}
      {!isReassignment && (
        <Segmented
          label={t('lists.to')}
          options={[
            { value: 'KEEP', name: t('lists.keep'), testId: 'move-KEEP' },
            { value: 'EVEN', name: t('lists.even'), testId: 'move-EVEN' },
            { value: 'TO', name: t('lists.to'), testId: 'move-TO' },
          ]}
          value={means}
          onChoose={setMeans}
        />
      )}
      {named && (
        <select
          aria-label={t('lists.to')}
          data-testid="move-target"
          value={to}
          onChange={(event) => setTo(event.target.value)}
        >
          <option value="">{t('lists.choose')}</option>
          {data?.listTargets.map(({ id, name, load }) => (
            <option key={id} value={id}>
              {t('lists.load', { name, count: load })}
            </option>
          ))}
        </select>
      )}
      {isReassignment && (
        <input
          aria-label={t('lists.reassignReason')}
          placeholder={t('lists.reassignReason')}
          maxLength={200}
          data-testid="move-reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <button
        type="button"
        className="button primary"
        disabled={acting || !isReady}
        data-testid="move-send"
        onClick={() => void send()}
      >
        {t(isReassignment ? 'lists.reassign' : 'lists.moveDo')}
      </button>
    </div>
  );
}
