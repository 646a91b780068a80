import type { PlanContent } from '../../../scoring/plans/plan-content.ts';
import type { Row } from '../database.ts';
import type { Colleague } from '../pool/act.ts';

export type PlanStatus = 'DRAFT' | 'IN_REVIEW' | 'AGREED' | 'CLOSED';
export type PlanScope = 'CUSTOMER' | 'GROUP';
export const PLAN_ROLES = [
  'BRANCH',
  'CORPORATE',
  'APPROVAL',
  'INVESTMENT_BANK',
  'MARKETS',
  'RETAIL',
  'WEALTH',
] as const;
export type PlanRole = (typeof PLAN_ROLES)[number];
export type PlanStepKind =
  | 'CREATED'
  | 'REVISED'
  | 'SUBMITTED'
  | 'AGREED'
  | 'RETURNED'
  | 'CLOSED'
  | 'COMMENTED'
  | 'TEAM_ADDED'
  | 'TEAM_REMOVED'
  | 'DONE'
  | 'UNDONE';
export type CreditStatus = 'SUBMITTED' | 'UNDER_REVIEW' | 'APPROVED' | 'DECLINED' | 'DRAWN';

export type PlanRefusal =
  | 'NOT_FOUND'
  | 'CHANGED_MEANWHILE'
  | 'IN_REVIEW'
  | 'NOT_IN_REVIEW'
  | 'NOT_A_DRAFT'
  | 'CLOSED'
  | 'OWN_VERSION'
  | 'NOT_ON_THE_TEAM'
  | 'LAST_OF_TEAM'
  | 'NO_SUCH_LINE'
  | 'NUMBER_OF_ANOTHER_PLAN'
  | 'CREDIT_DECIDED_OTHERWISE';

/** Who does what to a plan, under the key of the request. */
export interface PlanAct {
  readonly id: string;
  readonly by: Colleague;
  readonly idempotencyKey: string;
  readonly now: Date;
}

export interface PlanMember {
  readonly key: string;
  readonly name: string;
  readonly unitKey: string | undefined;
  readonly role: PlanRole;
}

export interface PlanRecord {
  readonly id: string;
  readonly name: string;
  readonly scope: PlanScope;
  readonly subjectKey: string;
  readonly partyKeys: readonly string[];
  readonly unitKeys: readonly string[];
  readonly managerKeys: readonly string[];
  readonly status: PlanStatus;
  readonly version: number;
  readonly agreedVersion: number | undefined;
  readonly submittedBy: string | undefined;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly changedAt: Date;
  readonly memberKeys: readonly string[];
}

export interface PlanVersionRecord {
  readonly planId: string;
  readonly version: number;
  readonly content: PlanContent;
  readonly note: string;
  readonly byKey: string;
  readonly by: string;
  readonly at: Date;
}

export interface PlanStepRecord {
  readonly id: string;
  readonly kind: PlanStepKind;
  readonly version: number;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

export interface PlanTick {
  readonly lineId: string;
  readonly by: string;
  readonly at: Date;
}

export interface CreditReport {
  readonly number: string;
  readonly status: CreditStatus;
  readonly amountFen: number | undefined;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** Columns of a plan, `p`, with who is on its team. */
export const PLAN_COLUMNS = `p.*, ARRAY(SELECT m.employee_key FROM plan_member m WHERE m.plan_id = p.id) AS member_keys`;

export function toPlan(row: Row): PlanRecord {
  return {
    id: row.id as string,
    name: row.name as string,
    scope: row.scope as PlanScope,
    subjectKey: row.subject_key as string,
    partyKeys: row.party_keys as string[],
    unitKeys: row.unit_keys as string[],
    managerKeys: row.manager_keys as string[],
    status: row.status as PlanStatus,
    version: row.version as number,
    agreedVersion: (row.agreed_version as number | null) ?? undefined,
    submittedBy: (row.submitted_by as string | null) ?? undefined,
    madeBy: row.made_by_name as string,
    madeAt: row.made_at as Date,
    changedAt: row.changed_at as Date,
    memberKeys: row.member_keys as string[],
  };
}

export function toPlanVersion(row: Row): PlanVersionRecord {
  return {
    planId: row.plan_id as string,
    version: row.version as number,
    content: row.content as PlanContent,
    note: row.note as string,
    byKey: row.made_by_key as string,
    by: row.made_by_name as string,
    at: row.made_at as Date,
  };
}
