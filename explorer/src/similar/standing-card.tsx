import { useTranslation } from 'react-i18next';
import type { StandingFieldsFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { BandChart } from './band-chart.tsx';
import { bandScale } from './band-scale.ts';
import { formatFigure } from './format-figure.ts';

/** Where a customer stands among its peers: tier now and a year before, and each figure against their quartiles. */
export function StandingCard({ standing }: { standing: StandingFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { tier, tierBefore, value, potential, peerGroup, peers } = standing;
  return (
    <section aria-label={t('peers.standing')} data-testid="standing">
      <h2 className="panel-h2">
        {t('peers.standing')} {tier && <span className="tier-mark">{tier}</span>}{' '}
        {tierBefore && tierBefore !== tier && (
          <small className="note">{t('peers.tierWas', { tier: tierBefore })}</small>
        )}
      </h2>
      <p className="note">
        {t('peers.standingIn', { group: peerGroup, peers: formatCount(peers) })}
        {value !== null &&
          potential !== null &&
          ` · ${t('peers.valueAndPotential', { value: formatShare(value, 0), potential: formatShare(potential, 0) })}`}
      </p>
      <dl className="figure-grid is-narrow">
        {standing.figures.map(({ figure, unit, value: own, band }) => {
          const isLow = own !== null && band !== null && own < band.low;
          const [shown, median] = [formatFigure(own, unit, locale), formatFigure(band?.median, unit, locale)];
          return (
            <div key={figure} className={isLow ? 'is-behind' : undefined}>
              <dt>{t(figure === 'PRODUCTS' ? 'peers.short.PRODUCTS' : `peers.figure.${figure}`)}</dt>
              <dd>
                <b className="num">{shown}</b>
                {band && <span className="note">{t('peers.median', { value: median })}</span>}
                {band && (
                  <BandChart
                    value={own}
                    band={band}
                    behind={isLow}
                    scale={bandScale([{ value: own, band }])}
                    label={t('peers.againstCustomers', { own: shown, median })}
                  />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
