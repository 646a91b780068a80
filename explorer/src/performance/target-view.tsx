import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { TargetHistoryDocument, TargetSetDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { newKey } from '../opportunities/new-key.ts';
import { formatValue } from './format-value.ts';
import type { Scope } from './scope.ts';

const wan = 1_000_000;

/** What was set and by whom, and a form for who may set it anew. */
export function TargetView({ scope, canSet }: { scope: Scope; canSet: boolean }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const context = useMemo(() => ({ additionalTypenames: ['TargetChange'] }), []);
  const { owner, indicator } = scope;
  const [{ data, error }, retry] = useQuery({
    query: TargetHistoryDocument,
    variables: { owner, indicator: indicator.id },
    context,
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <>
      {canSet && <TargetForm scope={scope} />}
      <p className="note">{t('perf.targetNote')}</p>
      {data.targetHistory.length === 0 && (
        <EmptyNote title={t('perf.noTarget')} help={t('perf.noTargetHelp')} />
      )}
      <ul className="posting-list">
        {data.targetHistory.map((change) => (
          <li key={`${change.setAt} ${change.period}`} data-testid="target-change">
            <div className="posting-main">
              <span>{change.period}</span>
              <b className="num">{formatValue(change.value, indicator.unit, locale)}</b>
            </div>
            <p className="note">
              {change.setBy} · {formatInstant(change.setAt, locale)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function TargetForm({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [saving, set] = useMutation(TargetSetDocument);
  const [text, setText] = useState('');
  const key = useRef(newKey());
  const { owner, indicator, period } = scope;
  const isMoney = indicator.unit === 'FEN';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const value = Number(text) * (isMoney ? wan : 1);
    const result = await set({
      input: { owner, indicator: indicator.id, period, value, idempotencyKey: key.current },
    });
    if (result.error) return showError(result.error);
    const errors = result.data?.targetSet.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    key.current = newKey();
    setText('');
    showToast(t('perf.targetDone'));
  };
  return (
    <form className="desk-form" data-testid="target-form" onSubmit={(event) => void submit(event)}>
      <label>
        <span>{t(isMoney ? 'perf.targetWan' : 'perf.targetOf', { period })}</span>
        <input
          type="number"
          required
          min={0}
          step="any"
          inputMode="decimal"
          value={text}
          data-testid="target-value"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button primary" disabled={saving.fetching} data-testid="target-save">
        {t('perf.targetSave')}
      </button>
    </form>
  );
}
