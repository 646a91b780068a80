import { useTranslation } from 'react-i18next';
import type { PlanListQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { CustomerLink } from '../customers/customer-link.tsx';
import { DueWords } from './due-words.tsx';
import { nextDate } from './next-date.ts';

type Row = PlanListQuery['plans']['edges'][number]['node'];

const teamShown = 3;

/** Plans a line each; on a phone each line is a card. */
export function PlanTable({ plans, stale }: { plans: readonly Row[]; stale: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={`sheet customer-sheet${stale ? ' is-stale' : ''}`}>
      <table className="plan-table" data-testid="plan-table">
        <thead>
          <tr>
            {(['plan', 'customer', 'status', 'version', 'team', 'nextDate'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`plans.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlanRow({ plan }: { plan: Row }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const next = nextDate(plan);
  const { team } = plan;
  const names = team.slice(0, teamShown).map(({ name }) => name);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="plan-open"
          data-testid="plan-open"
          data-plan={plan.id}
          onClick={() => go({ plan: plan.id })}
        >
          {plan.name}
        </button>
      </th>
      <td data-label={t('plans.column.customer')}>
        <CustomerLink party={plan.subject} />
        {plan.scope === 'GROUP' && (
          <small className="note">{t('plans.group', { count: plan.partyTotal })}</small>
        )}
      </td>
      <td data-label={t('plans.column.status')}>
        <span className={`tag plan-${plan.status}`}>{t(`plans.status.${plan.status}`)}</span>
      </td>
      <td data-label={t('plans.column.version')}>{t('plans.versionNo', { version: plan.version })}</td>
      <td data-label={t('plans.column.team')}>
        {team.length > teamShown
          ? t('plans.teamOf', { names: names.join('、'), count: team.length })
          : names.join('、')}
      </td>
      <td data-label={t('plans.column.nextDate')}>
        {next && plan.status !== 'CLOSED' ? <DueWords name={next.name} on={next.on} /> : '—'}
      </td>
    </tr>
  );
}
