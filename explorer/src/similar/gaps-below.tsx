import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import type { Comparison } from './comparison-types.ts';
import { formatFigure } from './format-figure.ts';

const unitsShown = 8;

/** What the units below are behind in, each figure with the units: a way to where something is to be done. */
export function GapsBelow({ gaps }: { gaps: Comparison['gapsBelow'] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  const amountOf = ({ figure, amount, amountUnit }: Comparison['gapsBelow'][number]) => {
    if (amountUnit === 'FEN' || figure === 'PRODUCTS')
      return t('peers.gapAmount', { amount: formatFigure(amount, amountUnit, locale) });
    const count = Math.max(1, Math.round(amount));
    return t(figure === 'FELL' ? 'peers.gapFell' : 'peers.gapCustomers', { count });
  };
  return (
    <section className="sheet" aria-label={t('peers.gapsBelow')} data-testid="gaps-below">
      <header className="sheet-head">
        <h2>{t('peers.gapsBelow')}</h2>
        <span className="note">{t('peers.gapsBelowHint')}</span>
      </header>
      <ul className="gap-list">
        {gaps.map((gap) => (
          <li key={`${gap.figure} ${gap.product ?? ''} ${gap.kind}`}>
            <div className="gap-head">
              <span className={`tag tag-${gap.kind}`}>{t(`peers.kind.${gap.kind}`)}</span>
              <b>
                {gap.product ? t('peers.holdsOf', { product: gap.product }) : t(`peers.figure.${gap.figure}`)}
              </b>
              <span className="spring" />
              <b className="num is-behind">{amountOf(gap)}</b>
            </div>
            <p className="gap-units">
              <span className="note">{t('peers.unitsBehind', { count: gap.units.length })}</span>
              {gap.units.slice(0, unitsShown).map((unit) => (
                <button key={unit.id} type="button" className="link" onClick={() => go({ unit: unit.id })}>
                  {unit.name}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
