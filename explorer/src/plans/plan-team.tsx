import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanRole, PlanTeamAddDocument, PlanTeamRemoveDocument } from '../__generated__/operations.ts';
import { SendOrCancel } from '../app/send-or-cancel.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';
import { PersonPick } from './person-pick.tsx';
import type { Person, Plan } from './plan-types.ts';

const roles: readonly PlanRole[] = [
  'BRANCH',
  'CORPORATE',
  'APPROVAL',
  'INVESTMENT_BANK',
  'MARKETS',
  'RETAIL',
  'WEALTH',
];

/** Who works on the plan, for what, and from which unit. */
export function PlanTeam({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const [adds, setAdds] = useState(false);
  return (
    <section className="sheet" aria-label={t('plans.team')} data-testid="plan-team">
      <header className="sheet-head">
        <h2>{t('plans.team')}</h2>
        <span className="note">{t('plans.teamCount', { count: plan.team.length })}</span>
        {plan.viewerCanEdit && !adds && (
          <button type="button" className="link" data-testid="team-add" onClick={() => setAdds(true)}>
            <Plus size={13} />
            {t('plans.teamAdd')}
          </button>
        )}
      </header>
      {adds && <AddMember plan={plan} onDone={() => setAdds(false)} />}
      <ul className="plain-rows">
        {plan.team.map((member) => (
          <MemberRow key={member.employee?.id ?? member.name} plan={plan} member={member} />
        ))}
      </ul>
    </section>
  );
}

function MemberRow({ plan, member }: { plan: Plan; member: Plan['team'][number] }) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const { act, acting } = useAct(PlanTeamRemoveDocument, (data) => data.planTeamRemove.userErrors);
  const employeeId = member.employee?.id;
  const remove = async () => {
    if (!employeeId) return;
    const done = await act((idempotencyKey) => ({ input: { planId: plan.id, employeeId, idempotencyKey } }));
    if (done) showToast(t('plans.teamRemoved', { name: member.name }));
  };
  return (
    <li data-testid="plan-member">
      <span>
        <span className="tag tag-PROSPECT_LIST">{t(`plans.role.${member.role}`)}</span>
        <b>{member.name}</b> <small className="note plan-unit">{member.unit}</small>
      </span>
      {plan.viewerCanEdit && employeeId && plan.team.length > 1 && (
        <button
          type="button"
          className="icon-button"
          disabled={acting}
          aria-label={t('plans.teamRemove', { name: member.name })}
          onClick={() => void remove()}
        >
          <X size={14} />
        </button>
      )}
    </li>
  );
}

function AddMember({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const [person, setPerson] = useState<Person | null>(null);
  const [role, setRole] = useState<PlanRole>('BRANCH');
  const { act, acting } = useAct(PlanTeamAddDocument, (data) => data.planTeamAdd.userErrors);
  const add = async () => {
    if (!person) return;
    const input = { planId: plan.id, employeeId: person.id, role };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    showToast(t('plans.teamAdded', { name: person.name }));
    onDone();
  };
  return (
    <div className="plan-fields" data-testid="team-form">
      <PersonPick label={t('plans.teamWho')} value={person} onPick={setPerson} />
      <label className="plan-field-box">
        <span>{t('plans.teamFor')}</span>
        <select
          value={role}
          data-testid="team-role"
          onChange={(event) => setRole(event.target.value as PlanRole)}
        >
          {roles.map((value) => (
            <option key={value} value={value}>
              {t(`plans.role.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <SendOrCancel
        word={t('plans.teamAdd')}
        testId="team-save"
        disabled={!person || acting}
        onSend={() => void add()}
        onCancel={onDone}
      />
    </div>
  );
}
