import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { PlanDifference } from './plan-difference.tsx';
import type { Plan } from './plan-types.ts';

/** Every version that was saved, and what one has otherwise than another. */
export function PlanVersions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [to, setTo] = useState<number | null>(null);
  const [from, setFrom] = useState(1);
  const compare = (version: number) => {
    setTo(to === version ? null : version);
    setFrom(version - 1);
  };
  return (
    <section className="sheet plan-versions" aria-label={t('plans.versions')} data-testid="plan-versions">
      <header className="sheet-head">
        <h2>{t('plans.versions')}</h2>
        <span className="note">{t('plans.versionCount', { count: plan.version })}</span>
      </header>
      <ul className="plain-rows">
        {plan.versions.map(({ version, note, by, at }) => (
          <li key={version} data-testid="plan-version-row" data-version={version}>
            <span>
              <b>{t('plans.versionNo', { version })}</b> {note}{' '}
              {version === plan.agreedVersion && (
                <span className="tag plan-AGREED">{t('plans.status.AGREED')}</span>
              )}
              <small className="note">
                {by} · {formatInstant(at, locale)}
              </small>
            </span>
            {version > 1 && (
              <button
                type="button"
                className="link"
                aria-expanded={to === version}
                data-testid="plan-compare"
                onClick={() => compare(version)}
              >
                {t('plans.compare')}
              </button>
            )}
            {to === version && (
              <div className="plan-compare">
                <label className="note">
                  {t('plans.comparedWith')}{' '}
                  <select value={from} onChange={(event) => setFrom(Number(event.target.value))}>
                    {plan.versions
                      .filter((earlier) => earlier.version < version)
                      .map((earlier) => (
                        <option key={earlier.version} value={earlier.version}>
                          {t('plans.versionNo', { version: earlier.version })}
                        </option>
                      ))}
                  </select>
                </label>
                <PlanDifference planId={plan.id} from={from} to={version} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
