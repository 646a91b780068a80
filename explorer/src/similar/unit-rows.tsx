import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeerFigure, PeerRowFieldsFragment } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatCount } from '../i18n/format.ts';
import { BandChart } from './band-chart.tsx';
import { bandScale } from './band-scale.ts';
import { formatFigure } from './format-figure.ts';
import { TierBar } from './tier-mix.tsx';

const columns: readonly PeerFigure[] = [
  'DEPOSITS',
  'LOANS',
  'SETTLEMENT',
  'FEES',
  'CONTRIBUTION',
  'PRODUCTS',
  'TOP_TIERS',
];

/** What is below a unit: a row each with all figures, one of them drawn against the band; a click goes a level down. */
export function UnitRows({ rows }: { rows: readonly PeerRowFieldsFragment[] }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  const [drawn, setDrawn] = useState<PeerFigure>('DEPOSITS');
  const measure = (row: PeerRowFieldsFragment, figure: PeerFigure) =>
    row.measures.find((other) => other.figure === figure);
  const scale = bandScale(
    rows.map((row) => {
      const found = measure(row, drawn);
      return { value: found?.value ?? null, band: found?.band ?? null };
    }),
  );
  return (
    <section className="sheet" aria-label={t('peers.below')} data-testid="unit-rows">
      <header className="sheet-head">
        <h2>
          {t(rows[0]?.unit.level === 'MANAGER' ? 'peers.managers' : 'peers.units', { count: rows.length })}
        </h2>
        <span className="note">{t('peers.rowsHint')}</span>
      </header>
      <div className="sheet-scroll">
        <table className="peer-table">
          <thead>
            <tr>
              <th scope="col">{t('peers.unit')}</th>
              <th scope="col" className="num">
                {t('peers.customers')}
              </th>
              <th scope="col" className="chart">
                {t('peers.drawn', { figure: t(`peers.figure.${drawn}`) })}
              </th>
              {columns.map((figure) => (
                <th key={figure} scope="col" className="num">
                  <button
                    type="button"
                    aria-pressed={drawn === figure}
                    data-testid={`draw-${figure}`}
                    onClick={() => setDrawn(figure)}
                  >
                    {t(`peers.short.${figure as 'DEPOSITS'}`)}
                  </button>
                </th>
              ))}
              <th scope="col">{t('peers.tierMix')}</th>
              <th scope="col" className="num">
                {t('peers.moved')}
              </th>
              <th scope="col" className="num">
                {t('peers.gapCount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const shown = measure(row, drawn);
              return (
                <tr key={row.unit.id} data-testid="unit-row">
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      disabled={!row.viewerCanOpen}
                      data-testid="unit-open"
                      onClick={() => go({ unit: row.unit.id })}
                    >
                      {row.unit.name}
                    </button>
                  </th>
                  <td className="num">{formatCount(row.customers)}</td>
                  {row.isTold ? (
                    <>
                      <td className="chart">
                        <BandChart
                          value={shown?.value ?? null}
                          band={shown?.band ?? null}
                          behind={shown?.isBehind ?? false}
                          scale={scale}
                          label={t('peers.against', {
                            own: formatFigure(shown?.value, shown?.unit ?? 'COUNT', locale),
                            median: formatFigure(shown?.band?.median, shown?.unit ?? 'COUNT', locale),
                          })}
                        />
                      </td>
                      {columns.map((figure) => {
                        const found = measure(row, figure);
                        return (
                          <td key={figure} className={`num${found?.isBehind ? ' is-behind' : ''}`}>
                            {found ? formatFigure(found.value, found.unit, locale) : '—'}
                          </td>
                        );
                      })}
                      <td>
                        <TierBar tiers={row.tiers} />
                      </td>
                      <td className="num">
                        <span className="is-good">↑{row.rose}</span>{' '}
                        <span className="is-bad">↓{row.fell}</span>
                      </td>
                      <td className="num">
                        {row.gapCount > 0 ? <b className="is-behind">{row.gapCount}</b> : 0}
                      </td>
                    </>
                  ) : (
                    <td colSpan={columns.length + 4} className="note">
                      {t('peers.untold')}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
