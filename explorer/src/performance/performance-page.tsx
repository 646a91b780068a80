import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { type PerformanceTab, performanceTabs } from '../state/place.ts';
import { BookingDesk } from './booking-desk.tsx';
import { CockpitView } from './cockpit-view.tsx';

/** What people and units have reached, from one's own down to the row; and where operations book. */
export function PerformancePage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data }] = useQuery({ query: SessionDocument });
  const isOperations = data?.viewer.role === 'OPERATIONS';
  const tabs = performanceTabs.filter((tab) => tab !== 'BOOKINGS' || isOperations);
  const isForOthers = data !== undefined && !tabs.includes(place.board);
  const board = isForOthers ? 'MINE' : place.board;
  const choose = (chosen: PerformanceTab) =>
    go({ board: chosen, figure: null, ...(chosen === 'MINE' ? { unit: null } : {}) });
  return (
    <main id="main" className="page" data-testid="performance-page">
      <header className="page-head">
        <h1>{t('perf.title')}</h1>
        <Segmented
          label={t('perf.title')}
          options={tabs.map((tab) => ({ value: tab, name: t(`perf.tab.${tab}`), testId: `board-${tab}` }))}
          value={board}
          onChoose={choose}
        />
      </header>
      {board === 'BOOKINGS' ? <BookingDesk /> : <CockpitView board={board} />}
    </main>
  );
}
