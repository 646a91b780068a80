import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type OpportunityCardFragment, SheetOpportunityDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { CustomerLink } from '../customers/customer-link.tsx';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { Sheet } from './sheet.tsx';
import { VisitButton } from './visit-button.tsx';

/** One opportunity with all that can be done about it on the way: check in, note, claim, hand over. */
export function OpportunitySheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: SheetOpportunityDocument,
    variables: { id, language },
    requestPolicy: 'cache-and-network',
  });
  const opportunity = data?.opportunity;
  return (
    <Sheet title={opportunity?.title ?? t('bench.opportunity')} testId="work-sheet" onClose={onClose}>
      {error && !data ? (
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      ) : !data ? (
        <Skeleton lines={6} />
      ) : opportunity ? (
        <Work key={id} opportunity={opportunity} />
      ) : (
        <EmptyNote title={t('bench.gone')} help={t('bench.goneHelp')} />
      )}
    </Sheet>
  );
}

function Work({ opportunity }: { opportunity: OpportunityCardFragment }) {
  const { t } = useTranslation();
  const [handsOver, setHandsOver] = useState(false);
  const works = opportunity.viewerRole === 'LEAD' || opportunity.viewerRole === 'ASSIST';
  const isEnded = opportunity.status === 'CLOSED';
  return (
    <>
      <div className="quick-actions">
        <CustomerLink party={opportunity.subject} />
        {works && !isEnded && <VisitButton opportunity={opportunity.id} />}
        {opportunity.viewerHasClaim && !isEnded && (
          <button
            type="button"
            className="button"
            aria-expanded={handsOver}
            data-testid="hand-over-one"
            onClick={() => setHandsOver(!handsOver)}
          >
            {t('bench.handOver')}
          </button>
        )}
      </div>
      {handsOver && (
        <HandOverForm employee={null} opportunity={opportunity.id} onDone={() => setHandsOver(false)} />
      )}
      <OpportunityCard opportunity={opportunity} isOpen={works && !isEnded} />
    </>
  );
}
