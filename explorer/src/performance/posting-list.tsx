import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PostingsDocument, type PostingsQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { formatValue } from './format-value.ts';
import type { Scope } from './scope.ts';

type PostingRow = PostingsQuery['postings']['edges'][number]['node'];

/** The rows that sum to a figure, the latest first. */
export function PostingList({ scope, provisional }: { scope: Scope; provisional: boolean }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, index) => (
        <PostingBatch
          key={after ?? 'first'}
          scope={scope}
          provisional={provisional}
          after={after}
          isLast={index === cursors.length - 1}
          onMore={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </>
  );
}

interface BatchProps {
  scope: Scope;
  provisional: boolean;
  after: string | null;
  isLast: boolean;
  onMore: (cursor: string) => void;
}

function PostingBatch({ scope, provisional, after, isLast, onMore }: BatchProps) {
  const { t } = useTranslation();
  const { owner, indicator, period, ownAccount } = scope;
  const [{ data, error }, retry] = useQuery({
    query: PostingsDocument,
    variables: { owner, indicator: indicator.id, period, provisional, ownAccount, after },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const { edges, totalCount, isTotalCapped, pageInfo } = data.postings;
  if (after === null && edges.length === 0) {
    return (
      <EmptyNote
        title={t('perf.noPostings')}
        help={t(provisional ? 'perf.noWaitingHelp' : 'perf.noPostingsHelp')}
      />
    );
  }
  return (
    <>
      {after === null && (
        <p className="note" data-testid="posting-count">
          {t('perf.postings', {
            count: totalCount,
            total: formatCount(totalCount) + (isTotalCapped ? '+' : ''),
          })}
        </p>
      )}
      <ul className="posting-list">
        {edges.map(({ node }) => (
          <PostingLine key={node.id} posting={node} scope={scope} />
        ))}
      </ul>
      {isLast && pageInfo.hasNextPage && pageInfo.endCursor && (
        <button
          type="button"
          className="button"
          data-testid="postings-more"
          onClick={() => onMore(pageInfo.endCursor!)}
        >
          {t('perf.more')}
        </button>
      )}
    </>
  );
}

function PostingLine({ posting, scope }: { posting: PostingRow; scope: Scope }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <li className={posting.isReversal ? 'is-reversal' : undefined} data-testid="posting">
      <div className="posting-main">
        {posting.party ? (
          <PartyButton party={posting.party} />
        ) : (
          <span className="note">{t('perf.hiddenParty')}</span>
        )}
        <b className="num">{formatValue(posting.amount, scope.indicator.unit, locale)}</b>
      </div>
      <p className="note">
        {[
          posting.postedOn,
          posting.product,
          posting.employee ?? t('perf.unitAccount', { unit: posting.unit ?? '—' }),
          posting.share < 1
            ? `${t(`perf.role.${posting.role}`)} ${formatShare(posting.share)}`
            : t(`perf.role.${posting.role}`),
          posting.isReversal && t('perf.reversal'),
          posting.bookingNumber && t('perf.number', { number: posting.bookingNumber }),
          posting.opportunity && t('perf.byOpportunity'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
