import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import type { ListView } from '../state/place.ts';
import { CreateList } from './create-list.tsx';
import { ListDetail } from './list-detail.tsx';
import { ListOverview } from './list-overview.tsx';
import { MyItems } from './my-items.tsx';
import { PilotView } from './pilot-view.tsx';

/** Lists that come down: for a manager whom to speak to, for the others how far they are. */
export function ListsPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data }] = useQuery({ query: SessionDocument });
  if (place.taskList) return <ListDetail key={place.taskList} id={place.taskList} />;
  if (!data) return <Skeleton lines={8} />;
  const views = viewsOf(data.viewer.role);
  const view = views.includes(place.listView) ? place.listView : views[0]!;
  return (
    <main id="main" className="page" data-testid="lists-page">
      <header className="page-head">
        <h1>{t('lists.title')}</h1>
        <Segmented
          label={t('lists.title')}
          options={views.map((value) => ({
            value,
            name: t(`lists.view.${value}`),
            testId: `lists-view-${value}`,
          }))}
          value={view}
          onChoose={(listView) => go({ listView })}
        />
      </header>
      {view === 'lists' && <ListOverview />}
      {view === 'mine' && <MyItems />}
      {view === 'new' && <CreateList />}
      {view === 'pilot' && <PilotView />}
    </main>
  );
}

/** What somebody has to do with lists, the most frequent first. */
function viewsOf(role: string): readonly ListView[] {
  if (role === 'RELATIONSHIP_MANAGER') return ['mine', 'pilot'];
  if (role === 'PRODUCT_OWNER' || role === 'OPERATIONS') return ['lists', 'new', 'pilot'];
  return ['lists', 'pilot'];
}
