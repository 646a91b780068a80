import { ArrowLeft, ChevronDown, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FirmScorecardsDocument, type FirmScorecardsQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatShare } from '../i18n/format.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { formatPoints } from './format-points.ts';
import { GradeChip } from './grade-chip.tsx';
import { Royalty } from './royalty.tsx';
import { ScoreFacts } from './score-facts.tsx';

type FirmParty = Extract<NonNullable<FirmScorecardsQuery['party']>, { __typename: 'Enterprise' }>;
type Result = FirmParty['scorecards'][number];
type Indicator = Result['indicators'][number];

/** What one firm scores: on the innovation card, and on the assessment of its intellectual property. */
export function FirmCard({ subject, onBack }: { subject: PartyKey; onBack: () => void }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { place, go } = usePlace();
  const [chosen, setChosen] = useState('innovation');
  const [{ data, error }, retry] = useQuery({
    query: FirmScorecardsDocument,
    variables: { ref: parsePartyKey(subject)!, asOf: place.asOf, language },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={10} />;
  const { party } = data;
  if (party?.__typename !== 'Enterprise')
    return <EmptyNote title={t('score.noFirm')} help={t('score.noFirmHelp')} />;
  const result = party.scorecards.find(({ cardId }) => cardId === chosen);
  return (
    <article className="firm-card" data-testid="firm-card" data-party={subject}>
      <header>
        <button type="button" className="icon-button firm-back" aria-label={t('score.back')} onClick={onBack}>
          <ArrowLeft size={17} />
        </button>
        <h2>
          {party.name} <PartyMark party={party} />
        </h2>
        <button
          type="button"
          className="button"
          data-testid="score-on-canvas"
          onClick={() => go(freshPlace({ subject, view: 'all' }))}
        >
          <Share2 size={14} /> {t('score.onCanvas')}
        </button>
      </header>
      {party.scorecards.length === 0 ? (
        <EmptyNote title={t('score.notScored')} help={t('score.notScoredHelp')} />
      ) : (
        <Segmented
          label={t('score.whichCard')}
          options={party.scorecards.map(({ cardId, cardName }) => ({
            value: cardId,
            name: cardName,
            testId: `score-card-${cardId}`,
          }))}
          value={chosen}
          onChoose={setChosen}
        />
      )}
      {result && <CardResult result={result} />}
    </article>
  );
}

function CardResult({ result }: { result: Result }) {
  const { t } = useTranslation();
  const isRated = result.indicators.some(({ parts }) => parts.length > 0);
  return (
    <>
      <div className="score-sum">
        <b className="score-total" data-testid="score-total">
          {result.total === null || result.total === undefined ? '—' : formatPoints(result.total)}
        </b>
        <GradeChip grade={result.grade} />
        <span className="note">
          {t('score.coverageOf', { share: formatShare(result.coverage, 0) })} ·{' '}
          {t('score.version', { version: result.version })}
        </span>
      </div>
      {result.gradeReasons.map((reason) => (
        <p key={reason} className="score-reason" data-testid="grade-reason">
          {reason}
        </p>
      ))}
      {isRated && <p className="note">{t('score.ipNote')}</p>}
      <Stack result={result} />
      {result.classes.map((one, at) => (
        <section key={one.id} className="score-class">
          <h3>
            <i className={`score-dot score-tone-${at}`} />
            {one.name}
            <span className="num">
              {one.scaled === null || one.scaled === undefined
                ? t('score.insufficient')
                : `${formatPoints(one.scaled)} / ${one.possible}`}
            </span>
          </h3>
          <ClassNote one={one} />
          <ul>
            {result.indicators
              .filter(({ classId }) => classId === one.id)
              .map((indicator) => (
                <IndicatorRow key={indicator.id} indicator={indicator} tone={at} />
              ))}
          </ul>
        </section>
      ))}
      {isRated && <Royalty revenueFen={patentedRevenue(result)} />}
      {result.caps.length > 0 && (
        <section className="score-class">
          <h3>{t('score.caps')}</h3>
          <ul>
            {result.caps.map((cap) => (
              <li key={cap.id} className="score-cap" data-testid="score-cap">
                <span className={`tag${cap.status === 'APPLIED' ? ' tag-blocked' : ''}`}>
                  {t(`score.cap.${cap.status}`)}
                </span>
                <span>
                  {cap.name}
                  <span className="note"> · {cap.effect}</span>
                </span>
                {cap.status === 'APPLIED' && <ScoreFacts evidence={cap.evidence} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What patented products brought last year, where the rating of relatedness rests on it: its first figure. */
function patentedRevenue({ indicators }: Result): number | undefined {
  const { evidence, parts } = indicators.find(({ id }) => id === 'relatedness') ?? {};
  const isKnown = parts?.some(({ rating }) => rating !== null && rating !== undefined);
  return isKnown ? (evidence?.facts[0]?.amount ?? undefined) : undefined;
}

/** Says what scaling did to a class: points missing are taken as the others were, or a cap took some away. */
function ClassNote({ one }: { one: Result['classes'][number] }) {
  const { t } = useTranslation();
  const isPart = one.available < one.possible - 1e-9;
  if (one.belowFloor) return <p className="note">{t('score.belowFloor')}</p>;
  if (!isPart) return null;
  const figures = {
    earned: formatPoints(one.earned),
    available: formatPoints(one.available),
    possible: one.possible,
  };
  return <p className="note">{t(one.insufficient ? 'score.tooLittle' : 'score.scaled', figures)}</p>;
}

/** The classes in one bar of a hundred points. */
function Stack({ result }: { result: Result }) {
  return (
    <div className="score-stack" aria-hidden="true">
      {result.classes.map((one, at) => (
        <span
          key={one.id}
          className={`score-slot${one.insufficient ? ' is-unknown' : ''}`}
          style={{ flexGrow: one.possible }}
        >
          <span
            className={`score-tone-${at}`}
            style={{ width: `${((one.scaled ?? 0) / one.possible) * 100}%` }}
          />
        </span>
      ))}
    </div>
  );
}

function IndicatorRow({ indicator, tone }: { indicator: Indicator; tone: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { name, text, earned, possible, missing, reasons, parts, evidence } = indicator;
  return (
    <li
      className={`score-row${missing ? ' is-missing' : ''}`}
      data-testid="indicator"
      data-indicator={indicator.id}
    >
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="score-name">{name}</span>
        <span className="score-value" title={text ?? undefined}>
          {text ?? t('score.missing')}
        </span>
        <span className="bar">
          <span className={`score-tone-${tone}`} style={{ width: `${((earned ?? 0) / possible) * 100}%` }} />
        </span>
        <span className="num">
          {earned === null || earned === undefined ? '—' : formatPoints(earned)} / {possible}
        </span>
        <ChevronDown size={14} className={open ? 'is-turned' : ''} />
      </button>
      {open && (
        <div className="score-more">
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {parts.length > 0 && (
            <ul className="score-facts">
              {parts.map((part) => (
                <li key={part.name}>
                  <span>{part.name}</span>
                  <b>
                    {part.rating === null || part.rating === undefined
                      ? t('score.noSource')
                      : formatPoints(part.rating)}
                  </b>
                </li>
              ))}
            </ul>
          )}
          <ScoreFacts evidence={evidence} />
        </div>
      )}
    </li>
  );
}
