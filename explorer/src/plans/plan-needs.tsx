import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import type { Content } from './plan-types.ts';

/** What the customer needs, in words for the customer; each a door to the opportunity that says so. */
export function PlanNeeds({ content }: { content: Pick<Content, 'summary' | 'needs'> }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  return (
    <section className="sheet" aria-label={t('plans.needs')} data-testid="plan-needs">
      <header className="sheet-head">
        <h2>{t('plans.needs')}</h2>
        <span className="note">{t('plans.printedNote')}</span>
      </header>
      {content.summary && <p className="plan-prose">{content.summary}</p>}
      {content.needs.length === 0 && <p className="sheet-empty">{t('plans.noNeeds')}</p>}
      <ol className="plan-needs">
        {content.needs.map(({ id, text, opportunityIds: [first] }) => (
          <li key={id}>
            {text}{' '}
            {first && (
              <button type="button" className="link" onClick={() => go({ opportunity: first })}>
                {t('plans.grounds')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
