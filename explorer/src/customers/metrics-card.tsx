import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { BandChart } from '../similar/band-chart.tsx';
import { bandScale } from '../similar/band-scale.ts';
import { formatMetric } from './format-metric.ts';
import { HistoryChart } from './history-chart.tsx';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

type Metric = Profile['metrics'][number];

/** Figures with what they mean, how they went, and where the peers are. */
export function MetricsCard({ profile: { metrics } }: { profile: Profile }) {
  const { t } = useTranslation();
  const groups = Map.groupBy(metrics, ({ metric }) => metric.categoryName);
  return (
    <ProfileCard
      title={t('customers.metrics')}
      aside={t('customers.metricsOf', { count: metrics.length })}
      testId="metrics"
    >
      {metrics.length === 0 && <p className="sheet-empty">{t('customers.noMetrics')}</p>}
      {[...groups].map(([category, group]) => (
        <section key={category} aria-label={category}>
          <h3 className="metric-group">{category}</h3>
          <ul className="metric-list">
            {group.map((each) => (
              <MetricRow key={each.metric.id} row={each} />
            ))}
          </ul>
        </section>
      ))}
    </ProfileCard>
  );
}

function MetricRow({ row: { metric, value, asOf, band, history } }: { row: Metric }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const shown = formatMetric(value, metric.unit, locale);
  const isLow = band !== null && value < band.low;
  const median = formatMetric(band?.median, metric.unit, locale);
  return (
    <li className={isLow ? 'is-behind' : undefined}>
      <div className="metric-name">
        <span title={metric.definition}>{metric.name}</span>
        <small className="note">{asOf ?? t('customers.counted')}</small>
      </div>
      <b className="num">{shown}</b>
      <div className="metric-chart">
        {history.length > 1 && (
          <HistoryChart
            points={history}
            label={t('customers.historyOf', {
              name: metric.name,
              from: formatMetric(history[0]!.value, metric.unit, locale),
              to: shown,
            })}
          />
        )}
      </div>
      <div className="metric-band">
        {band && (
          <>
            <BandChart
              value={value}
              band={band}
              behind={isLow}
              scale={bandScale([{ value, band }])}
              label={t('peers.againstCustomers', { own: shown, median })}
            />
            <small className="note">{t('peers.median', { value: median })}</small>
          </>
        )}
      </div>
    </li>
  );
}
