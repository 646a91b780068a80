import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ColleaguesDocument,
  type ColleaguesQuery,
  OpportunityReferDocument,
  type OpportunityWorkFragment,
} from '../__generated__/operations.ts';
import { Segmented } from '../app/segmented.tsx';
import { SendOrCancel } from '../app/send-or-cancel.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useDebounced } from '../search/use-debounced.ts';
import { useAct } from './use-act.ts';

type Colleague = ColleaguesQuery['colleagues'][number];

/** A colleague, or whoever of a unit is first. */
interface Target {
  readonly id: string;
  readonly name: string;
  readonly isUnit: boolean;
}

/** Whom to ask to lead or to assist, the best fitting first, with what they have on their desk. */
export function ReferForm({ work, onDone }: { work: OpportunityWorkFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [role, setRole] = useState<'LEAD' | 'ASSIST'>(work.claim ? 'ASSIST' : 'LEAD');
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<Target | null>(null);
  const [{ data }] = useQuery({
    query: ColleaguesDocument,
    variables: { text: useDebounced(text.trim(), 160), opportunityId: work.id },
  });
  const { act, acting } = useAct(OpportunityReferDocument, (answer) => answer.opportunityRefer.userErrors);
  const send = async () => {
    if (!chosen) return;
    const { id, name, isUnit } = chosen;
    const to = isUnit ? { unitId: id } : { employeeId: id };
    const done = await act((idempotencyKey) => ({
      input: { opportunityId: work.id, role, ...to, note, idempotencyKey },
      language,
    }));
    if (!done) return;
    showToast(t('pool.referred', { name }));
    onDone();
  };
  return (
    <div className="refer-form" data-testid="refer-form">
      {work.claim && (
        <Segmented
          label={t('pool.referAs')}
          options={(['ASSIST', 'LEAD'] as const).map((value) => ({
            value,
            name: t(`pool.ask.${value}`),
            testId: `refer-${value}`,
          }))}
          value={role}
          onChoose={setRole}
        />
      )}
      <input
        type="search"
        aria-label={t('pool.colleague')}
        placeholder={t('pool.colleague')}
        data-testid="refer-search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className="refer-list">
        {data?.colleagues.map((colleague) => (
          <li key={colleague.employee.id}>
            <button
              type="button"
              aria-pressed={chosen?.id === colleague.employee.id}
              data-testid="refer-colleague"
              data-employee={colleague.employee.id}
              onClick={() => setChosen({ ...colleague.employee, isUnit: false })}
            >
              <b>{colleague.employee.name}</b>
              <span className="work-sub">
                {[
                  colleague.employee.line &&
                    t(`line.${colleague.employee.line as 'RETAIL'}`, { defaultValue: '' }),
                  colleague.employee.orgUnit?.name,
                  t('pool.load', { count: colleague.load }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {colleague.managesSubject && <span className="tag tag-MINED_NEED">{t('pool.manages')}</span>}
              {colleague.fitsScenario && <span className="tag tag-PROSPECT_LIST">{t('pool.fits')}</span>}
            </button>
          </li>
        ))}
        {unitsOf(data?.colleagues ?? []).map((unit) => (
          <li key={unit.id}>
            <button
              type="button"
              aria-pressed={chosen?.id === unit.id}
              data-testid="refer-unit"
              onClick={() => setChosen({ ...unit, isUnit: true })}
            >
              <b>{unit.name}</b>
              <span className="work-sub">{t('pool.toQueue')}</span>
            </button>
          </li>
        ))}
      </ul>
      {data?.colleagues.length === 0 && <p className="work-sub">{t('pool.nobody')}</p>}
      <input
        aria-label={t('pool.referNote')}
        placeholder={t('pool.referNote')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <SendOrCancel
        word={t('pool.send')}
        testId="refer-send"
        disabled={!chosen || acting}
        onSend={() => void send()}
        onCancel={onDone}
      />
    </div>
  );
}

/** The units at which they work, each once. */
function unitsOf(colleagues: readonly Colleague[]): { id: string; name: string }[] {
  const units = colleagues.flatMap(({ employee }) => employee.orgUnit ?? []);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
