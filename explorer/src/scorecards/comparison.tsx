import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ScorecardComparisonDocument,
  type ScorecardComparisonQuery,
  type ScorecardLineFragment,
  ScorecardsDocument,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { isFew } from '../i18n/hidden-few.ts';
import { type PartyKey, partyKey } from '../state/party-key.ts';
import { formatChange, formatPoints } from './format-points.ts';
import { GradeChip } from './grade-chip.tsx';

type Compared = ScorecardComparisonQuery['scorecardComparison'];

const moversShown = 50;

/** The same firms under two versions of the card: which grades they would have, who moves, and by what. */
export function Comparison({ onOpen, onDraft }: { onOpen: (key: PartyKey) => void; onDraft: () => void }) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({
    query: ScorecardsDocument,
    requestPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const versions = data.scorecards.filter(({ id }) => id === 'innovation');
  if (versions.length < 2) {
    return (
      <EmptyNote title={t('score.oneVersion')} help={t('score.oneVersionHelp')}>
        <button type="button" className="button primary" onClick={onDraft}>
          {t('score.tab.versions')}
        </button>
      </EmptyNote>
    );
  }
  const to = chosen.to ?? versions[0]!.version;
  const from =
    chosen.from ??
    (versions.find(({ inForce, version }) => inForce && version !== to) ?? versions[1]!).version;
  return (
    <section data-testid="comparison">
      <div className="ranking-filter">
        <VersionChoice
          label={t('score.from')}
          versions={versions}
          value={from}
          onChange={(next) => setChosen({ from: next, to })}
        />
        <VersionChoice
          label={t('score.to')}
          versions={versions}
          value={to}
          onChange={(next) => setChosen({ from, to: next })}
        />
      </div>
      <Compare from={from} to={to} onOpen={onOpen} />
    </section>
  );
}

interface VersionChoiceProps {
  label: string;
  versions: readonly ScorecardLineFragment[];
  value: number;
  onChange: (version: number) => void;
}

function VersionChoice({ label, versions, value, onChange }: VersionChoiceProps) {
  const { t } = useTranslation();
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {versions.map(({ version, status, inForce }) => (
          <option key={version} value={version}>
            {t('score.version', { version })}
            {status === 'DRAFT' ? ` · ${t('score.DRAFT')}` : inForce ? ` · ${t('score.inForce')}` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}

function Compare({ from, to, onOpen }: { from: number; to: number; onOpen: (key: PartyKey) => void }) {
  const { t } = useTranslation();
  const { place } = usePlace();
  const [{ data, error }, retry] = useQuery({
    query: ScorecardComparisonDocument,
    variables: { from, to, first: moversShown, asOf: place.asOf },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const compared = data.scorecardComparison;
  const { movers, moversTotal, hidden } = compared;
  return (
    <div className="compare-columns">
      <Matrix compared={compared} />
      <section className="movers" data-testid="movers">
        <h2>
          {t('score.movers')}{' '}
          <span className="note">
            {t('score.count', { count: moversTotal })}
            {hidden > 0 && ` · ${t(isFew(hidden) ? 'score.hiddenFew' : 'score.hidden', { count: hidden })}`}
          </span>
        </h2>
        {movers.length === 0 && (
          <p className="note">{t(hidden > 0 ? 'score.moversHidden' : 'score.noMovers')}</p>
        )}
        <ul>
          {movers.map((mover) => (
            <li key={mover.party.id}>
              <button
                type="button"
                className="mover"
                data-testid="mover"
                onClick={() => onOpen(partyKey(mover.party))}
              >
                <span className="rank-name">
                  <span className="rank-text">{mover.party.name}</span>
                  <span className="note">
                    {t('score.movedBy', { name: mover.movedBy, change: formatChange(mover.movedByChange) })}
                  </span>
                </span>
                <span className="mover-grades">
                  <GradeChip grade={mover.gradeFrom} /> → <GradeChip grade={mover.gradeTo} />
                </span>
                <span className="rank-figure num">
                  <b className={mover.change < 0 ? 'is-loss' : 'is-gain'}>{formatChange(mover.change)}</b>
                  <small>
                    {formatPoints(mover.totalFrom ?? 0)} → {formatPoints(mover.totalTo ?? 0)}
                  </small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Rows are grades under the first version, columns under the second; only those that somebody has. */
function Matrix({ compared }: { compared: Compared }) {
  const { t } = useTranslation();
  const { moves } = compared;
  const used = (side: 'from' | 'to') =>
    [...compared[side].grades, null].filter((grade) => moves.some((move) => (move[side] ?? null) === grade));
  const [rows, columns] = [used('from'), used('to')];
  const most = Math.max(1, ...moves.map(({ firms }) => firms));
  const find = (from: string | null, to: string | null) =>
    moves.find((move) => (move.from ?? null) === from && (move.to ?? null) === to);
  return (
    <section className="matrix" data-testid="matrix">
      <h2>{t('score.matrix')}</h2>
      <p className="note">
        {t('score.matrixNote', { from: compared.from.version, to: compared.to.version })}
      </p>
      <div className="matrix-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('score.from')}</span>
              </th>
              {columns.map((grade) => (
                <th key={grade ?? ''} scope="col">
                  <GradeChip grade={grade} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((from) => (
              <tr key={from ?? ''}>
                <th scope="row">
                  <GradeChip grade={from} />
                </th>
                {columns.map((to) => {
                  const move = find(from, to);
                  return (
                    <td
                      key={to ?? ''}
                      className={from === to ? 'is-same' : ''}
                      style={{
                        backgroundColor: move && `rgb(31 79 216 / ${0.06 + 0.3 * (move.firms / most)})`,
                      }}
                    >
                      {move && (move.exact ? move.firms : `≤${move.firms}`)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
