import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { similarTabs } from '../state/place.ts';
import { CommunityList } from './community-list.tsx';
import { LookalikeList } from './lookalike-list.tsx';
import { TaskList } from './task-list.tsx';
import { UnitComparison } from './unit-comparison.tsx';

/** Customers of like trade: units against their peers, the tasks that come of it, who is like good customers, and who belongs together. */
export function SimilarPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  return (
    <main id="main" className="page" data-testid="similar-page">
      <header className="page-head">
        <h1>{t('peers.title')}</h1>
        <Segmented
          label={t('peers.title')}
          options={similarTabs.map((tab) => ({
            value: tab,
            name: t(`peers.tab.${tab}`),
            testId: `similar-${tab}`,
          }))}
          value={place.tab}
          onChoose={(tab) => go({ tab })}
        />
      </header>
      {place.tab === 'units' && <UnitComparison />}
      {place.tab === 'tasks' && <TaskList />}
      {place.tab === 'lookalikes' && <LookalikeList />}
      {place.tab === 'communities' && <CommunityList />}
    </main>
  );
}
