import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  GuaranteeCirclesDocument,
  type GuaranteeCirclesQuery,
  SessionDocument,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatAmount, formatShare } from '../i18n/format.ts';
import { AnswerNote } from '../panel/answer-note.tsx';
import { partyKey } from '../state/party-key.ts';
import { Contagion } from './contagion.tsx';

type Circle = GuaranteeCirclesQuery['guaranteeCircles']['items'][number];

/** Guarantee circles, the largest first, and what happens when a member defaults. For the risk purpose only. */
export function RiskPage() {
  const { t } = useTranslation();
  const { choosePurpose } = useSession();
  const [{ data, error }, retry] = useQuery({ query: SessionDocument });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const viewer = data?.viewer;
  return (
    <main id="main" className="page" data-testid="risk-page">
      <header className="page-head">
        <h1>{t('risk.title')}</h1>
      </header>
      {!viewer && <Skeleton lines={8} />}
      {viewer && viewer.purpose !== 'RISK' && (
        <EmptyNote
          title={t('risk.needPurpose')}
          help={t(viewer.purposes.includes('RISK') ? 'risk.needPurposeHelp' : 'risk.cannot')}
        >
          {viewer.purposes.includes('RISK') && (
            <button
              type="button"
              className="button primary"
              data-testid="switch-risk"
              onClick={() => choosePurpose('RISK')}
            >
              {t('risk.switch')}
            </button>
          )}
        </EmptyNote>
      )}
      {viewer?.purpose === 'RISK' && <Circles />}
    </main>
  );
}

function Circles() {
  const { t } = useTranslation();
  const { place } = usePlace();
  const [{ data, error }, retry] = useQuery({
    query: GuaranteeCirclesDocument,
    variables: { asOf: place.asOf, first: 50 },
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { guaranteeCircles: circles } = data;
  if (circles.items.length === 0) return <EmptyNote title={t('risk.none')} help={t('risk.noneHelp')} />;
  return (
    <div className="card-grid">
      <p className="grid-note" data-testid="circle-count">
        <b>{t('risk.count', { count: circles.total })}</b> · {t('risk.countNote')}
      </p>
      {circles.items.map((circle) => (
        <CircleCard key={circle.id} circle={circle} />
      ))}
      <div className="grid-note">
        <AnswerNote answer={circles} />
      </div>
    </div>
  );
}

function CircleCard({ circle }: { circle: Circle }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  const [first, setFirst] = useState('');
  const [run, setRun] = useState<Circle['members'][number] | null>(null);
  const names = circle.members.map((member) => member.shortName).join('、');
  return (
    <article className={`card${run ? ' is-wide' : ''}`} data-testid="circle">
      <div className="card-head">
        <h2>{names}</h2>
        <span className="card-score">{formatAmount(circle.insideAmount, locale)}</span>
      </div>
      <p className="card-why">
        {t('risk.members', { count: circle.members.length })}
        {circle.hiddenMembers > 0 && ` · ${t('risk.hiddenMembers', { count: circle.hiddenMembers })}`}
      </p>
      <dl className="bars">
        <Bar label={t('risk.circularity')} value={circle.circularity} />
        <Bar label={t('risk.reciprocity')} value={circle.reciprocity} />
      </dl>
      <div className="card-actions">
        {circle.members[0] && (
          <button
            type="button"
            className="button primary"
            data-testid="circle-open"
            onClick={() => go(freshPlace({ subject: partyKey(circle.members[0]!), view: 'guarantee' }))}
          >
            {t('risk.open')}
          </button>
        )}
        <select
          aria-label={t('risk.pick')}
          data-testid="contagion-from"
          value={first}
          onChange={(event) => setFirst(event.target.value)}
        >
          <option value="">{t('risk.pick')}</option>
          {circle.members.map((member) => (
            <option key={member.id} value={member.id}>
              {member.shortName}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          disabled={first === ''}
          data-testid="contagion-run"
          onClick={() => setRun(circle.members.find((member) => member.id === first) ?? null)}
        >
          {t('risk.contagionRun')}
        </button>
      </div>
      {run && <Contagion from={run} />}
    </article>
  );
}

function Bar({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="bar">
          <span style={{ width: `${Math.min(1, value) * 100}%` }} />
        </span>
        <b className="num">{formatShare(value, 0)}</b>
      </dd>
    </div>
  );
}
