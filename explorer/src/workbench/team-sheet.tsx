import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type TeamList, TeamOpportunitiesDocument, WorkTeamDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import type { TeamPlace } from '../state/team-place.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { Sheet } from './sheet.tsx';

/** The rows behind a figure of the team, or the form to hand somebody's work over. */
export function TeamSheet({ team, onClose }: { team: TeamPlace; onClose: () => void }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: WorkTeamDocument, pause: !team.employee });
  const name = data?.workbench.team?.people.find(({ employee }) => employee.id === team.employee)?.employee
    .name;
  const title = [name, team.step ? t(`bench.step.${team.step}`) : t(`bench.list.${team.list}`)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Sheet title={title} testId="team-sheet" onClose={onClose}>
      {team.list === 'HANDOVER' ? (
        <HandOverForm key={team.employee} employee={team.employee} opportunity={null} onDone={onClose} />
      ) : (
        <Rows key={`${team.list} ${team.step} ${team.employee}`} list={team.list} team={team} />
      )}
    </Sheet>
  );
}

function Rows({ list, team }: { list: TeamList; team: TeamPlace }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return cursors.map((after, at) => (
    <Batch
      key={after ?? 'first'}
      list={list}
      team={team}
      after={after}
      isLast={at === cursors.length - 1}
      onMore={(cursor) => setCursors([...cursors, cursor])}
    />
  ));
}

interface BatchProps {
  list: TeamList;
  team: TeamPlace;
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

function Batch({ list, team, after, isLast, onMore }: BatchProps) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: TeamOpportunitiesDocument,
    variables: { list, employeeId: team.employee, step: team.step, after, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const { edges, totalCount, isTotalCapped, pageInfo } = data.teamOpportunities;
  const count = isTotalCapped
    ? t('opp.orMore', { count: totalCount })
    : t('opp.count', { count: totalCount });
  return (
    <>
      {after === null && (
        <p className="note bench-count" data-testid="team-count" data-total={totalCount}>
          {count} · {t('opp.countNote')}
          {list === 'UNCLAIMED' && ` · ${t('bench.assignHelp')}`}
        </p>
      )}
      {totalCount === 0 && <EmptyNote title={t('bench.noRows')} help={t('bench.noRowsHelp')} />}
      {edges.map(({ node }) => (
        <OpportunityCard key={node.id} opportunity={node} withSubject />
      ))}
      {isLast && pageInfo.hasNextPage && pageInfo.endCursor && (
        <button type="button" className="button wide" onClick={() => onMore(pageInfo.endCursor!)}>
          {t('bench.moreRows')}
        </button>
      )}
    </>
  );
}
