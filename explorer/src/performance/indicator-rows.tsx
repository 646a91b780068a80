import { useTranslation } from 'react-i18next';
import { formatShare } from '../i18n/format.ts';
import type { CockpitAnswer, CockpitFigure } from './cockpit-types.ts';
import { FigureButton } from './figure-button.tsx';
import { type FigureKind, figureKinds } from './figure-place.ts';
import { MonthSpark } from './month-spark.tsx';
import { TargetBar } from './target-bar.tsx';

/** One line an indicator: how far it is, and each of its figures as a door to its rows. */
export function IndicatorRows({
  cockpit,
  figures,
}: {
  cockpit: CockpitAnswer;
  figures: readonly CockpitFigure[];
}) {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-label={t('perf.indicators')} data-testid="indicator-rows">
      <div className="indicator-head" aria-hidden="true">
        <span>{t('perf.indicator')}</span>
        <span className="bar-legend">
          <i className="is-booked" />
          {t('perf.kind.booked')} <i className="is-waiting" />
          {t('perf.kind.provisional')} <i className="is-expected" />
          {t('perf.kind.expected')} <i className="is-target" />
          {t('perf.kind.target')}
        </span>
        {figureKinds.map((kind) => (
          <span key={kind} className="num">
            {t(`perf.kind.${kind}`)}
          </span>
        ))}
        <span className="num">{t('perf.attainment')}</span>
        <span>{t('perf.year')}</span>
      </div>
      <ul className="indicator-rows">
        {figures.map((figure) => (
          <IndicatorRow key={figure.indicator.id} cockpit={cockpit} figure={figure} />
        ))}
      </ul>
    </section>
  );
}

function IndicatorRow({ cockpit, figure }: { cockpit: CockpitAnswer; figure: CockpitFigure }) {
  const { t } = useTranslation();
  const { indicator, attainment } = figure;
  const behind = typeof attainment === 'number' && attainment < cockpit.elapsed;
  return (
    <li className="indicator-row" data-testid="indicator-row" data-indicator={indicator.id}>
      <div className="indicator-name">
        <b>{indicator.name}</b>
        <small>{t(`perf.unit.${indicator.kind === 'BEHAVIOUR' ? 'TIMES' : indicator.unit}`)}</small>
      </div>
      <TargetBar figure={figure} elapsed={cockpit.elapsed} />
      {figureKinds.map((kind) => (
        <div key={kind} className="indicator-figure">
          <small>{t(`perf.kind.${kind}`)}</small>
          {isWithout(figure, kind) ? (
            <span className="note">—</span>
          ) : (
            <FigureButton
              figure={{ kind, indicator: indicator.id, owner: cockpit.row.owner.id, ownAccount: false }}
              value={figure[kind]}
              unit={indicator.unit}
            />
          )}
        </div>
      ))}
      <div className={`indicator-figure num${behind ? ' is-behind' : ''}`}>
        <small>{t('perf.attainment')}</small>
        <b>{typeof attainment === 'number' ? formatShare(attainment, 0) : '—'}</b>
      </div>
      <MonthSpark figure={figure} />
    </li>
  );
}

/** Nothing is missing without a target, and what people do never waits and is not expected. */
function isWithout({ indicator, gap }: CockpitFigure, kind: FigureKind): boolean {
  if (kind === 'gap') return (gap ?? null) === null;
  return indicator.kind === 'BEHAVIOUR' && (kind === 'provisional' || kind === 'expected');
}
