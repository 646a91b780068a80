import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  OpportunityProductsDocument,
  OpportunitySubmitDocument,
  type SubmissionOrigin,
} from '../__generated__/operations.ts';
import { SendOrCancel } from '../app/send-or-cancel.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { FirmSearch } from '../chains/firm-search.tsx';
import { type PartyKey, parsePartyKey, partyKey } from '../state/party-key.ts';
import { fenOfWan, isWrongWan } from './fen-of-wan.ts';
import { useAct } from './use-act.ts';

const noteMin = 4;

/** Puts a need that somebody heard of into the pool: who, what for, and what was said. */
export function SubmitForm({ party, name, onDone }: { party?: PartyKey; name?: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [{ data }] = useQuery({ query: OpportunityProductsDocument, variables: { language } });
  const [subject, setSubject] = useState(party ? { key: party, name: name ?? '' } : null);
  const [product, setProduct] = useState('');
  const [origin, setOrigin] = useState<SubmissionOrigin>('MANUAL');
  const [note, setNote] = useState('');
  const [wan, setWan] = useState('');
  const { act, acting } = useAct(OpportunitySubmitDocument, (answer) => answer.opportunitySubmit.userErrors);
  const send = async () => {
    const ref = subject && parsePartyKey(subject.key);
    if (!ref) return;
    if (isWrongWan(wan)) return showToast(t('pool.amountWrong'), 'bad');
    const done = await act((idempotencyKey) => ({
      input: { subject: ref, product, origin, note, expectedAmount: fenOfWan(wan), idempotencyKey },
      language,
    }));
    if (!done) return;
    showToast(done.opportunitySubmit.message ?? t('pool.submitted'));
    onDone();
  };
  return (
    <fieldset className="submit-form" data-testid="submit-form">
      <legend>{t('pool.submit')}</legend>
      {subject ? (
        <p className="submit-subject">
          <b>{subject.name}</b>
          {!party && (
            <button type="button" className="link" onClick={() => setSubject(null)}>
              {t('pool.otherCustomer')}
            </button>
          )}
        </p>
      ) : (
        <FirmSearch onPick={(firm) => setSubject({ key: partyKey(firm), name: firm.name })} />
      )}
      <label className="field">
        <span>{t('pool.product')}</span>
        <select
          data-testid="submit-product"
          value={product}
          onChange={(event) => setProduct(event.target.value)}
        >
          <option value="">{t('pool.chooseProduct')}</option>
          {data?.opportunityProducts.map(({ code, name: words }) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('pool.from')}</span>
        <select value={origin} onChange={(event) => setOrigin(event.target.value as SubmissionOrigin)}>
          {(['MANUAL', 'VISIT'] as const).map((value) => (
            <option key={value} value={value}>
              {t(`pool.origin.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('pool.expected')}</span>
        <input
          inputMode="decimal"
          placeholder={t('pool.wan')}
          aria-invalid={isWrongWan(wan)}
          value={wan}
          onChange={(event) => setWan(event.target.value)}
        />
      </label>
      <textarea
        rows={3}
        maxLength={500}
        aria-label={t('pool.need')}
        placeholder={t('pool.need')}
        data-testid="submit-note"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <SendOrCancel
        word={t('pool.submit')}
        testId="submit-send"
        disabled={!subject || product === '' || note.trim().length < noteMin || acting}
        onSend={() => void send()}
        onCancel={onDone}
      />
    </fieldset>
  );
}
