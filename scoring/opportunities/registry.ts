import type { OpportunityRule } from './rule.ts';
import { payrollStaffWithoutAccounts } from './rules/payroll-staff-without-accounts.ts';
import { uncoveredCounterparty } from './rules/uncovered-counterparty.ts';
import { uncoveredGroupMember } from './rules/uncovered-group-member.ts';

/** Every rule that is mined. */
export const OPPORTUNITY_RULES: readonly OpportunityRule[] = [
  uncoveredCounterparty,
  uncoveredGroupMember,
  payrollStaffWithoutAccounts,
];

/** The rule of an id, for example `uncovered-counterparty`. */
export function findRule(id: string): OpportunityRule | undefined {
  return OPPORTUNITY_RULES.find((rule) => rule.id === id);
}
