import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type OpportunityWorkFragment,
  type ShareFragment,
  SplitAnswerDocument,
  SplitProposeDocument,
} from '../__generated__/operations.ts';
import { SendOrCancel } from '../app/send-or-cancel.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from './use-act.ts';

/** What each of the team has of a win: what holds, what is proposed, and the way to propose something else. */
export function SplitBox({ work, canPropose }: { work: OpportunityWorkFragment; canPropose: boolean }) {
  const { t } = useTranslation();
  const [changes, setChanges] = useState(false);
  const split = work.split!;
  const { proposal } = split;
  if (split.shares.length < 2) return null;
  return (
    <div className="split-box" data-testid="split" data-basis={split.basis}>
      <p>
        {t(`pool.splitBasis.${split.basis}`)} <b>{inWords(split.shares)}</b>
      </p>
      {proposal && (
        <div className="split-proposal" data-testid="split-proposal">
          <p>
            {t('pool.proposes', { by: proposal.by })} <b>{inWords(proposal.shares)}</b>
          </p>
          {proposal.viewerMustAnswer ? (
            <AnswerButtons opportunity={work.id} />
          ) : (
            <p className="work-sub">{t('pool.waitingFor', { names: proposal.waitingFor.join('、') })}</p>
          )}
        </div>
      )}
      {canPropose &&
        work.win?.status !== 'BOOKED' &&
        (changes ? (
          <ProposeForm opportunity={work.id} shares={split.shares} onDone={() => setChanges(false)} />
        ) : (
          <button type="button" className="link" data-testid="split-change" onClick={() => setChanges(true)}>
            {t('pool.splitChange')}
          </button>
        ))}
    </div>
  );
}

function inWords(shares: readonly ShareFragment[]): string {
  return shares.map(({ name, percent }) => `${name} ${percent}%`).join(' / ');
}

function AnswerButtons({ opportunity }: { opportunity: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const { act, acting } = useAct(SplitAnswerDocument, (data) => data.opportunitySplitAnswer.userErrors);
  const answer = async (agrees: boolean) => {
    const done = await act((idempotencyKey) => ({
      input: { opportunityId: opportunity, agrees, idempotencyKey },
      language,
    }));
    if (done) showToast(t(agrees ? 'pool.agreed' : 'pool.rejected'));
  };
  return (
    <div className="card-actions">
      <button
        type="button"
        className="button primary"
        disabled={acting}
        data-testid="split-agree"
        onClick={() => void answer(true)}
      >
        {t('pool.agree')}
      </button>
      <button type="button" className="button" disabled={acting} onClick={() => void answer(false)}>
        {t('pool.reject')}
      </button>
    </div>
  );
}

interface ProposeProps {
  opportunity: string;
  shares: readonly ShareFragment[];
  onDone: () => void;
}

function ProposeForm({ opportunity, shares, onDone }: ProposeProps) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [percents, setPercents] = useState(() => shares.map(({ percent }) => String(percent)));
  const { act, acting } = useAct(SplitProposeDocument, (data) => data.opportunitySplitPropose.userErrors);
  const sum = percents.reduce((total, text) => total + Number(text), 0);
  const isWhole = Math.abs(sum - 100) < 0.005;
  const send = async () => {
    const done = await act((idempotencyKey) => ({
      input: {
        opportunityId: opportunity,
        shares: shares.map(({ employeeId }, index) => ({ employeeId, percent: Number(percents[index]) })),
        idempotencyKey,
      },
      language,
    }));
    if (!done) return;
    showToast(t('pool.proposed'));
    onDone();
  };
  return (
    <div className="split-form" data-testid="split-form">
      {shares.map(({ name, role, employeeId }, index) => (
        <label key={employeeId + role}>
          <span>
            {name} · {t(`pool.role.${role}`)}
          </span>
          <input
            type="number"
            min={0}
            max={100}
            step="any"
            data-testid="split-percent"
            value={percents[index]}
            onChange={(event) => setPercents(percents.with(index, event.target.value))}
          />
          %
        </label>
      ))}
      <p className={isWhole ? 'work-sub' : 'work-sub is-wrong'}>{t('pool.splitSum', { sum })}</p>
      <SendOrCancel
        word={t('pool.propose')}
        testId="split-send"
        disabled={!isWhole || acting}
        onSend={() => void send()}
        onCancel={onDone}
      />
    </div>
  );
}
