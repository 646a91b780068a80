import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PlanAgreeDocument,
  PlanCloseDocument,
  PlanReturnDocument,
  PlanSubmitDocument,
} from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';
import type { Plan } from './plan-types.ts';

type Step = 'submit' | 'agree' | 'return' | 'close';
const needsNote: readonly Step[] = ['return', 'close'];

/** Sends to a second person, agrees, sends back, closes; a word along with it. */
export function PlanActions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step | null>(null);
  const steps = stepsOf(plan);
  return (
    <>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className={step === 'submit' || step === 'agree' ? 'button primary' : 'button'}
          aria-expanded={open === step}
          data-testid={`plan-${step}`}
          onClick={() => setOpen(open === step ? null : step)}
        >
          {t(`plans.act.${step}`)}
        </button>
      ))}
      {plan.status === 'IN_REVIEW' && !plan.viewerCanAgree && plan.viewerCanEdit && (
        <span className="note" data-testid="plan-waits">
          {t('plans.waits')}
        </span>
      )}
      {open && steps.includes(open) && (
        <StepForm key={open} plan={plan} step={open} onDone={() => setOpen(null)} />
      )}
    </>
  );
}

function stepsOf(plan: Plan): Step[] {
  if (!plan.viewerCanEdit) return [];
  if (plan.status === 'DRAFT') return ['submit', 'close'];
  if (plan.status === 'IN_REVIEW') return plan.viewerCanAgree ? ['agree', 'return'] : ['return'];
  return plan.status === 'AGREED' ? ['close'] : [];
}

function StepForm({ plan, step, onDone }: { plan: Plan; step: Step; onDone: () => void }) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const [note, setNote] = useState('');
  const submit = useAct(PlanSubmitDocument, ({ planSubmit }) => planSubmit.userErrors);
  const agree = useAct(PlanAgreeDocument, ({ planAgree }) => planAgree.userErrors);
  const giveBack = useAct(PlanReturnDocument, ({ planReturn }) => planReturn.userErrors);
  const close = useAct(PlanCloseDocument, ({ planClose }) => planClose.userErrors);
  const { id: planId, version } = plan;
  const acts = {
    submit: () => submit.act((idempotencyKey) => ({ input: { planId, version, note, idempotencyKey } })),
    agree: () => agree.act((idempotencyKey) => ({ input: { planId, version, note, idempotencyKey } })),
    return: () => giveBack.act((idempotencyKey) => ({ input: { planId, note, idempotencyKey } })),
    close: () => close.act((idempotencyKey) => ({ input: { planId, note, idempotencyKey } })),
  };
  const acting = submit.acting || agree.acting || giveBack.acting || close.acting;
  const send = async () => {
    if (!(await acts[step]())) return;
    showToast(t(`plans.done.${step}`));
    onDone();
  };
  return (
    <div className="plan-step" data-testid="plan-step">
      <p className="note">{t(`plans.actHelp.${step}`)}</p>
      <input
        aria-label={t('plans.stepNote')}
        placeholder={t(needsNote.includes(step) ? 'plans.stepNoteNeeded' : 'plans.stepNote')}
        maxLength={1000}
        value={note}
        data-testid="plan-step-note"
        onChange={(event) => setNote(event.target.value)}
      />
      <button
        type="button"
        className="button primary"
        disabled={acting || (needsNote.includes(step) && note.trim() === '')}
        data-testid="plan-step-send"
        onClick={() => void send()}
      >
        {t(`plans.actNow.${step}`)}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {t('opp.cancel')}
      </button>
    </div>
  );
}
