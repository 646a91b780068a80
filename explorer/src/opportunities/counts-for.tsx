import { useTranslation } from 'react-i18next';
import type { OpportunityCardFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatShare } from '../i18n/format.ts';
import { formatValue } from '../performance/format-value.ts';

/** Which indicators it counts for when it is booked, and by how much, before work starts. */
export function CountsFor({ counts }: { counts: OpportunityCardFragment['countsFor'] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [first] = counts;
  if (!first) return null;
  const parts = counts.map(
    ({ indicator, value, amount }) =>
      `${indicator.name} +${formatValue(amount ?? value, indicator.unit, locale)}`,
  );
  return (
    <p className="card-reasons" data-testid="counts-for">
      {t('perf.countsFor', { parts: parts.join(t('perf.and')) })}
      {first.role && ` · ${t(`perf.role.${first.role}`)} ${formatShare(first.share ?? 1, 0)}`}
    </p>
  );
}
