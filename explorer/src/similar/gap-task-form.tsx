import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { GapTaskCreateDocument } from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';
import type { Comparison, Gap } from './comparison-types.ts';

const dueInDays = 30;

/** Who closes a gap, by when, and what there is to say about it. */
export function GapTaskForm({
  gap,
  comparison,
  onDone,
}: {
  gap: Gap;
  comparison: Comparison;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [creating, create] = useMutation(GapTaskCreateDocument);
  const [assignee, setAssignee] = useState('');
  const [dueOn, setDueOn] = useState(() => addDays(comparison.asOf, dueInDays));
  const [note, setNote] = useState('');
  const key = useRef(newKey());
  const managers = comparison.items.filter(({ unit }) => unit.level === 'MANAGER');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await create({
      input: {
        unit: comparison.row.unit.id,
        peerGroup: comparison.group?.id,
        figure: gap.figure,
        productId: gap.productId,
        assignee: assignee || null,
        dueOn,
        note,
        idempotencyKey: key.current,
      },
    });
    if (result.error) return showError(result.error);
    const errors = result.data?.gapTaskCreate.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    showToast(t('peers.taskMade'));
    onDone();
  };
  return (
    <form className="task-form" data-testid="gap-task-form" onSubmit={(event) => void submit(event)}>
      {managers.length > 0 && (
        <label className="field">
          <span>{t('peers.assignee')}</span>
          <select
            value={assignee}
            data-testid="task-assignee"
            onChange={(event) => setAssignee(event.target.value)}
          >
            <option value="">{comparison.row.unit.name}</option>
            {managers.map(({ unit }) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{t('peers.dueOn')}</span>
        <input
          type="date"
          required
          min={comparison.asOf}
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
      </label>
      <label className="field is-wide">
        <span>{t('peers.note')}</span>
        <input
          type="text"
          maxLength={500}
          value={note}
          data-testid="task-note"
          placeholder={t('peers.notePlaceholder')}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary" disabled={creating.fetching} data-testid="task-create">
        {t('peers.create')}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {t('opp.cancel')}
      </button>
    </form>
  );
}

/** A date so many days after another. */
function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
