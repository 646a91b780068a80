import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatDay } from './format-day.ts';
import { formatMoney } from './format-money.ts';
import { PaperPart } from './paper-part.tsx';
import type { PaperPlan } from './paper-types.ts';
import type { Content } from './plan-types.ts';

const commentsMax = 20;

/** What stays in the bank: the note, the credit applications, who agreed to what, and what the team said. */
export function PaperInternal({ plan, content }: { plan: PaperPlan; content: Content }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const comments = plan.history.filter(({ kind }) => kind === 'COMMENTED').slice(0, commentsMax);
  return (
    <>
      {plan.scope === 'GROUP' && (
        <PaperPart title={t('paper.members', { count: plan.partyTotal })}>
          <p>{plan.parties.map(({ name }) => name).join(t('plans.and'))}</p>
        </PaperPart>
      )}
      {content.internalNote && (
        <PaperPart title={t('plans.internalNote')}>
          <p>{content.internalNote}</p>
        </PaperPart>
      )}
      {plan.creditApplications.length > 0 && (
        <PaperPart title={t('plans.credit')}>
          <ul className="paper-rows">
            {plan.creditApplications.map(({ number, status, amount, reports }) => (
              <li key={number}>
                {t('plans.creditNo', { number })} {t(`plans.creditStatus.${status}`)}{' '}
                {amount !== null && formatMoney(amount, 'CNY', locale)}
                <small>{reports.at(-1) && formatDay(reports.at(-1)!.at, locale)}</small>
              </li>
            ))}
          </ul>
        </PaperPart>
      )}
      <PaperPart title={t('plans.versions')}>
        <ul className="paper-rows">
          {plan.versions.map(({ version, note, by, at }) => (
            <li key={version}>
              {t('plans.versionNo', { version })} {note} <Agreed plan={plan} version={version} />
              <small>
                {by} · {formatDay(at, locale)}
              </small>
            </li>
          ))}
        </ul>
      </PaperPart>
      {comments.length > 0 && (
        <PaperPart title={t('plans.comments')}>
          <ul className="paper-rows">
            {comments.map(({ id, note, by, at }) => (
              <li key={id}>
                {note}
                <small>
                  {by} · {formatDay(at, locale)}
                </small>
              </li>
            ))}
          </ul>
        </PaperPart>
      )}
    </>
  );
}

function Agreed({ plan, version }: { plan: PaperPlan; version: number }) {
  const { t } = useTranslation();
  const step = plan.history.find((one) => one.kind === 'AGREED' && one.version === version);
  return step ? <b>{t('paper.agreedBy', { name: step.by })}</b> : null;
}
