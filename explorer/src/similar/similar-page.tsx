import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { similarTabs } from '../state/place.ts';
import { LookalikeList } from './lookalike-list.tsx';
import { TaskList } from './task-list.tsx';
import { UnitComparison } from './unit-comparison.tsx';

/** Customers of like trade: units against their peers, the tasks that come of it, and who is like good customers. */
export function SimilarPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  return (
    <main id="main" className="page" data-testid="similar-page">
      <header className="page-head">
        <h1>{t('peers.title')}</h1>
        <div className="segmented" role="radiogroup" aria-label={t('peers.title')}>
          {similarTabs.map((tab) => (
            // biome-ignore lint/a11y/useSemanticElements: a segmented control, drawn as one
            <button
              key={tab}
              type="button"
              role="radio"
              aria-checked={place.tab === tab}
              data-testid={`similar-${tab}`}
              onClick={() => go({ tab })}
            >
              {t(`peers.tab.${tab}`)}
            </button>
          ))}
        </div>
      </header>
      {place.tab === 'units' && <UnitComparison />}
      {place.tab === 'tasks' && <TaskList />}
      {place.tab === 'lookalikes' && <LookalikeList />}
    </main>
  );
}
