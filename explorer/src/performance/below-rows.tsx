import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatShare } from '../i18n/format.ts';
import type { CockpitAnswer, CockpitFigure } from './cockpit-types.ts';
import { FigureButton } from './figure-button.tsx';
import { formatValue } from './format-value.ts';
import { TargetBar } from './target-bar.tsx';

const ownAccount = 'OWN_ACCOUNT';
const doors = ['booked', 'provisional', 'expected', 'gap'] as const;

/** Who is below, in one indicator, the furthest first: a name goes a level down, a figure opens its rows. */
export function BelowRows({
  cockpit,
  figures,
}: {
  cockpit: CockpitAnswer;
  figures: readonly CockpitFigure[];
}) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { locale } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = figures.find(({ indicator }) => indicator.id === chosen) ?? figures[0];
  if (!shown) return null;
  const { id, unit } = shown.indicator;
  const rows = cockpit.items
    .map((item) => ({ ...item, figure: item.figures.find(({ indicator }) => indicator.id === id)! }))
    .filter(
      ({ owner, figure }) => owner.level !== ownAccount || figure.booked !== 0 || figure.provisional !== 0,
    )
    .sort(
      (a, b) =>
        Number(a.owner.level === ownAccount) - Number(b.owner.level === ownAccount) ||
        (b.figure.attainment ?? -1) - (a.figure.attainment ?? -1) ||
        b.figure.booked - a.figure.booked,
    );
  return (
    <section className="sheet" aria-label={t('perf.below')} data-testid="below-rows">
      <header className="sheet-head">
        <h2>{t('perf.below')}</h2>
        <label className="field">
          <span>{t('perf.indicator')}</span>
          <select
            data-testid="below-indicator"
            value={id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {figures.map(({ indicator }) => (
              <option key={indicator.id} value={indicator.id}>
                {indicator.name}
              </option>
            ))}
          </select>
        </label>
        <span className="note">{t('perf.belowNote', { count: rows.length })}</span>
      </header>
      <ol className="below-rows">
        {rows.map(({ owner, figure, viewerCanOpen }, at) => {
          const isOwn = owner.level === ownAccount;
          return (
            <li key={`${owner.level} ${owner.id}`} className="below-row" data-testid="below-row">
              <span className="rank num">{isOwn ? '' : at + 1}</span>
              <button
                type="button"
                className="link"
                disabled={!viewerCanOpen}
                data-testid="below-open"
                onClick={() => go({ unit: owner.id, figure: null })}
              >
                {owner.name}
              </button>
              <TargetBar figure={figure} elapsed={cockpit.elapsed} />
              {doors.map((kind) => (
                <span key={kind} className="indicator-figure">
                  <small>{t(`perf.kind.${kind}`)}</small>
                  {(viewerCanOpen || (isOwn && kind !== 'gap' && kind !== 'expected')) &&
                  figure[kind] !== null ? (
                    <FigureButton
                      figure={{ kind, indicator: id, owner: owner.id, ownAccount: isOwn }}
                      value={figure[kind]}
                      unit={unit}
                    />
                  ) : (
                    <span className="num">{formatValue(figure[kind], unit, locale)}</span>
                  )}
                </span>
              ))}
              <b className="num">
                {typeof figure.attainment === 'number' ? formatShare(figure.attainment, 0) : '—'}
              </b>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
