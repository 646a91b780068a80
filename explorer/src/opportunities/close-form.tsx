import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  CloseReasonsDocument,
  OpportunityCloseDocument,
  type OpportunityOutcome,
} from '../__generated__/operations.ts';
import { SendOrCancel } from '../app/send-or-cancel.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { fenOfWan, isWrongWan } from '../pool/fen-of-wan.ts';
import { newKey } from './new-key.ts';

const outcomes: readonly OpportunityOutcome[] = ['WON', 'LOST', 'USELESS', 'ALREADY_KNOWN'];

interface Props {
  opportunity: string;
  /** Whoever assists may only say that it was won. */
  isLead: boolean;
  onDone: () => void;
}

/** How one's own opportunity ended, in two taps; the reason is what the rules learn from. */
export function CloseForm({ opportunity, isLead, onDone }: Props) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast, showError } = useToast();
  const [{ data }] = useQuery({ query: CloseReasonsDocument, variables: { language } });
  const [saving, close] = useMutation(OpportunityCloseDocument);
  const [outcome, setOutcome] = useState<OpportunityOutcome | null>(null);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [wan, setWan] = useState('');
  const [key] = useState(newKey);
  const reasons = data?.closeReasons.filter((one) => one.outcome === outcome) ?? [];
  const onSave = async () => {
    if (outcome === null) return;
    if (outcome === 'WON' && isWrongWan(wan)) return showToast(t('pool.amountWrong'), 'bad');
    const input = {
      opportunityId: opportunity,
      outcome,
      reason: reason || null,
      note,
      amount: outcome === 'WON' ? fenOfWan(wan) : null,
      idempotencyKey: key,
    };
    const result = await close({ input, language });
    if (result.error) return showError(result.error);
    const errors = result.data?.opportunityClose.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    showToast(t('opp.closeDone', { outcome: t(`opp.outcome.${outcome}`) }));
    onDone();
  };
  return (
    <fieldset className="close-form" data-testid="close-form">
      <legend>{t('opp.closeAsk')}</legend>
      <div className="close-choices">
        {outcomes.slice(0, isLead ? outcomes.length : 1).map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={outcome === one}
            data-testid={`outcome-${one}`}
            onClick={() => {
              setOutcome(one);
              setReason('');
            }}
          >
            {t(`opp.outcome.${one}`)}
          </button>
        ))}
      </div>
      {reasons.length > 0 && (
        <select
          data-testid="close-reason"
          aria-label={t('opp.closeReason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        >
          <option value="">{t('opp.closeReason')}</option>
          {reasons.map(({ code, words }) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
      {outcome === 'WON' && (
        <input
          inputMode="decimal"
          placeholder={t('pool.wonAmount')}
          aria-label={t('pool.wonAmount')}
          aria-invalid={isWrongWan(wan)}
          data-testid="won-amount"
          value={wan}
          onChange={(event) => setWan(event.target.value)}
        />
      )}
      <input
        placeholder={t('opp.closeNote')}
        aria-label={t('opp.closeNote')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <SendOrCancel
        word={t('opp.closeSave')}
        testId="close-save"
        disabled={outcome === null || (reasons.length > 0 && reason === '') || saving.fetching}
        onSend={() => void onSave()}
        onCancel={onDone}
      />
    </fieldset>
  );
}
