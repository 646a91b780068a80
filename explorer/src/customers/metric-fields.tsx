import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MetricCatalogueDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import type { Draft } from './condition-draft.ts';

/** What a figure is typed in: money in 万元, a change in percent. */
const fenPerWan = 1_000_000;
const yearDays = 365;
const comparisons = ['>=', '<=', '>', '<', '='] as const;

/** A figure of the pool against a value, or its change within a year. */
export function MetricFields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const [{ data }] = useQuery({ query: MetricCatalogueDocument, variables: { language } });
  const metrics = data?.metricCatalogue ?? [];
  const metric = metrics.find(({ id }) => id === draft.metric);
  const isChange = draft.growthDays !== undefined;
  const scale = isChange ? 0.01 : metric?.unit === 'FEN' ? fenPerWan : 1;
  const value = draft.value as number;
  const groups = Map.groupBy(metrics, ({ categoryName }) => categoryName);
  return (
    <>
      <select
        value={String(draft.metric)}
        aria-label={t('customers.type.metric')}
        data-testid="metric"
        onChange={(event) => onChange({ ...draft, metric: event.target.value })}
      >
        <option value="">{t('customers.chooseMetric')}</option>
        {[...groups].map(([category, group]) => (
          <optgroup key={category} label={category}>
            {group.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        value={isChange ? 'change' : 'value'}
        aria-label={t('customers.valueOrChange')}
        onChange={(event) => {
          const { growthDays: _, ...rest } = draft;
          onChange(
            event.target.value === 'change'
              ? { ...rest, type: 'metric', growthDays: yearDays, value: 0.2 }
              : { ...rest, type: 'metric', value: 0 },
          );
        }}
      >
        <option value="value">{t('customers.isValue')}</option>
        <option value="change">{t('customers.isChange')}</option>
      </select>
      <select
        value={String(draft.compare)}
        aria-label={t('customers.compare')}
        onChange={(event) => onChange({ ...draft, compare: event.target.value })}
      >
        {comparisons.map((compare) => (
          <option key={compare} value={compare}>
            {t(`customers.comparison.${compare}`)}
          </option>
        ))}
      </select>
      <label className="condition-days">
        <input
          type="number"
          step="any"
          value={Number.isNaN(value) ? '' : Number((value / scale).toFixed(4))}
          aria-label={t('customers.value')}
          data-testid="metric-value"
          onChange={(event) => onChange({ ...draft, value: event.target.valueAsNumber * scale })}
        />
        {isChange ? '%' : metric?.unit === 'FEN' ? t('customers.wan') : ''}
      </label>
      {metric && <span className="note">{metric.definition}</span>}
    </>
  );
}
