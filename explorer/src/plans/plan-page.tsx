import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { OpportunitySheet } from '../workbench/opportunity-sheet.tsx';
import { CreditStrip } from './credit-strip.tsx';
import { readDraft } from './draft-store.ts';
import { PlanComments } from './plan-comments.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanHeader } from './plan-header.tsx';
import { PlanHistory } from './plan-history.tsx';
import { PlanItems } from './plan-items.tsx';
import { PlanNeeds } from './plan-needs.tsx';
import { PlanTeam } from './plan-team.tsx';
import type { Plan } from './plan-types.ts';
import { PlanVersions } from './plan-versions.tsx';
import { TickList } from './tick-list.tsx';

/** One plan: what the customer needs and is offered, who does what by when, and how far it is. */
export function PlanPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const { language } = useSession();
  const [{ data, error, fetching }, retry] = useQuery({
    query: PlanDocument,
    variables: { id, language },
    requestPolicy: 'cache-and-network',
  });
  const plan = data?.plan;
  return (
    <main id="main" className="page" data-testid="plan-page" data-plan={id} data-version={plan?.version}>
      <button
        type="button"
        className="link profile-back"
        data-testid="plan-back"
        onClick={() => go({ plan: null })}
      >
        <ArrowLeft size={14} />
        {t('plans.back')}
      </button>
      {error && !plan && <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!plan && fetching && <Skeleton lines={10} />}
      {!plan && !fetching && !error && <EmptyNote title={t('plans.gone')} help={t('plans.goneHelp')} />}
      {plan && <Body plan={plan} />}
      {place.opportunity && (
        <OpportunitySheet id={place.opportunity} onClose={() => go({ opportunity: null })} />
      )}
    </main>
  );
}

function Body({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const { identity } = useSession();
  const [editing, setEditing] = useState<'text' | 'opportunity' | null>(() =>
    plan.viewerCanEdit && readDraft(identity, plan.id) ? 'text' : null,
  );
  const { content } = plan;
  const canRevise = plan.viewerCanEdit && plan.status !== 'IN_REVIEW';
  return (
    <>
      <PlanHeader plan={plan} isEditing={editing !== null} onEdit={() => setEditing('text')} />
      <CreditStrip applications={plan.creditApplications} />
      <div className="plan-grid">
        <div className="profile-column">
          {editing ? (
            <PlanEditor plan={plan} adds={editing === 'opportunity'} onDone={() => setEditing(null)} />
          ) : (
            <>
              <PlanNeeds content={content} />
              <PlanItems
                items={content.items}
                onAdd={canRevise ? () => setEditing('opportunity') : undefined}
              />
              <TickList plan={plan} part="materials" />
              <TickList plan={plan} part="milestones" />
              {content.internalNote && (
                <section className="sheet" aria-label={t('plans.internalNote')}>
                  <header className="sheet-head">
                    <h2>{t('plans.internalNote')}</h2>
                    <span className="note">{t('plans.internalOnly')}</span>
                  </header>
                  <p className="plan-prose">{content.internalNote}</p>
                </section>
              )}
            </>
          )}
          <PlanVersions key={plan.version} plan={plan} />
        </div>
        <div className="profile-column">
          <PlanComments plan={plan} />
          <PlanTeam plan={plan} />
          <PlanHistory steps={plan.history} />
        </div>
      </div>
    </>
  );
}
