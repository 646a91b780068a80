import { useTranslation } from 'react-i18next';
import type { CreditStatus } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { formatMoney } from './format-money.ts';
import type { Plan } from './plan-types.ts';

type Application = Plan['creditApplications'][number];

/** How far the credit applications of the plan are, as the credit system reports them. */
export function CreditStrip({ applications }: { applications: readonly Application[] }) {
  const { t } = useTranslation();
  return (
    <section className="sheet credit-strip" aria-label={t('plans.credit')} data-testid="credit-strip">
      <header className="sheet-head">
        <h2>{t('plans.credit')}</h2>
        {applications.length === 0 && <span className="note">{t('plans.noCredit')}</span>}
      </header>
      {applications.map((application) => (
        <CreditSteps key={application.number} application={application} />
      ))}
    </section>
  );
}

function CreditSteps({ application }: { application: Application }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const isDeclined = application.status === 'DECLINED';
  const steps: CreditStatus[] = [
    'SUBMITTED',
    'UNDER_REVIEW',
    ...(isDeclined ? (['DECLINED'] as const) : (['APPROVED', 'DRAWN'] as const)),
  ];
  const at = steps.indexOf(application.status);
  const last = application.reports.at(-1);
  return (
    <div className="credit-application" data-testid="credit-application" data-status={application.status}>
      <p>
        <b>{t('plans.creditNo', { number: application.number })}</b>{' '}
        {application.amount !== null && formatMoney(application.amount, 'CNY', locale)}
        {last && (
          <small className="note">
            {[last.note, t('plans.reported', { at: formatInstant(last.at, locale), by: last.by })]
              .filter(Boolean)
              .join(' · ')}
          </small>
        )}
      </p>
      <div className="stage-steps">
        <ol className={isDeclined ? 'is-declined' : undefined} aria-label={t('plans.credit')}>
          {steps.map((step, index) => (
            <li
              key={step}
              className={index <= at ? 'is-reached' : ''}
              aria-current={index === at ? 'step' : undefined}
            >
              <span>{t(`plans.creditStatus.${step}`)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
