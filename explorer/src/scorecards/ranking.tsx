import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ScorecardRankingDocument, type ScorecardRankingQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatShare } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';
import { type PartyKey, partyKey } from '../state/party-key.ts';
import { formatPoints } from './format-points.ts';
import { GradeChip } from './grade-chip.tsx';

type RankItem = ScorecardRankingQuery['scorecardRanking']['items'][number];

const pageSize = 50;
const coverages = [0, 0.6, 0.8, 0.9, 1] as const;

/** `''` stands for no grade. */
type Chosen = ReadonlySet<string>;

/** Firms by what they score on the card in force, best first. */
export function Ranking({ chosen, onOpen }: { chosen: PartyKey | null; onOpen: (key: PartyKey) => void }) {
  const { t } = useTranslation();
  const [grades, setGrades] = useState<Chosen>(new Set());
  const [coverageMin, setCoverageMin] = useState(0);
  const [first, setFirst] = useState(pageSize);
  const { place } = usePlace();
  const [{ data, error }, retry] = useQuery({
    query: ScorecardRankingDocument,
    variables: {
      grades: grades.size === 0 ? null : [...grades].filter((grade) => grade !== ''),
      ungraded: grades.size === 0 || grades.has(''),
      coverageMin,
      first,
      asOf: place.asOf,
    },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const { gradeCounts, items, totalCount, hidden, pageInfo } = data.scorecardRanking;
  const toggle = (grade: string) => {
    const next = new Set(grades);
    if (!next.delete(grade)) next.add(grade);
    setGrades(next);
  };
  const all = gradeCounts.reduce((sum, { firms }) => sum + firms, 0);
  if (all === 0)
    return <EmptyNote title={t('score.none')} help={t(hidden > 0 ? 'score.noneSeen' : 'score.noneHelp')} />;
  return (
    <section className="ranking" data-testid="ranking">
      <div className="ranking-filter">
        <fieldset className="grade-filter">
          <legend className="sr-only">{t('score.filterGrade')}</legend>
          {gradeCounts
            .filter(({ firms }) => firms > 0)
            .map(({ grade, firms }) => (
              <button
                key={grade ?? ''}
                type="button"
                aria-pressed={grades.has(grade ?? '')}
                data-testid={`grade-${grade ?? 'none'}`}
                onClick={() => toggle(grade ?? '')}
              >
                <GradeChip grade={grade} /> {firms}
              </button>
            ))}
        </fieldset>
        <label className="field">
          {t('score.coverage')}
          <select
            data-testid="coverage-min"
            value={coverageMin}
            onChange={(event) => setCoverageMin(Number(event.target.value))}
          >
            {coverages.map((share) => (
              <option key={share} value={share}>
                {share === 0 ? t('score.anyCoverage') : `≥ ${formatShare(share, 0)}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="note" role="status" data-testid="ranking-count">
        {t('score.count', { count: totalCount })}
        {hidden > 0 && ` · ${t(isFew(hidden) ? 'score.hiddenFew' : 'score.hidden', { count: hidden })}`}
      </p>
      {items.length === 0 && <EmptyNote title={t('score.noMatch')} help={t('score.noMatchHelp')} />}
      <ol>
        {items.map((item) => (
          <RankRow
            key={item.result.party.id}
            item={item}
            isChosen={partyKey(item.result.party) === chosen}
            onOpen={() => onOpen(partyKey(item.result.party))}
          />
        ))}
      </ol>
      {pageInfo.hasNextPage && first < 100 && (
        <button type="button" className="button" onClick={() => setFirst(100)}>
          {t('score.more')}
        </button>
      )}
    </section>
  );
}

function RankRow({ item, isChosen, onOpen }: { item: RankItem; isChosen: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  const { rank, result } = item;
  const { party, total, coverage, classes, gradeReasons } = result;
  return (
    <li>
      <button
        type="button"
        className="rank-row"
        aria-current={isChosen || undefined}
        data-testid="rank-row"
        onClick={onOpen}
      >
        <span className="rank-place num">{rank ?? '–'}</span>
        <span className="rank-name">
          <span className="rank-party">
            <span className="rank-text">{party.name}</span>
            <PartyMark party={party} />
          </span>
          {gradeReasons[0] ? (
            <span className="note">{gradeReasons[0]}</span>
          ) : (
            <span className="score-stack" aria-hidden="true">
              {classes.map((one, at) => (
                <span key={one.id} className="score-slot" style={{ flexGrow: one.possible }}>
                  <span
                    className={`score-tone-${at}`}
                    style={{ width: `${((one.scaled ?? 0) / one.possible) * 100}%` }}
                  />
                </span>
              ))}
            </span>
          )}
        </span>
        <span className="rank-figure num">
          <b>{total === null || total === undefined ? '—' : formatPoints(total)}</b>
          <small>{t('score.coverageShort', { share: formatShare(coverage, 0) })}</small>
        </span>
        <GradeChip grade={result.grade} />
      </button>
    </li>
  );
}
