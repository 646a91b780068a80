import { payrollStaffWithoutAccounts } from './payroll-staff-without-accounts.ts';
import type { OpportunityRule } from './rule.ts';
import { uncoveredCounterparty } from './uncovered-counterparty.ts';
import { uncoveredGroupMember } from './uncovered-group-member.ts';

/** Every rule that is mined. */
export const OPPORTUNITY_RULES: readonly OpportunityRule[] = [
  uncoveredCounterparty,
  uncoveredGroupMember,
  payrollStaffWithoutAccounts,
];
