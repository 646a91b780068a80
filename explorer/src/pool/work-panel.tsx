import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type OpportunityWorkFragment, WorkOnOpportunityDocument } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatAmount } from '../i18n/format.ts';
import { HistoryList } from './history-list.tsx';
import { LogForm } from './log-form.tsx';
import { ReferForm } from './refer-form.tsx';
import { ReferralRow } from './referral-row.tsx';
import { SplitBox } from './split-box.tsx';
import { StageSteps } from './stage-steps.tsx';

/** All that is done about one opportunity: how far it is, who works on it, what each has of it, and what happened. */
export function WorkPanel({ opportunity }: { opportunity: string }) {
  const { language } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: WorkOnOpportunityDocument,
    variables: { id: opportunity, language },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={4} />;
  if (!data.opportunity) return null;
  return <Work work={data.opportunity} />;
}

function Work({ work }: { work: OpportunityWorkFragment }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [refers, setRefers] = useState(false);
  const isWorking = work.viewerRole === 'LEAD' || work.viewerRole === 'ASSIST';
  const isEnded = work.status === 'CLOSED';
  const lineName = (line: string) => t(`line.${line as 'RETAIL'}`, { defaultValue: line });
  return (
    <section className="work-panel" data-testid="work-panel" aria-label={t('pool.work')}>
      {work.stage && <StageSteps work={work} canAdvance={isWorking && !isEnded} />}
      {work.due && (
        <p className={work.due.isOverdue ? 'work-due is-overdue' : 'work-due'} data-testid="work-due">
          {t(`pool.due.${work.due.what as 'FEEDBACK'}`, { on: work.due.on })}
          {work.protectedUntil && ` · ${t('pool.protected', { on: work.protectedUntil })}`}
        </p>
      )}
      {work.win && (
        <p className="work-win" data-testid="work-win">
          {t(`pool.win.${work.win.status}`, { amount: formatAmount(work.win.amount, locale) })}
        </p>
      )}
      {work.submissions.map(({ by, at, note, origin }) => (
        <p key={at + by} className="work-said">
          <b>{by}</b> {t(`pool.origin.${origin}`)}：{note}
        </p>
      ))}
      <ul className="work-team" data-testid="work-team">
        {work.team.map(({ role, name, line, employee }) => (
          <li key={role + name}>
            <span className={`tag tag-role-${role}`}>{t(`pool.role.${role}`)}</span>
            <b>{name}</b>
            <span className="work-sub">
              {[line && lineName(line), employee?.orgUnit?.name].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {work.split && <SplitBox work={work} canPropose={isWorking} />}
      {work.referrals
        .filter(({ status }) => status === 'OPEN' || status === 'RETURNED')
        .map((referral) => (
          <ReferralRow key={referral.id} referral={referral} />
        ))}
      {isWorking && !isEnded && <LogForm opportunity={work.id} />}
      {work.viewerCanRefer &&
        (refers ? (
          <ReferForm work={work} onDone={() => setRefers(false)} />
        ) : (
          <button type="button" className="button" data-testid="refer-open" onClick={() => setRefers(true)}>
            {t(work.claim ? 'pool.referMore' : 'pool.refer')}
          </button>
        ))}
      <HistoryList steps={work.history} />
    </section>
  );
}
