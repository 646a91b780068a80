import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CanvasProvider, useCanvas } from '../canvas/canvas-context.tsx';
import { CanvasView } from '../canvas/canvas-view.tsx';
import { PanelProvider } from '../panel/panel-context.tsx';
import { SidePanel } from '../panel/side-panel.tsx';
import { views } from '../state/views.ts';
import { CanvasTable } from '../table/canvas-table.tsx';
import { HelpOverlay } from './help-overlay.tsx';
import { usePlace } from './place-context.tsx';
import { Rail } from './rail.tsx';
import { Skeleton } from './skeleton.tsx';
import { TopBar } from './top-bar.tsx';

const WorkbenchPage = lazy(() =>
  import('../workbench/workbench-page.tsx').then((module) => ({ default: module.WorkbenchPage })),
);
const OpportunitiesPage = lazy(() =>
  import('../opportunities/opportunities-page.tsx').then((module) => ({ default: module.OpportunitiesPage })),
);
const PerformancePage = lazy(() =>
  import('../performance/performance-page.tsx').then((module) => ({ default: module.PerformancePage })),
);
const RiskPage = lazy(() => import('../risk/risk-page.tsx').then((module) => ({ default: module.RiskPage })));
const ChainsPage = lazy(() =>
  import('../chains/chains-page.tsx').then((module) => ({ default: module.ChainsPage })),
);
const RulesPage = lazy(() =>
  import('../rules/rules-page.tsx').then((module) => ({ default: module.RulesPage })),
);
const ScorecardsPage = lazy(() =>
  import('../scorecards/scorecards-page.tsx').then((module) => ({ default: module.ScorecardsPage })),
);
const CustomersPage = lazy(() =>
  import('../customers/customers-page.tsx').then((module) => ({ default: module.CustomersPage })),
);
const ListsPage = lazy(() =>
  import('../lists/lists-page.tsx').then((module) => ({ default: module.ListsPage })),
);
const PlansPage = lazy(() =>
  import('../plans/plans-page.tsx').then((module) => ({ default: module.PlansPage })),
);
const SimilarPage = lazy(() =>
  import('../similar/similar-page.tsx').then((module) => ({ default: module.SimilarPage })),
);

/** The page frame: bar, rail, the work in the middle. */
export function App() {
  return (
    <CanvasProvider>
      <PanelProvider>
        <Frame />
      </PanelProvider>
    </CanvasProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const { place } = usePlace();
  const [help, setHelp] = useState(false);
  useGlobalKeys(() => setHelp(true));
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <TopBar onHelp={() => setHelp(true)} />
      <Rail />
      {place.page === 'graph' ? (
        <GraphPage />
      ) : (
        <Suspense fallback={<Skeleton lines={10} />}>
          {place.page === 'home' && <WorkbenchPage />}
          {place.page === 'opportunities' && <OpportunitiesPage />}
          {place.page === 'performance' && <PerformancePage />}
          {place.page === 'risk' && <RiskPage />}
          {place.page === 'chains' && <ChainsPage />}
          {place.page === 'rules' && <RulesPage />}
          {place.page === 'scorecards' && <ScorecardsPage />}
          {place.page === 'similar' && <SimilarPage />}
          {place.page === 'customers' && <CustomersPage />}
          {place.page === 'lists' && <ListsPage />}
          {place.page === 'plans' && <PlansPage />}
        </Suspense>
      )}
      {help && <HelpOverlay onClose={() => setHelp(false)} />}
    </div>
  );
}

function GraphPage() {
  const { place } = usePlace();
  return (
    <>
      <main id="main" className="work">
        <CanvasView />
        <CanvasTable />
      </main>
      {place.subject && <SidePanel />}
    </>
  );
}

/** Keys that work wherever one is, except while typing. */
function useGlobalKeys(onHelp: () => void): void {
  const { actions } = useCanvas();
  const { place, go } = usePlace();
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (/^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
        if (event.shiftKey) actions.redo();
        else actions.undo();
      } else if (event.key === '?') onHelp();
      else if (
        /^[1-4]$/.test(event.key) &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        place.page === 'graph' &&
        place.subject
      ) {
        const view = views[Number(event.key) - 1];
        if (view && view !== place.view) go({ view, expansions: [], folded: [], moved: [] });
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [actions, onHelp, place.page, place.subject, place.view, go]);
}
