import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanListDocument, PlanProposalDocument, type PlanScope } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { CustomerLink } from '../customers/customer-link.tsx';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { ChooseItems } from './choose-items.tsx';

/** A first draft for a customer or its group: what speaks for each line, and which of them go in. */
export function NewPlan({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [scope, setScope] = useState<PlanScope>('CUSTOMER');
  const customer = parsePartyKey(partyKey)!;
  const [{ data, error, fetching }, retry] = useQuery({
    query: PlanProposalDocument,
    variables: { customer, scope },
    requestPolicy: 'cache-and-network',
  });
  return (
    <main id="main" className="page plan-new" data-testid="plan-new-page">
      <button type="button" className="link profile-back" onClick={() => go({ plan: null })}>
        <ArrowLeft size={14} />
        {t('plans.backToCustomer')}
      </button>
      <header className="page-head">
        <h1>{t('plans.make')}</h1>
        {data?.party && <CustomerLink party={data.party} />}
        <Segmented
          label={t('plans.scope')}
          options={(['CUSTOMER', 'GROUP'] as const).map((value) => ({
            value,
            name: t(`plans.scopeOf.${value}`),
            testId: `plan-scope-${value}`,
          }))}
          value={scope}
          onChoose={setScope}
        />
      </header>
      <Earlier partyKey={partyKey} />
      {error && !data && <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Skeleton lines={10} />}
      {data && !data.planProposal && !fetching && (
        <EmptyNote title={t('plans.mayNotMake')} help={t('plans.mayNotMakeHelp')} />
      )}
      {data?.planProposal && (
        <ChooseItems key={scope} partyKey={partyKey} scope={scope} proposal={data.planProposal} />
      )}
    </main>
  );
}

/** Plans that the customer has already, so that nobody makes a second one unknowingly. */
function Earlier({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [{ data }] = useQuery({
    query: PlanListDocument,
    variables: { filter: { customer: parsePartyKey(partyKey)! }, first: 5, after: null },
    requestPolicy: 'cache-and-network',
  });
  const plans = data?.plans.edges ?? [];
  if (plans.length === 0) return null;
  return (
    <div className="plan-earlier" data-testid="plan-earlier">
      <span>{t('plans.hasAlready', { count: data!.plans.totalCount })}</span>
      {plans.map(({ node }) => (
        <button key={node.id} type="button" className="link" onClick={() => go({ plan: node.id })}>
          {node.name} · {t(`plans.status.${node.status}`)}
        </button>
      ))}
    </div>
  );
}
