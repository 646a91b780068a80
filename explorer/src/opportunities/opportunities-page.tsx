import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type OpportunityFilter,
  OpportunityListDocument,
  type OpportunityStatus,
  type OpportunityType,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { ReferralList } from '../pool/referral-list.tsx';
import { SubmitForm } from '../pool/submit-form.tsx';
import { queues } from '../state/place.ts';
import { OpportunityCard } from './opportunity-card.tsx';
import { type OpportunityChoice, OpportunityFilters } from './opportunity-filters.tsx';

const pageSize = 20;

/** All opportunities one may see, one's own work, or what colleagues ask of each other; a need that one heard of goes in here. */
export function OpportunitiesPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [submits, setSubmits] = useState(false);
  const { queue } = place;
  return (
    <main id="main" className="page" data-testid="opportunities-page">
      <div className="queue-bar">
        <Segmented
          label={t('pool.queue')}
          options={queues.map((value) => ({
            value,
            name: t(`pool.queues.${value}`),
            testId: `queue-${value}`,
          }))}
          value={queue}
          onChoose={(value) => go({ queue: value })}
        />
        <button
          type="button"
          className="button primary"
          data-testid="submit-open"
          onClick={() => setSubmits(true)}
        >
          {t('pool.submit')}
        </button>
      </div>
      {submits && <SubmitForm onDone={() => setSubmits(false)} />}
      {queue === 'referrals' ? (
        <div className="card-grid">
          <ReferralList />
        </div>
      ) : (
        <QueueList key={queue} isOwnWork={queue === 'mine'} />
      )}
    </main>
  );
}

/** Best first; a click leads to the graph with the evidence lit. */
function QueueList({ isOwnWork }: { isOwnWork: boolean }) {
  const { language } = useSession();
  const nothingChosen: OpportunityChoice = {
    rule: '',
    type: '',
    status: isOwnWork ? '' : 'OPEN',
    mine: false,
  };
  const [choice, setChoice] = useState(nothingChosen);
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const change = (next: OpportunityChoice) => {
    setChoice(next);
    setCursors([null]);
  };
  return (
    <>
      <OpportunityFilters choice={choice} onChange={change} onClear={() => change(nothingChosen)} />
      <div className="card-grid">
        {cursors.map((after, index) => (
          <OpportunityBatch
            key={after ?? 'first'}
            filter={filterOf(choice, isOwnWork)}
            language={language}
            after={after}
            already={index * pageSize}
            last={index === cursors.length - 1}
            onMore={(cursor) => setCursors([...cursors, cursor])}
          />
        ))}
      </div>
    </>
  );
}

function filterOf({ rule, type, status, mine }: OpportunityChoice, isOwnWork: boolean): OpportunityFilter {
  return {
    ...(rule ? { rules: [rule] } : {}),
    ...(type ? { types: [type as OpportunityType] } : {}),
    ...(status ? { statuses: [status as OpportunityStatus] } : {}),
    ...(mine ? { mine } : {}),
    ...(isOwnWork ? { workedOnByViewer: true } : {}),
  };
}

interface BatchProps {
  filter: OpportunityFilter;
  language: 'EN' | 'ZH';
  after: string | null;
  already: number;
  last: boolean;
  onMore: (cursor: string) => void;
}

function OpportunityBatch({ filter, language, after, already, last, onMore }: BatchProps) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({
    query: OpportunityListDocument,
    variables: { filter, first: pageSize, after, language },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const { edges, totalCount, isTotalCapped, hidden, pageInfo } = data.opportunities;
  const total = isTotalCapped ? t('opp.orMore', { count: totalCount }) : formatCount(totalCount);
  const shown = already + edges.length;
  return (
    <>
      {after === null && (
        <p className="grid-note" data-testid="opportunity-count" role="status">
          <b>{isTotalCapped ? total : t('opp.count', { count: totalCount })}</b> · {t('opp.countNote')}
          {hidden > 0 && ` · ${t('opp.hidden', { count: hidden })}`}
        </p>
      )}
      {after === null && edges.length === 0 && <EmptyNote title={t('opp.none')} help={t('opp.noneHelp')} />}
      {edges.map(({ node }) => (
        <OpportunityCard key={node.id} opportunity={node} withSubject />
      ))}
      {last && edges.length > 0 && (
        <p className="grid-note grid-foot">
          {t('opp.shown', { shown: formatCount(shown), count: total })}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <button
              type="button"
              className="button"
              data-testid="opportunities-more"
              onClick={() => onMore(pageInfo.endCursor!)}
            >
              {t('opp.more', { count: Math.min(pageSize, totalCount - shown) })}
            </button>
          )}
        </p>
      )}
    </>
  );
}
