import { useTranslation } from 'react-i18next';
import { WorkSubmissionsDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** What one submitted, and what became of it. */
export function OwnSubmissions() {
  const { t } = useTranslation();
  const { language, locale } = useSession();
  const { go } = usePlace();
  const loaded = useSection(WorkSubmissionsDocument, { language });
  const found = loaded.data?.workbench.submissions;
  return (
    <Section
      title={t('bench.submitted')}
      testId="bench-submitted"
      loaded={loaded}
      empty={found?.total === 0 && t('bench.noSubmitted')}
      aside={found && <span className="note">{t('bench.submittedCount', { count: found.total })}</span>}
    >
      {() => (
        <ul className="bench-rows">
          {found?.items.map(({ opportunity, at, note, result }) => (
            <li key={`${opportunity.id} ${at}`}>
              <button
                type="button"
                className="bench-row"
                data-testid="submission-row"
                onClick={() => go({ opportunity: opportunity.id })}
              >
                <span className="bench-row-main">
                  <b>{opportunity.title}</b>
                  <small>
                    {[formatInstant(at, locale), result === 'MERGED' && t('bench.merged'), note]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <span className="bench-state">
                  {opportunity.claim && opportunity.stage
                    ? `${opportunity.claim.employee} · ${t(`pool.stage.${opportunity.stage}`)}`
                    : t(`opp.status.${opportunity.status}`)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
