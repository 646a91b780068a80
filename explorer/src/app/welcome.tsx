import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OpportunityListDocument, SessionDocument } from '../__generated__/operations.ts';
import { formatCount } from '../i18n/format.ts';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { ErrorNote } from './error-note.tsx';
import { useSession } from './session-context.tsx';
import { Skeleton } from './skeleton.tsx';

/** What one sees before any party is open: what the store holds, and where one could start. */
export function Welcome() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({ query: SessionDocument });
  const [{ data: list }] = useQuery({
    query: OpportunityListDocument,
    variables: { filter: { statuses: ['OPEN'], workable: true }, first: 3, after: null, language },
  });
  if (error && !data) {
    return (
      <div className="canvas-message">
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!data) return <Skeleton lines={6} />;
  const { graphStatus } = data;
  if (graphStatus.enterprises + graphStatus.persons === 0) {
    return (
      <div className="canvas-message" data-testid="store-empty">
        <h2>{t('canvas.storeEmpty')}</h2>
        <p>{t('canvas.storeEmptyHelp')}</p>
        <pre>npm run load -- DIR</pre>
      </div>
    );
  }
  const cards = list?.opportunities.edges ?? [];
  return (
    <div className="welcome" data-testid="welcome">
      <h1>{t('canvas.empty')}</h1>
      <p>{t('canvas.emptyHelp')}</p>
      <p className="note">
        {t('canvas.holds', {
          enterprises: formatCount(graphStatus.enterprises),
          persons: formatCount(graphStatus.persons),
          customers: formatCount(graphStatus.customers),
          relationships: formatCount(graphStatus.relationships),
        })}
      </p>
      {cards.length > 0 && (
        <>
          <h2>{t('canvas.emptyOr')}</h2>
          <div className="welcome-cards">
            {cards.map(({ node }) => (
              <OpportunityCard key={node.id} opportunity={node} withSubject />
            ))}
          </div>
        </>
      )}
    </div>
  );
}
