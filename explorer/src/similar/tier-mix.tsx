import { useTranslation } from 'react-i18next';
import type { PeerComparisonQuery, PeerRowFieldsFragment } from '../__generated__/operations.ts';
import { formatCount, formatShare } from '../i18n/format.ts';

type Tiers = PeerRowFieldsFragment['tiers'];
type Moves = NonNullable<PeerComparisonQuery['peerComparison']>['moves'];

const names = ['A', 'B', 'C', 'D', 'E'] as const;
/** From the palette: what is worth most is the darkest. */
const colours: Readonly<Record<string, string>> = {
  A: '#1f4fd8',
  B: '#5b80e4',
  C: '#94adee',
  D: '#c3d0f5',
  E: '#e3e8ef',
};

/** Customers by tier as one bar. */
export function TierBar({ tiers, tall = false }: { tiers: Tiers; tall?: boolean }) {
  const total = tiers.reduce((sum, { customers }) => sum + customers, 0);
  const label = tiers.map(({ tier, customers }) => `${tier} ${customers}`).join(', ');
  const height = tall ? 14 : 8;
  let before = 0;
  return (
    <svg className="tier-bar" width="100%" height={height} role="img" aria-label={label}>
      <title>{label}</title>
      {tiers.map(({ tier, customers }) => {
        const [x, width] = total === 0 ? [0, 0] : [before / total, customers / total];
        before += customers;
        return (
          <rect key={tier} x={`${x * 100}%`} width={`${width * 100}%`} height={height} fill={colours[tier]} />
        );
      })}
    </svg>
  );
}

/** Tiers of a unit now, and from which tier a year before its customers came. */
export function TierMix({ row, moves }: { row: PeerRowFieldsFragment; moves: Moves }) {
  const { t } = useTranslation();
  const total = row.tiers.reduce((sum, { customers }) => sum + customers, 0);
  const count = (before: string | null, now: string) =>
    moves.find((move) => move.before === before && move.now === now)?.customers ?? 0;
  const cell = (before: string | null, now: string, from: number, to: number) => {
    const customers = count(before, now);
    const tone =
      customers === 0 ? 'is-none' : before === null || from === to ? '' : to < from ? 'is-up' : 'is-down';
    return (
      <td key={now} className={`num ${tone}`}>
        {customers === 0 ? '·' : formatCount(customers)}
      </td>
    );
  };
  return (
    <section className="sheet" aria-label={t('peers.tiers')} data-testid="tier-mix">
      <header className="sheet-head">
        <h2>{t('peers.tiers')}</h2>
        <span className="note">{t('peers.tiersHint')}</span>
      </header>
      {!row.isExact && <p className="note">{t('peers.rounded')}</p>}
      <div className="tier-mix">
        <div>
          <TierBar tiers={row.tiers} tall />
          <ul className="tier-legend">
            {row.tiers.map(({ tier, customers }) => (
              <li key={tier}>
                <span className="swatch" style={{ background: colours[tier] }} />
                <b>{tier}</b> {formatCount(customers)}
                <span className="note">{total > 0 ? formatShare(customers / total, 0) : '—'}</span>
              </li>
            ))}
          </ul>
        </div>
        <table className="move-table">
          <caption>{t('peers.movesHint')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('peers.before')}</th>
              {names.map((now) => (
                <th key={now} scope="col" className="num">
                  {now}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((before, from) => (
              <tr key={before}>
                <th scope="row">{before}</th>
                {names.map((now, to) => cell(before, now, from, to))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('peers.newcomers')}</th>
              {names.map((now, to) => cell(null, now, -1, to))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
