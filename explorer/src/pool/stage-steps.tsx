import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OpportunityAdvanceDocument,
  type OpportunityStage,
  type OpportunityWorkFragment,
} from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatAmount } from '../i18n/format.ts';
import { fenOfWan, isWrongWan } from './fen-of-wan.ts';
import { useAct } from './use-act.ts';

const stages: readonly OpportunityStage[] = ['CLAIMED', 'CONTACTED', 'QUALIFIED', 'PROPOSED'];

/** How far the work has come, and the way to a later stage. */
export function StageSteps({ work, canAdvance }: { work: OpportunityWorkFragment; canAdvance: boolean }) {
  const { t } = useTranslation();
  const { language, locale } = useSession();
  const { showToast } = useToast();
  const [wan, setWan] = useState('');
  const { act, acting } = useAct(OpportunityAdvanceDocument, (data) => data.opportunityAdvance.userErrors);
  const at = stages.indexOf(work.stage ?? 'CLAIMED');
  const advance = async (stage: OpportunityStage) => {
    if (isWrongWan(wan)) return showToast(t('pool.amountWrong'), 'bad');
    const expectedAmount = fenOfWan(wan);
    const done = await act((idempotencyKey) => ({
      input: { opportunityId: work.id, stage, expectedAmount, idempotencyKey },
      language,
    }));
    if (done) showToast(t('pool.advanced', { stage: t(`pool.stage.${stage}`) }));
  };
  return (
    <div className="stage-steps">
      <ol aria-label={t('pool.stages')}>
        {stages.map((stage, index) => (
          <li
            key={stage}
            className={index <= at ? 'is-reached' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {canAdvance && index > at ? (
              <button
                type="button"
                disabled={acting}
                data-testid={`stage-${stage}`}
                title={t('pool.advanceTo', { stage: t(`pool.stage.${stage}`) })}
                onClick={() => void advance(stage)}
              >
                {t(`pool.stage.${stage}`)}
              </button>
            ) : (
              <span data-testid={index === at ? 'stage-now' : undefined}>{t(`pool.stage.${stage}`)}</span>
            )}
          </li>
        ))}
      </ol>
      {canAdvance && at < stages.length - 1 ? (
        <label className="stage-amount">
          <span>{t('pool.expected')}</span>
          <input
            inputMode="decimal"
            aria-invalid={isWrongWan(wan)}
            data-testid="expected-amount"
            placeholder={work.expectedAmount ? formatAmount(work.expectedAmount, locale) : t('pool.wan')}
            value={wan}
            onChange={(event) => setWan(event.target.value)}
          />
        </label>
      ) : (
        work.expectedAmount && (
          <p className="work-sub">
            {t('pool.expectedIs', { amount: formatAmount(work.expectedAmount, locale) })}
          </p>
        )
      )}
    </div>
  );
}
