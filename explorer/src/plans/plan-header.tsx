import { FilePenLine, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { CustomerLink } from '../customers/customer-link.tsx';
import { formatInstant } from '../i18n/format.ts';
import { PlanActions } from './plan-actions.tsx';
import type { Plan } from './plan-types.ts';

const partiesShown = 6;

interface Props {
  plan: Plan;
  isEditing: boolean;
  onEdit: () => void;
}

/** For whom it is, how far it is, and what one may do with it. */
export function PlanHeader({ plan, isEditing, onEdit }: Props) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { locale } = useSession();
  const others = plan.parties.filter(({ id }) => id !== plan.subject.id);
  return (
    <header className="plan-head" data-testid="plan-head" data-status={plan.status}>
      <div className="plan-title">
        <h1 data-testid="plan-name">{plan.name}</h1>
        <span className={`tag plan-${plan.status}`} data-testid="plan-status">
          {t(`plans.status.${plan.status}`)}
        </span>
        <span className="note" data-testid="plan-version">
          {t('plans.versionNo', { version: plan.version })}
          {plan.agreedVersion !== null &&
            plan.agreedVersion !== plan.version &&
            ` · ${t('plans.agreedIs', { version: plan.agreedVersion })}`}
        </span>
      </div>
      <p className="plan-for">
        <CustomerLink party={plan.subject} />
        <span className="note">
          {t('plans.changed', { at: formatInstant(plan.changedAt, locale), name: plan.madeBy })}
        </span>
      </p>
      {plan.scope === 'GROUP' && (
        <div className="plan-parties" data-testid="plan-parties">
          <span className="note">{t('plans.group', { count: plan.partyTotal })}</span>
          {others.slice(0, partiesShown).map((party) => (
            <CustomerLink key={party.id} party={party} />
          ))}
          {plan.partyTotal - 1 > partiesShown && (
            <span className="note">
              {t('plans.moreParties', { count: plan.partyTotal - 1 - partiesShown })}
            </span>
          )}
        </div>
      )}
      {!isEditing && (
        <div className="card-actions">
          {plan.viewerCanEdit && plan.status !== 'IN_REVIEW' && (
            <button type="button" className="button" data-testid="plan-edit" onClick={onEdit}>
              <FilePenLine size={13} />
              {t('plans.edit')}
            </button>
          )}
          <button
            type="button"
            className="button"
            data-testid="plan-print"
            onClick={() => go({ print: 'CUSTOMER' })}
          >
            <Printer size={13} />
            {t('plans.print')}
          </button>
          <PlanActions plan={plan} />
        </div>
      )}
    </header>
  );
}
