import { useTranslation } from 'react-i18next';
import { WorkClaimedDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatAmount } from '../i18n/format.ts';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** What one leads, by how far it is, with what is expected of it. */
export function ClaimedStages() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  const loaded = useSection(WorkClaimedDocument, {});
  const stages = loaded.data?.workbench.claimed ?? [];
  const total = stages.reduce((sum, { count }) => sum + count, 0);
  const toMine = () => go({ page: 'opportunities', queue: 'mine', opportunity: null });
  return (
    <Section
      title={t('bench.claimed')}
      testId="bench-claimed"
      loaded={loaded}
      empty={total === 0 && t('bench.noClaimed')}
      aside={
        <button
          type="button"
          className="link"
          data-testid="hand-over-own"
          onClick={() => go({ team: 'HANDOVER', opportunity: null })}
        >
          {t('bench.handOverOwn')}
        </button>
      }
    >
      {() => (
        <ol className="bench-stages">
          {stages.map(({ stage, count, expectedAmount }) => (
            <li key={stage}>
              <button type="button" data-testid={`claimed-${stage}`} onClick={toMine}>
                <span>{t(`pool.stage.${stage}`)}</span>
                <b>{count}</b>
                <small>{expectedAmount > 0 ? formatAmount(expectedAmount, locale) : '—'}</small>
              </button>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
