import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PeerComparisonDocument, PeerGroupsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatCount } from '../i18n/format.ts';
import { AnswerNote } from '../panel/answer-note.tsx';
import type { Comparison } from './comparison-types.ts';
import { CustomerRows } from './customer-rows.tsx';
import { GapList } from './gap-list.tsx';
import { GapsBelow } from './gaps-below.tsx';
import { TierMix } from './tier-mix.tsx';
import { UnitFigures } from './unit-figures.tsx';
import { UnitRows } from './unit-rows.tsx';

/** One unit of the bank against its peers, and what is below it: a click goes down, the path goes up. */
export function UnitComparison() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const context = useMemo(() => ({ additionalTypenames: ['GapTask'] }), []);
  const [{ data, error, fetching }, retry] = useQuery({
    query: PeerComparisonDocument,
    variables: { unit: place.unit, peerGroup: place.group, asOf: place.asOf },
    context,
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const comparison = data.peerComparison;
  if (!comparison) {
    return (
      <EmptyNote title={t('peers.closed')} help={t('peers.closedHelp')}>
        <button type="button" className="button primary" onClick={() => go({ unit: null, group: null })}>
          {t('peers.toOwn')}
        </button>
      </EmptyNote>
    );
  }
  return (
    <div className={fetching ? 'is-stale' : undefined} data-testid="peer-comparison">
      <PathAndGroup comparison={comparison} />
      {comparison.row.customers === 0 ? (
        <EmptyNote title={t('peers.nobody')} help={t('peers.nobodyHelp')} />
      ) : (
        <div className="peer-layout">
          <div className="peer-main">
            {comparison.row.isTold ? (
              <UnitFigures row={comparison.row} peers={comparison.peers} />
            ) : (
              <p className="sheet sheet-empty">{t('peers.untold')}</p>
            )}
            {comparison.items.length > 0 && <UnitRows rows={comparison.items} />}
            {comparison.row.isTold && <TierMix row={comparison.row} moves={comparison.moves} />}
            {comparison.customers.length > 0 && <CustomerRows customers={comparison.customers} />}
          </div>
          <div className="peer-side">
            {(comparison.peers > 0 || comparison.gapsBelow.length === 0) && (
              <GapList comparison={comparison} />
            )}
            {comparison.gapsBelow.length > 0 && <GapsBelow gaps={comparison.gapsBelow} />}
          </div>
        </div>
      )}
      <AnswerNote answer={comparison} />
    </div>
  );
}

function PathAndGroup({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data }] = useQuery({ query: PeerGroupsDocument });
  const last = comparison.path.at(-1);
  return (
    <div className="peer-path">
      <nav aria-label={t('peers.path')}>
        <ol>
          {comparison.path.map((unit) => (
            <li key={unit.id}>
              {unit === last ? (
                <b aria-current="page">{unit.name}</b>
              ) : (
                <button
                  type="button"
                  className="link"
                  data-testid="path-unit"
                  onClick={() => go({ unit: unit.id })}
                >
                  {unit.name}
                </button>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <span className="note">{t('peers.customerCount', { count: comparison.row.customers })}</span>
      <label className="field">
        <span>{t('peers.group')}</span>
        <select
          data-testid="peer-group"
          value={place.group ?? ''}
          onChange={(event) => go({ group: event.target.value || null })}
        >
          <option value="">{t('peers.everybody')}</option>
          {data?.peerGroups.map(({ id, name, customers }) => (
            <option key={id} value={id}>
              {name} · {formatCount(customers)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
