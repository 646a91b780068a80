import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type OpportunityCardFragment,
  OpportunityListDocument,
  SessionDocument,
} from '../__generated__/operations.ts';
import { formatCount } from '../i18n/format.ts';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { ErrorNote } from './error-note.tsx';
import { useSession } from './session-context.tsx';
import { Skeleton } from './skeleton.tsx';

const LEADS_SHOWN = 3;
/** Read some more, since several leads may be on one party. */
const LEADS_READ = 12;

/** What one sees before any party is open: what the store holds, and where one could start. */
export function Welcome() {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({ query: SessionDocument });
  const [{ data: list }] = useQuery({
    query: OpportunityListDocument,
    variables: { filter: { statuses: ['OPEN'], workable: true }, first: LEADS_READ, after: null, language },
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
  const cards = firstOfEachSubject(list?.opportunities.edges.map(({ node }) => node) ?? []);
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
            {cards.map((lead) => (
              <OpportunityCard key={lead.id} opportunity={lead} withSubject />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function firstOfEachSubject(leads: readonly OpportunityCardFragment[]): OpportunityCardFragment[] {
  const bySubject = new Map<string, OpportunityCardFragment>();
  for (const lead of leads) if (!bySubject.has(lead.subject.id)) bySubject.set(lead.subject.id, lead);
  return [...bySubject.values()].slice(0, LEADS_SHOWN);
}
