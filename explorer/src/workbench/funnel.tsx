import { useTranslation } from 'react-i18next';
import type { FunnelFieldsFragment } from '../__generated__/operations.ts';
import { formatCount, formatShare } from '../i18n/format.ts';

interface Props {
  counts: readonly FunnelFieldsFragment[];
  onOpen: (step: FunnelFieldsFragment['step']) => void;
}

/** How many came how far, each step a bar against the first and a door to its rows. */
export function Funnel({ counts, onOpen }: Props) {
  const { t } = useTranslation();
  const most = Math.max(1, counts[0]?.count ?? 1);
  return (
    <ol className="funnel" data-testid="funnel">
      {counts.map(({ step, count, conversion }) => (
        <li key={step}>
          <button type="button" data-testid={`funnel-${step}`} onClick={() => onOpen(step)}>
            <span>{t(`bench.step.${step}`)}</span>
            <meter min={0} max={most} value={count} aria-label={t(`bench.step.${step}`)} />
            <b className="num">{formatCount(count)}</b>
            <small className="num">
              {conversion == null ? '' : t('bench.conversion', { share: formatShare(conversion) })}
            </small>
          </button>
        </li>
      ))}
    </ol>
  );
}
