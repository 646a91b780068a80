import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { IndicatorGapDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { OpportunityCard } from '../opportunities/opportunity-card.tsx';
import { formatValue } from './format-value.ts';
import type { Scope } from './scope.ts';

/** What is missing, how many opportunities it takes, and those that serve it best, to be claimed here. */
export function GapView({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const { locale, language } = useSession();
  const context = useMemo(() => ({ additionalTypenames: ['Opportunity'] }), []);
  const { owner, indicator, period } = scope;
  const [{ data, error }, retry] = useQuery({
    query: IndicatorGapDocument,
    variables: { owner, indicator: indicator.id, period, language },
    context,
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const gap = data.indicatorGap;
  if (!gap) return <EmptyNote title={t('perf.closed')} help={t('perf.closedHelp')} />;
  const words = (value: number | null | undefined) => formatValue(value, indicator.unit, locale);
  const parts = [
    [t('perf.kind.target'), words(gap.target)],
    [t('perf.kind.booked'), words(gap.booked)],
    [t('perf.kind.gap'), words(gap.gap)],
    [t('perf.kind.provisional'), words(gap.provisional)],
    [t('perf.kind.expected'), words(gap.expected)],
    [t('perf.conversion'), formatShare(gap.conversion)],
    [t('perf.each'), words(gap.value)],
    [t('perf.universe'), formatCount(gap.universe)],
  ];
  return (
    <>
      <p className={`gap-sentence${gap.isFeasible ? '' : ' is-infeasible'}`} data-testid="gap-sentence">
        {gap.residual === 0
          ? t('perf.covered')
          : t('perf.need', {
              residual: words(gap.residual),
              count: gap.needed ?? 0,
              needed: countOf(gap.needed),
            })}
        {!gap.isFeasible && <b> {t('perf.infeasible', { count: gap.universe })}</b>}
      </p>
      <dl className="gap-parts">
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('perf.serveBest')}</h3>
      {gap.serveBest.length === 0 && <EmptyNote title={t('perf.noServing')} help={t('perf.noServingHelp')} />}
      {gap.serveBest.map(({ opportunity, expected }) => (
        <div key={opportunity.id} data-testid="serving">
          <p className="note">{t('perf.brings', { value: words(expected) })}</p>
          <OpportunityCard opportunity={opportunity} withSubject />
        </div>
      ))}
    </>
  );
}

function countOf(needed: number | null | undefined): string {
  return needed === null || needed === undefined ? '—' : formatCount(needed);
}
