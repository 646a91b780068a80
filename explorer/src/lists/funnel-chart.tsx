import { useTranslation } from 'react-i18next';
import type { ListFunnelFieldsFragment } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatCount, formatShare } from '../i18n/format.ts';
import { funnelSteps, shareOf, widthsOf } from './funnel-steps.ts';

const width = 100;
const height = 44;
/** What is there is seen, however little of the whole it is. */
const least = 1.5;

/** From what was sent to what landed, a step narrower than the one before; each opens the customers that got so far. */
export function FunnelChart({ funnel }: { funnel: ListFunnelFieldsFragment }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { locale } = useSession();
  const widths = widthsOf(funnel);
  return (
    <section className="sheet" aria-label={t('lists.funnel')} data-testid="funnel">
      <ol className="funnel-chart">
        {funnelSteps.map(({ key, filter }, at) => (
          <li key={key}>
            <button
              type="button"
              className="funnel-chart-step"
              data-testid={`funnel-${key}`}
              data-count={funnel[key]}
              onClick={() => go({ listPart: 'items', itemFilter: filter })}
            >
              <span className="funnel-chart-name">{t(`lists.step.${key}`)}</span>
              <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
                <polygon points={band(widths[at]!, widths[at + 1] ?? widths[at]!)} />
              </svg>
              <b className="num">{formatCount(funnel[key])}</b>
              <span className="note">
                {at > 0 &&
                  t('lists.conversion', {
                    share: formatShare(shareOf(funnel[key], funnel[funnelSteps[at - 1]!.key]), 0),
                  })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="note">
        {t('lists.allocatedNote', {
          allocated: formatCount(funnel.allocated),
          unreachable: formatCount(funnel.unreachable),
          declined: formatCount(funnel.notInterested),
        })}
        {funnel.landedAmount > 0 &&
          ` · ${t('lists.landedAmount', { amount: formatAmount(funnel.landedAmount, locale) })}`}
      </p>
      {funnel.overdue > 0 && (
        <button
          type="button"
          className="list-late"
          onClick={() => go({ listPart: 'items', itemFilter: 'UNTOUCHED' })}
        >
          {t('lists.overdueCount', { number: formatCount(funnel.overdue) })}
        </button>
      )}
    </section>
  );
}

/** A band as wide as its step above and as the next one below. */
function band(top: number, bottom: number): string {
  const [upper, lower] = [top, bottom].map((share) => (share === 0 ? 0 : Math.max(least, share * width)));
  const points = [
    [(width - upper!) / 2, 1],
    [(width + upper!) / 2, 1],
    [(width + lower!) / 2, height],
    [(width - lower!) / 2, height],
  ];
  return points.map((point) => point.join(',')).join(' ');
}
