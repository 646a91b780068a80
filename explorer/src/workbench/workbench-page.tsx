import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SessionDocument, WorkTasksDocument } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { parseTeam } from '../state/team-place.ts';
import { Alerts } from './alerts.tsx';
import { BranchFunnels } from './branch-funnels.tsx';
import { ClaimedStages } from './claimed-stages.tsx';
import { Maturities } from './maturities.tsx';
import { Movements } from './movements.tsx';
import { NewOpportunities } from './new-opportunities.tsx';
import { OpportunitySheet } from './opportunity-sheet.tsx';
import { OwnIndicators } from './own-indicators.tsx';
import { OwnSubmissions } from './own-submissions.tsx';
import { TaskList } from './task-list.tsx';
import { TeamSheet } from './team-sheet.tsx';
import { TeamWork } from './team-work.tsx';

const sellers: readonly string[] = ['RELATIONSHIP_MANAGER', 'BRANCH_HEAD'];

/** Where a day begins: what is due, what is new, what moved, and how one stands. */
export function WorkbenchPage() {
  const { place, go } = usePlace();
  const [{ data, error }, retry] = useQuery({ query: SessionDocument });
  const team = parseTeam(place.team);
  if (error && !data)
    return (
      <main id="main" className="page">
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </main>
    );
  const viewer = data?.viewer;
  return (
    <main id="main" className="page bench" data-testid="home-page">
      {viewer ? (
        <>
          <Greeting name={viewer.name} unit={viewer.orgUnit?.name} />
          <Sections role={viewer.role} />
        </>
      ) : (
        <Skeleton lines={12} />
      )}
      {place.opportunity && (
        <OpportunitySheet id={place.opportunity} onClose={() => go({ opportunity: null })} />
      )}
      {team && !place.opportunity && <TeamSheet team={team} onClose={() => go({ team: null })} />}
    </main>
  );
}

function Greeting({ name, unit }: { name: string; unit: string | undefined }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [{ data }] = useQuery({ query: WorkTasksDocument });
  const tasks = data?.workbench.tasks;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'Asia/Shanghai' });
  return (
    <header className="bench-greeting">
      <h1>{t('bench.hello', { name })}</h1>
      <p className="note" data-testid="bench-greeting">
        {[
          unit,
          data && day.format(new Date(`${data.workbench.today}T00:00:00+08:00`)),
          tasks && t('bench.dueToday', { count: tasks.today }),
          tasks && tasks.overdue > 0 && t('bench.overdueNow', { count: tasks.overdue }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  );
}

/** A section is a component with its own query; which there are depends on what somebody does. */
function Sections({ role }: { role: string }) {
  if (role === 'LOBBY_MANAGER')
    return (
      <div className="bench-columns is-few">
        <OwnSubmissions />
        <TaskList />
      </div>
    );
  if (!sellers.includes(role)) return <BranchFunnels />;
  return (
    <>
      {role === 'BRANCH_HEAD' && <TeamWork />}
      <div className="bench-columns">
        <div className="bench-column">
          <TaskList />
          <ClaimedStages />
          <Alerts />
        </div>
        <div className="bench-column">
          <NewOpportunities />
          <Movements />
        </div>
        <div className="bench-column">
          <OwnIndicators />
          <Maturities />
        </div>
      </div>
    </>
  );
}
