import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PipelineDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatShare } from '../i18n/format.ts';
import { formatValue } from './format-value.ts';
import type { Scope } from './scope.ts';

/** Open claims, and what each may be expected to bring. */
export function PipelineList({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: PipelineDocument,
    variables: { owner: scope.owner, indicator: scope.indicator.id },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const { items, totalCount } = data.pipeline;
  if (items.length === 0) return <EmptyNote title={t('perf.noClaims')} help={t('perf.noClaimsHelp')} />;
  return (
    <>
      <p className="note">{t('perf.claims', { count: totalCount, shown: items.length })}</p>
      <ul className="posting-list">
        {items.map(({ opportunity, conversion, value, expected }) => (
          <li key={opportunity.id} data-testid="pipeline-item">
            <div className="posting-main">
              <PartyButton party={opportunity.subject} />
              <b className="num">{formatValue(expected, scope.indicator.unit, locale)}</b>
            </div>
            <p className="note">
              {opportunity.title.split(' · ')[0]}
              {opportunity.claim && ` · ${opportunity.claim.employee}`}
              {' · '}
              {formatShare(conversion)} × {formatValue(value, scope.indicator.unit, locale)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
