import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanListDocument, SessionDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { FirmSearch } from '../chains/firm-search.tsx';
import { formatCount } from '../i18n/format.ts';
import { type PartyKey, parsePartyKey, partyKey } from '../state/party-key.ts';
import { PlanTable } from './plan-table.tsx';

const pageSize = 20;
const pageMax = 100;
const scopes = ['mine', 'unit', 'all'] as const;
type Whose = (typeof scopes)[number];

/** Plans on whose team one is, of one's unit, or of one customer; what changed last first. */
export function PlanList({ customer }: { customer: PartyKey | null }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [{ data: session }] = useQuery({ query: SessionDocument });
  const viewer = session?.viewer;
  const [chosen, setWhose] = useState<Whose | null>(null);
  const whose = customer ? 'all' : (chosen ?? (viewer?.role === 'RELATIONSHIP_MANAGER' ? 'mine' : 'all'));
  const [first, setFirst] = useState(pageSize);
  const unit = viewer?.orgUnit?.id;
  const context = useMemo(() => ({ additionalTypenames: ['Plan'] }), []);
  const filter = {
    ...(customer ? { customer: parsePartyKey(customer)! } : {}),
    ...(whose === 'mine' ? { mine: true } : {}),
    ...(whose === 'unit' && unit ? { unit: `O:${unit}` } : {}),
  };
  const [{ data, error, fetching }, retry] = useQuery({
    query: PlanListDocument,
    variables: { filter, first, after: null },
    pause: !session,
    requestPolicy: 'cache-and-network',
    context,
  });
  const found = data?.plans;
  const named = found?.edges.find(({ node }) => partyKey(node.subject) === customer)?.node.subject.name;
  const options = scopes.filter((value) => value !== 'unit' || unit);
  return (
    <main id="main" className="page" data-testid="plans-page">
      <header className="page-head">
        <h1>{t('plans.title')}</h1>
        {!customer && (
          <Segmented
            label={t('plans.whose')}
            options={options.map((value) => ({
              value,
              name: t(`plans.of.${value}`),
              testId: `plans-${value}`,
            }))}
            value={whose}
            onChoose={setWhose}
          />
        )}
        {customer ? (
          <>
            <button
              type="button"
              className="button"
              aria-label={t('plans.everyCustomer')}
              data-testid="plans-every"
              onClick={() => go({ customer: null })}
            >
              {named ?? t('plans.thisCustomer')}
              <X size={13} />
            </button>
            <button
              type="button"
              className="button primary"
              data-testid="plan-new"
              onClick={() => go({ plan: 'new' })}
            >
              <Plus size={13} />
              {t('plans.make')}
            </button>
          </>
        ) : (
          <div className="plan-search">
            <FirmSearch onPick={(firm) => go({ customer: partyKey(firm) })} />
          </div>
        )}
      </header>
      {error && !found && (
        <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
      )}
      {!found && !error && <Skeleton lines={8} />}
      {found && (
        <>
          <p className="note customer-count" role="status" data-testid="plan-count">
            {t('plans.count', {
              total: formatCount(found.totalCount),
              shown: formatCount(found.edges.length),
            })}
          </p>
          {found.edges.length === 0 ? (
            <EmptyNote
              title={t(customer ? 'plans.noneOfCustomer' : 'plans.none')}
              help={t(customer ? 'plans.noneOfCustomerHelp' : 'plans.noneHelp')}
            >
              {!customer && whose !== 'all' && (
                <button type="button" className="button" onClick={() => setWhose('all')}>
                  {t('plans.showAll')}
                </button>
              )}
            </EmptyNote>
          ) : (
            <PlanTable plans={found.edges.map(({ node }) => node)} stale={fetching && first > pageSize} />
          )}
          {found.pageInfo.hasNextPage && first < pageMax && (
            <button type="button" className="button" onClick={() => setFirst(pageMax)}>
              {t('plans.more')}
            </button>
          )}
          {found.pageInfo.hasNextPage && first >= pageMax && <p className="note">{t('plans.narrow')}</p>}
        </>
      )}
    </main>
  );
}
