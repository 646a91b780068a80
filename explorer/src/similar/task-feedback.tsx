import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { GapTaskFeedbackDocument, type GapTaskOutcome } from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';

const outcomes: readonly GapTaskOutcome[] = ['NOTE', 'DONE', 'IMPOSSIBLE'];

/** What came of a task: a note, done, or why it cannot be done. */
export function TaskFeedback({ taskId }: { taskId: string }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [sending, send] = useMutation(GapTaskFeedbackDocument);
  const [note, setNote] = useState('');
  const key = useRef(newKey());
  const give = async (outcome: GapTaskOutcome) => {
    const result = await send({ input: { taskId, outcome, note, idempotencyKey: key.current } });
    if (result.error) return showError(result.error);
    const errors = result.data?.gapTaskFeedback.userErrors ?? [];
    // The service remembers only what it took: after a refusal the same key may be sent again.
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    key.current = newKey();
    setNote('');
    showToast(t('peers.feedbackSent'));
  };
  return (
    <div className="task-form">
      <label className="field is-wide">
        <span className="sr-only">{t('peers.feedback')}</span>
        <input
          type="text"
          maxLength={500}
          value={note}
          data-testid="feedback-note"
          placeholder={t('peers.feedbackPlaceholder')}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          className={`button${outcome === 'DONE' ? ' primary' : ''}`}
          disabled={sending.fetching || (outcome !== 'DONE' && note.trim() === '')}
          data-testid={`feedback-${outcome}`}
          onClick={() => void give(outcome)}
        >
          {t(`peers.give.${outcome}`)}
        </button>
      ))}
    </div>
  );
}
