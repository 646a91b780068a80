import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ColleaguesDocument,
  type ColleaguesQuery,
  HandOverDocument,
  HandOverPreviewDocument,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';
import { useDebounced } from '../search/use-debounced.ts';
import { PassesOn } from './passes-on.tsx';

type Colleague = ColleaguesQuery['colleagues'][number];

interface Props {
  /** Whose work; null is one's own. */
  employee: string | null;
  /** One opportunity; null is everything. */
  opportunity: string | null;
  onDone: () => void;
}

/** Says what passes on, to whom, and why; stages, notes and protection go along. */
export function HandOverForm({ employee, opportunity, onDone }: Props) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [to, setTo] = useState<Colleague | null>(null);
  const isWhole = opportunity === null;
  const [{ data: preview }] = useQuery({
    query: HandOverPreviewDocument,
    variables: { employeeId: employee },
    pause: !isWhole,
    requestPolicy: 'network-only',
  });
  const [{ data }] = useQuery({
    query: ColleaguesDocument,
    variables: { text: useDebounced(text.trim(), 160), opportunityId: opportunity },
  });
  const { act, acting } = useAct(
    HandOverDocument,
    (answer) => answer.opportunityHandOver.userErrors,
    'Opportunity',
  );
  const passes = preview?.handOverPreview;
  if (isWhole && preview && !passes)
    return <EmptyNote title={t('bench.notYours')} help={t('bench.goneHelp')} />;
  const nothing = isWhole && passes != null && passes.leads + passes.assists + passes.referrals === 0;
  const colleagues = (data?.colleagues ?? []).filter((one) => one.employee.id !== passes?.employee.id);
  const send = async () => {
    if (!to) return;
    const done = await act((idempotencyKey) => ({
      input: {
        fromEmployeeId: employee,
        toEmployeeId: to.employee.id,
        opportunityId: opportunity,
        note,
        idempotencyKey,
      },
    }));
    if (!done) return;
    showToast(t('bench.handedOver', { count: done.opportunityHandOver.moved, name: to.employee.name }));
    onDone();
  };
  return (
    <div className="refer-form" data-testid="hand-over-form">
      {isWhole && passes && <PassesOn preview={passes} />}
      {!nothing && (
        <>
          <input
            type="search"
            aria-label={t('pool.colleague')}
            placeholder={t('pool.colleague')}
            data-testid="hand-over-search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <ul className="refer-list">
            {colleagues.map((colleague) => (
              <li key={colleague.employee.id}>
                <button
                  type="button"
                  aria-pressed={to?.employee.id === colleague.employee.id}
                  data-testid="hand-over-colleague"
                  onClick={() => setTo(colleague)}
                >
                  <b>{colleague.employee.name}</b>
                  <span className="work-sub">
                    {[colleague.employee.orgUnit?.name, t('pool.load', { count: colleague.load })]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {data && colleagues.length === 0 && <p className="work-sub">{t('pool.nobody')}</p>}
          <input
            aria-label={t('bench.handOverNote')}
            placeholder={t('bench.handOverNote')}
            maxLength={500}
            data-testid="hand-over-note"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
      <div className="card-actions">
        {!nothing && (
          <button
            type="button"
            className="button primary"
            disabled={!to || acting || (isWhole && !passes)}
            data-testid="hand-over-send"
            onClick={() => void send()}
          >
            {to ? t('bench.handOverTo', { name: to.employee.name }) : t('bench.handOver')}
          </button>
        )}
        <button type="button" className="button" onClick={onDone}>
          {t('opp.cancel')}
        </button>
      </div>
    </div>
  );
}
