import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanCommentDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { useAct } from '../pool/use-act.ts';
import type { Plan } from './plan-types.ts';

/** What the team says to each other; never printed. */
export function PlanComments({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [note, setNote] = useState('');
  const { act, acting } = useAct(PlanCommentDocument, (data) => data.planComment.userErrors);
  const comments = plan.history.filter(({ kind }) => kind === 'COMMENTED');
  const send = async () => {
    if (await act((idempotencyKey) => ({ input: { planId: plan.id, note, idempotencyKey } }))) setNote('');
  };
  return (
    <section className="sheet" aria-label={t('plans.comments')} data-testid="plan-comments">
      <header className="sheet-head">
        <h2>{t('plans.comments')}</h2>
        <span className="note">{t('plans.commentCount', { count: comments.length })}</span>
      </header>
      <div className="plan-comment">
        <textarea
          rows={2}
          maxLength={1000}
          aria-label={t('plans.comment')}
          placeholder={t('plans.comment')}
          data-testid="plan-comment"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <button
          type="button"
          className="button"
          disabled={acting || note.trim() === ''}
          data-testid="plan-comment-send"
          onClick={() => void send()}
        >
          {t('plans.commentSend')}
        </button>
      </div>
      <ul className="plain-rows">
        {comments.map(({ id, note: text, by, at }) => (
          <li key={id} className="plan-said">
            <p>{text}</p>
            <small className="note">
              {by} · {formatInstant(at, locale)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
