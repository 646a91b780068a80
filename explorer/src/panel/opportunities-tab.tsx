import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelOpportunitiesDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { SubmitForm } from '../pool/submit-form.tsx';
import { partyKey as keyOf, type PartyKey, parsePartyKey } from '../state/party-key.ts';

const pageSize = 20;

/** Opportunities about a party or found through it, best first, a page at a time. */
export function OpportunitiesTab({ partyKey, name }: { partyKey: PartyKey; name: string }) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [submits, setSubmits] = useState(false);
  return (
    <>
      {submits ? (
        <SubmitForm party={partyKey} name={name} onDone={() => setSubmits(false)} />
      ) : (
        <button type="button" className="button" data-testid="submit-open" onClick={() => setSubmits(true)}>
          {t('pool.submit')}
        </button>
      )}
      {cursors.map((after, index) => (
        <Batch
          key={after ?? 'first'}
          partyKey={partyKey}
          after={after}
          already={index * pageSize}
          last={index === cursors.length - 1}
          onMore={(cursor) => setCursors([...cursors, cursor])}
        />
      ))}
    </>
  );
}

interface BatchProps {
  partyKey: PartyKey;
  after: string | null;
  already: number;
  last: boolean;
  onMore: (cursor: string) => void;
}

function Batch({ partyKey, after, already, last, onMore }: BatchProps) {
  const { t } = useTranslation();
  const { language } = useSession();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error }, retry] = useQuery({
    query: PanelOpportunitiesDocument,
    variables: { ref, language, after },
  });
  if (error && !data?.party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const page = data?.party?.opportunities;
  if (!page) return <Skeleton lines={8} />;
  const { edges, totalCount, hidden, pageInfo } = page;
  if (after === null && edges.length === 0)
    return <EmptyNote title={t('opp.nonePanel')} help={t('opp.noneHelp')} />;
  const shown = already + edges.length;
  return (
    <>
      {edges.map(({ node }) => (
        <OpportunityCard key={node.id} opportunity={node} withSubject={keyOf(node.subject) !== partyKey} />
      ))}
      {last && (totalCount > shown || hidden > 0) && (
        <p className="note">
          {t('opp.shown', { shown, count: totalCount })}
          {hidden > 0 && ` · ${t('opp.hidden', { count: hidden })}`}{' '}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <button
              type="button"
              className="link"
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
