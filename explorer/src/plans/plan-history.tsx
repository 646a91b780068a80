import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import type { Plan } from './plan-types.ts';

const shownMax = 6;

/** What was done with the plan, the latest first. */
export function PlanHistory({ steps }: { steps: Plan['history'] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [all, setAll] = useState(false);
  const done = steps.filter(({ kind }) => kind !== 'COMMENTED');
  return (
    <section className="sheet plan-history" aria-label={t('plans.history')} data-testid="plan-history">
      <header className="sheet-head">
        <h2>{t('plans.history')}</h2>
      </header>
      <ul className="plain-rows">
        {(all ? done : done.slice(0, shownMax)).map(({ id, kind, version, note, by, at }) => (
          <li key={id} className="plan-said">
            <p>
              <b>{by}</b> {t(`plans.step.${kind}`, { version })}
              {note && ` · ${note}`}
            </p>
            <small className="note">{formatInstant(at, locale)}</small>
          </li>
        ))}
      </ul>
      {done.length > shownMax && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? t('customers.fewer') : t('pool.historyAll', { count: done.length })}
        </button>
      )}
    </section>
  );
}
