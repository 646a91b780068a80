import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanReviseDocument } from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';
import { partyKey } from '../state/party-key.ts';
import type { Draft } from './draft-store.ts';
import { EditContent } from './edit-content.tsx';
import type { Plan } from './plan-types.ts';
import { StaleNote } from './stale-note.tsx';
import { toContentInput } from './to-content-input.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  plan: Plan;
  /** Whether it begins with adding from an opportunity. */
  adds: boolean;
  onDone: () => void;
}

/** Writes the next version in place. What is written stays, whatever colleagues save meanwhile. */
export function PlanEditor({ plan, adds, onDone }: Props) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const { draft, change: write, isChanged, forget } = useDraft(plan);
  /** A save whose answer was lost is repeated as the same act only while nothing was written since. */
  const edition = useRef(0);
  const change = (part: Partial<Draft>) => {
    edition.current++;
    write(part);
  };
  const { act, acting } = useAct(PlanReviseDocument, (data) => data.planRevise.userErrors);
  const isStale = plan.version > draft.base.version;
  const box = useRef<HTMLDivElement>(null);
  const save = async () => {
    const wrong = box.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      showToast(t('plans.numberWrong'), 'bad');
      return;
    }
    const done = await act((idempotencyKey) => ({
      input: {
        planId: plan.id,
        baseVersion: draft.base.version,
        content: toContentInput(draft.content),
        note: draft.note,
        idempotencyKey: `${idempotencyKey}-${edition.current}`,
      },
    }));
    if (!done) return;
    showToast(t('plans.saved', { version: done.planRevise.plan?.version ?? plan.version + 1 }));
    forget();
    onDone();
  };
  const giveUp = () => {
    forget();
    onDone();
  };
  return (
    <div className="plan-editor" ref={box} data-testid="plan-editor">
      {isStale && <StaleNote plan={plan} draft={draft} onMerge={change} />}
      <EditContent
        content={draft.content}
        change={(part) => change({ content: { ...draft.content, ...part } })}
        adding={{ party: partyKey(plan.subject), scope: plan.scope, isOpen: adds }}
      />
      <div className="plan-save">
        <input
          aria-label={t('plans.revisionNote')}
          placeholder={t('plans.revisionNote')}
          maxLength={1000}
          value={draft.note}
          data-testid="plan-note"
          onChange={(event) => change({ note: event.target.value })}
        />
        <button
          type="button"
          className="button primary"
          disabled={acting || isStale || !isChanged}
          data-testid="plan-save"
          onClick={() => void save()}
        >
          {t('plans.save', { version: plan.version + 1 })}
        </button>
        <button type="button" className="button" data-testid="plan-give-up" onClick={giveUp}>
          {t(isChanged ? 'plans.giveUp' : 'opp.cancel')}
        </button>
      </div>
    </div>
  );
}
