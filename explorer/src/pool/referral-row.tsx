import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ReferralAcceptDocument,
  ReferralCancelDocument,
  type ReferralLineFragment,
  ReferralReturnDocument,
  ReturnReasonsDocument,
} from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from './use-act.ts';

/** A colleague asks another: accept, give back with the reason, or take back what one asked. */
export function ReferralRow({ referral }: { referral: ReferralLineFragment }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [returns, setReturns] = useState(false);
  const accepting = useAct(ReferralAcceptDocument, (data) => data.referralAccept.userErrors);
  const cancelling = useAct(ReferralCancelDocument, (data) => data.referralCancel.userErrors);
  const { id, from, to, toUnit, role, note, status, reason, answerNote, answerDueOn } = referral;
  const input = (idempotencyKey: string) => ({ input: { referralId: id, idempotencyKey }, language });
  const accept = async () => {
    if (await accepting.act(input)) showToast(t('pool.accepted', { role: t(`pool.role.${role}`) }));
  };
  const cancel = async () => {
    if (await cancelling.act(input)) showToast(t('pool.cancelled'));
  };
  return (
    <div className="referral" data-testid="referral" data-status={status}>
      <p>
        {t('pool.asks', { from, to: to ?? toUnit?.name ?? '', role: t(`pool.role.${role}`) })}
        {note && <q>{note}</q>}
      </p>
      {status === 'OPEN' && <p className="work-sub">{t('pool.answerBy', { on: answerDueOn })}</p>}
      {status === 'RETURNED' && (
        <p className="work-sub">
          {t('pool.returnedWith', { reason: reason ?? '' })}
          {answerNote && <q>{answerNote}</q>}
        </p>
      )}
      {returns ? (
        <ReturnForm referral={id} onDone={() => setReturns(false)} />
      ) : (
        <div className="card-actions">
          {referral.viewerCanAnswer && (
            <>
              <button
                type="button"
                className="button primary"
                disabled={accepting.acting}
                data-testid="referral-accept"
                onClick={() => void accept()}
              >
                {t('pool.accept', { role: t(`pool.role.${role}`) })}
              </button>
              <button
                type="button"
                className="button"
                data-testid="referral-return"
                onClick={() => setReturns(true)}
              >
                {t('pool.return')}
              </button>
            </>
          )}
          {referral.viewerCanCancel && (
            <button
              type="button"
              className="button"
              disabled={cancelling.acting}
              onClick={() => void cancel()}
            >
              {t('pool.cancel')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function ReturnForm({ referral, onDone }: { referral: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [{ data }] = useQuery({ query: ReturnReasonsDocument, variables: { language } });
  const [note, setNote] = useState('');
  const { act, acting } = useAct(ReferralReturnDocument, (answer) => answer.referralReturn.userErrors);
  const give = async (reason: string) => {
    const done = await act((idempotencyKey) => ({
      input: { referralId: referral, reason, note, idempotencyKey },
      language,
    }));
    if (!done) return;
    showToast(t('pool.returned'));
    onDone();
  };
  return (
    <fieldset className="close-form" data-testid="return-form">
      <legend>{t('pool.returnWhy')}</legend>
      <input
        aria-label={t('pool.note')}
        placeholder={t('opp.closeNote')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="close-choices">
        {data?.returnReasons.map(({ code, words }) => (
          <button
            key={code}
            type="button"
            className="button"
            disabled={acting}
            onClick={() => void give(code)}
          >
            {words}
          </button>
        ))}
        <button type="button" className="link" onClick={onDone}>
          {t('opp.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
