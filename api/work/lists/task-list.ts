import type { Row } from '../database.ts';
import type { Colleague } from '../pool/act.ts';
import type { WhiteListRow } from '../white-list-store.ts';

export type ListStatus = 'DRAFT' | 'SENT' | 'CLOSED';
export type ListItemState = 'OPEN' | 'UNREACHABLE' | 'CONTACTED' | 'INTERESTED' | 'NOT_INTERESTED';
export type ListHold = 'OTHER_LIST' | 'BLOCKED' | 'OUTSIDE';

/** A row of an uploaded list or a member of a segment, as it was matched. */
export type MatchedRow = Pick<
  WhiteListRow,
  'line' | 'code' | 'name' | 'note' | 'outcome' | 'matchedBy' | 'remark' | 'partyKey'
>;

/** What a list is to be worked on for. */
export interface ListTerms {
  readonly title: string;
  readonly product: string;
  readonly note: string;
  /** A business day such as 2026-12-31. */
  readonly deadline: string;
  /** At most so many items a branch; what is more waits at the head office. */
  readonly quota: number | undefined;
  readonly quotas: Readonly<Record<string, number>>;
  /** Undefined: for every branch. */
  readonly branchKeys: readonly string[] | undefined;
  readonly source: 'UPLOAD' | 'SEGMENT';
  /** The file or the segment. */
  readonly sourceName: string;
}

export interface TaskList extends ListTerms {
  readonly id: string;
  readonly status: ListStatus;
  readonly createdByKey: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly sentAt: Date | undefined;
  readonly closedAt: Date | undefined;
}

/** Part of a list: of a branch, a sub-branch or a person; all of it when nothing is said. '' is what is nowhere yet. */
export interface ListScope {
  readonly branchKey?: string;
  readonly subKey?: string;
  readonly assigneeKey?: string;
}

/** How far items have come. */
export interface ListFigures {
  readonly sent: number;
  readonly allocated: number;
  readonly assigned: number;
  readonly touched: number;
  readonly unreachable: number;
  readonly declined: number;
  readonly opportunities: number;
  readonly landed: number;
  readonly landedFen: number;
}

/** One request of one person about one list. */
export interface ListAct {
  readonly listId: string;
  readonly by: Colleague;
  readonly idempotencyKey: string;
  readonly now: Date;
}

export type ListRefusal =
  | 'NOT_FOUND'
  | 'NOT_DRAFT'
  | 'NOT_SENT'
  | 'NOBODY_MATCHED'
  | 'NOT_YOURS'
  | 'HAS_OPPORTUNITY'
  | 'QUOTA_EXCEEDED'
  | 'NOTHING_TO_MOVE';

export function toTaskList(row: Row): TaskList {
  return {
    id: row.id as string,
    title: row.title as string,
    product: row.product as string,
    note: row.note as string,
    deadline: row.deadline as string,
    quota: (row.quota as number | null) ?? undefined,
    quotas: row.quotas as Record<string, number>,
    branchKeys: (row.branch_keys as string[] | null) ?? undefined,
    source: row.source as TaskList['source'],
    sourceName: row.source_name as string,
    status: row.status as ListStatus,
    createdByKey: row.created_by_key as string,
    createdBy: row.created_by_name as string,
    createdAt: row.created_at as Date,
    sentAt: (row.sent_at as Date | null) ?? undefined,
    closedAt: (row.closed_at as Date | null) ?? undefined,
  };
}

/** Conditions of a scope on rows of items or tallies; its keys are appended to the parameters. */
export function within(scope: ListScope, parameters: unknown[], alias: string): string {
  const columns = { branch_key: scope.branchKey, sub_key: scope.subKey, assignee_key: scope.assigneeKey };
  const conditions = Object.entries(columns).flatMap(([column, key]) => {
    if (key === undefined) return [];
    parameters.push(key);
    return [`${alias}.${column} = $${parameters.length}`];
  });
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

export const SUMS = `coalesce(sum(t.sent), 0)::int AS sent, coalesce(sum(t.allocated), 0)::int AS allocated,
  coalesce(sum(t.assigned), 0)::int AS assigned, coalesce(sum(t.touched), 0)::int AS touched,
  coalesce(sum(t.unreachable), 0)::int AS unreachable, coalesce(sum(t.declined), 0)::int AS declined,
  coalesce(sum(t.opportunities), 0)::int AS opportunities, coalesce(sum(t.landed), 0)::int AS landed,
  coalesce(sum(t.landed_fen), 0)::text AS landed_fen`;

/** Sums of a row; what a list has none of is zero. */
export function toFigures(row: Row): ListFigures {
  const figure = (name: string): number => Number(row[name] ?? 0);
  return {
    sent: figure('sent'),
    allocated: figure('allocated'),
    assigned: figure('assigned'),
    touched: figure('touched'),
    unreachable: figure('unreachable'),
    declined: figure('declined'),
    opportunities: figure('opportunities'),
    landed: figure('landed'),
    landedFen: figure('landed_fen'),
  };
}
