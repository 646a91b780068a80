import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelOpportunitiesDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { partyKey as keyOf, type PartyKey, parsePartyKey } from '../state/party-key.ts';

/** Opportunities about a party or found through it, best first. */
export function OpportunitiesTab({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error }, retry] = useQuery({
    query: PanelOpportunitiesDocument,
    variables: { ref, language, after: null },
  });
  if (error && !data?.party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const page = data?.party?.opportunities;
  if (!page) return <Skeleton lines={8} />;
  if (page.edges.length === 0) return <EmptyNote title={t('opp.nonePanel')} help={t('opp.noneHelp')} />;
  return (
    <>
      {page.edges.map(({ node }) => (
        <OpportunityCard key={node.id} opportunity={node} withSubject={keyOf(node.subject) !== partyKey} />
      ))}
      {(page.totalCount > page.edges.length || page.hidden > 0) && (
        <p className="note">
          {t('opp.shown', { shown: page.edges.length, count: page.totalCount })}
          {page.hidden > 0 && ` · ${t('opp.hidden', { count: page.hidden })}`}
        </p>
      )}
    </>
  );
}
