import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanPaperDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { type Audience, audiences } from '../state/place.ts';
import { PaperBody } from './paper-body.tsx';
import { PaperInternal } from './paper-internal.tsx';
import type { PaperPlan } from './paper-types.ts';

/** A plan as it is printed: for the customer the agreed version and nothing internal, for the bank the newest with everything. */
export function PlanPaper({ id, audience }: { id: string; audience: Audience }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [{ data, error, fetching }, retry] = useQuery({
    query: PlanPaperDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const plan = data?.plan;
  return (
    <main id="main" className="page plan-paper-page" data-testid="plan-paper-page">
      <div className="paper-bar">
        <button type="button" className="link" data-testid="paper-back" onClick={() => go({ print: null })}>
          <ArrowLeft size={14} />
          {t('plans.backToPlan')}
        </button>
        <Segmented
          label={t('plans.audience')}
          options={audiences.map((value) => ({
            value,
            name: t(`plans.audienceOf.${value}`),
            testId: `paper-${value}`,
          }))}
          value={audience}
          onChoose={(value) => go({ print: value })}
        />
        {plan && (
          <button type="button" className="button primary" data-testid="paper-print" onClick={() => print()}>
            <Printer size={13} />
            {t('plans.printNow')}
          </button>
        )}
      </div>
      {error && !plan && <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!plan && fetching && <Skeleton lines={10} />}
      {!plan && !fetching && !error && <EmptyNote title={t('plans.gone')} help={t('plans.goneHelp')} />}
      {plan && <Paper plan={plan} audience={audience} />}
    </main>
  );
}

function Paper({ plan, audience }: { plan: PaperPlan; audience: Audience }) {
  const { t } = useTranslation();
  const isForCustomer = audience === 'CUSTOMER';
  const wanted = isForCustomer ? (plan.agreedVersion ?? plan.version) : plan.version;
  const shown = plan.versions.find(({ version }) => version === wanted);
  useTitle(`${plan.name} V${wanted}`);
  if (!shown) return <EmptyNote title={t('plans.gone')} help={t('plans.goneHelp')} />;
  const isAgreed = shown.version === plan.agreedVersion;
  return (
    <>
      {isForCustomer && (!isAgreed || shown.version < plan.version) && (
        <p className="paper-warning" role="status" data-testid="paper-warning">
          {isAgreed
            ? t('plans.printsAgreed', { version: shown.version, newest: plan.version })
            : t('plans.notAgreed')}
        </p>
      )}
      <article className={`plan-paper is-${audience}`} data-testid="plan-paper">
        <PaperBody plan={plan} shown={shown} audience={audience} isAgreed={isAgreed} />
        {!isForCustomer && <PaperInternal plan={plan} content={shown.content} />}
      </article>
    </>
  );
}

/** The browser names the file after the title of the page. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
