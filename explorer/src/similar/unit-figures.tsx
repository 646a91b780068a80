import { useTranslation } from 'react-i18next';
import type { PeerRowFieldsFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { BandChart } from './band-chart.tsx';
import { bandScale } from './band-scale.ts';
import { formatFigure } from './format-figure.ts';

/** The figures of one unit, each against the band of its peers on a scale of its own. */
export function UnitFigures({ row, peers }: { row: PeerRowFieldsFragment; peers: number }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <section className="sheet" aria-label={t('peers.figures')} data-testid="unit-figures">
      <header className="sheet-head">
        <h2>{t('peers.figuresOf', { name: row.unit.name })}</h2>
        <span className="note">{peers > 0 ? t('peers.bandOf', { count: peers }) : t('peers.noBand')}</span>
      </header>
      <dl className="figure-grid">
        {row.measures.map(({ figure, unit, value, band, isBehind }) => {
          const own = formatFigure(value, unit, locale);
          const median = formatFigure(band?.median, unit, locale);
          return (
            <div key={figure} className={isBehind ? 'is-behind' : undefined}>
              <dt>{t(`peers.figure.${figure}`)}</dt>
              <dd>
                <b className="num">{own}</b>
                {band && <span className="note">{t('peers.median', { value: median })}</span>}
                {band && (
                  <BandChart
                    value={value}
                    band={band}
                    behind={isBehind}
                    scale={bandScale([{ value, band }])}
                    label={t('peers.against', { own, median })}
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
