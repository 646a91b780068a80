import type { RequestContext } from '../../context.ts';
import type { EmployeeSource } from '../../sources.ts';
import type { PlanMember, PlanRole } from '../../work/plans/plan-record.ts';
import { toColleague } from '../organisation/people.ts';

const ROLE_OF_LINE: Readonly<Record<string, PlanRole>> = {
  RETAIL: 'RETAIL',
  WEALTH: 'WEALTH',
  FINANCIAL_MARKETS: 'MARKETS',
  CORPORATE: 'CORPORATE',
};

/** An employee on a team, for what the line and the post say unless somebody says otherwise. */
export function toMember(context: RequestContext, employee: EmployeeSource, role?: PlanRole): PlanMember {
  const { key, name, unitKey } = toColleague(context, employee);
  const byPost: Readonly<Record<string, PlanRole>> = {
    BRANCH_HEAD: 'BRANCH',
    RISK_MANAGER: 'APPROVAL',
    CREDIT_APPROVER: 'APPROVAL',
  };
  const usual = byPost[employee.role ?? ''] ?? ROLE_OF_LINE[employee.line ?? ''] ?? 'CORPORATE';
  return { key, name, unitKey, role: role ?? usual };
}
