import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { RelationshipRef } from '../../relationship-ref.ts';
import { customerReader } from '../customer-reader.ts';
import type { ProductHypothesis } from '../product-hypotheses.ts';
import type { Lead, OpportunityRule, RuleSettings } from '../rule.ts';

const PRODUCT: ProductHypothesis = 'PAYROLL';

/**
 * A customer enterprise that employs at least so many people who have no account with the bank. One finding for each employer.
 * Source: methods SC-08, with employments in place of payroll payments.
 */
export const payrollStaffWithoutAccounts: OpportunityRule = {
  id: 'payroll-staff-without-accounts',
  type: 'MINED_NEED',
  name: { zh: '代发客户员工未开户', en: 'Staff without accounts' },
  products: [PRODUCT],
  parameters: [
    { key: 'staffMin', default: 20, min: 1, max: 10_000, unit: 'COUNT' },
    { key: 'expiresInDays', default: 30, min: 1, max: 365, unit: 'DAYS' },
  ],
  why: () => ({
    zh: '{subject}在册员工 {headcount} 人，其中 {withoutAccounts} 人没有我行账户',
    en: '{subject} employs {headcount} people, of whom {withoutAccounts} have no account with us',
  }),
  find: findPayrollStaff,
};

interface Staff {
  readonly employer: number;
  readonly headcount: number;
  readonly without: RelationshipRef[];
}

function findPayrollStaff(view: GraphView, settings: RuleSettings): Lead[] {
  const { offsets } = view.compress('EMPLOYS', 'out');
  const isCustomer = customerReader(view);
  const found: Staff[] = [];
  for (let employer = 0; employer < view.entityCount; employer++) {
    if (offsets[employer + 1] - offsets[employer] < settings.staffMin || !isCustomer(employer)) continue;
    const staff = countStaff(view, employer);
    if (staff.without.length >= settings.staffMin) found.push(staff);
  }
  return found.map(({ employer, headcount, without }) => ({
    subject: employer,
    via: employer,
    product: PRODUCT,
    size: without.length,
    hops: 0,
    details: { headcount, withoutAccounts: without.length },
    evidence: without,
    expiresInDays: settings.expiresInDays,
  }));
}

/** Counts persons, not employments. */
function countStaff(view: GraphView, employer: number): Staff {
  const persons = new Set<number>();
  const without: RelationshipRef[] = [];
  view.forEachOut('EMPLOYS', employer, (person, row) => {
    if (persons.has(person)) return;
    persons.add(person);
    if (view.countOut('HAS_ACCOUNT', person) > 0) return;
    without.push({ kind: 'EMPLOYS', row, subject: employer, object: person });
  });
  return { employer, headcount: persons.size, without };
}
