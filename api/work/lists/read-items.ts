import type { Database, Row } from '../database.ts';
import { type ListItemState, type ListScope, within } from './task-list.ts';

export interface ListItem {
  readonly id: string;
  readonly listId: string;
  readonly line: number;
  readonly partyKey: string;
  /** As the uploaded row writes it; '' for a member of a segment. */
  readonly rowName: string;
  readonly branchKey: string;
  readonly subKey: string;
  readonly assigneeKey: string;
  readonly assigneeName: string;
  readonly state: ListItemState;
  readonly reason: string;
  readonly note: string;
  readonly touchedAt: Date | undefined;
  readonly opportunityId: string | undefined;
  readonly landed: 'PROVISIONAL' | 'BOOKED' | undefined;
  readonly landedFen: number | undefined;
}

/** Which items: all, or those that stand somewhere in the funnel. */
export type ListItemFilter =
  | 'ALL'
  | 'UNALLOCATED'
  | 'UNASSIGNED'
  | 'ASSIGNED'
  | 'UNTOUCHED'
  | 'TOUCHED'
  | 'UNREACHABLE'
  | 'NOT_INTERESTED'
  | 'OPPORTUNITY'
  | 'LANDED';

const FILTERS: Readonly<Record<ListItemFilter, string>> = {
  ALL: 'TRUE',
  UNALLOCATED: `i.sub_key = ''`,
  UNASSIGNED: `i.assignee_key = ''`,
  ASSIGNED: `i.assignee_key <> ''`,
  UNTOUCHED: 'i.touched_at IS NULL',
  TOUCHED: 'i.touched_at IS NOT NULL',
  UNREACHABLE: `i.state = 'UNREACHABLE' AND i.touched_at IS NULL`,
  NOT_INTERESTED: `i.state = 'NOT_INTERESTED'`,
  OPPORTUNITY: 'i.opportunity_id IS NOT NULL',
  LANDED: 'i.landed IS NOT NULL',
};

export interface ListItemQuery {
  readonly listId?: string;
  readonly scope: ListScope;
  readonly filter: ListItemFilter;
  readonly first: number;
  readonly after: number;
}

/** Items of a scope: by line in one list, else what is still to be done first and by deadline; only of lists that are being worked on. */
export async function listItems(
  database: Database,
  { listId, scope, filter, first, after }: ListItemQuery,
): Promise<{ readonly total: number; readonly items: ListItem[] }> {
  const parameters: unknown[] = [];
  const conditions = [within(scope, parameters, 'i'), FILTERS[filter]];
  if (listId !== undefined) {
    parameters.push(listId);
    conditions.push(`i.list_id = $${parameters.length}`);
  } else conditions.push(`l.status = 'SENT'`);
  const from = `FROM list_item i JOIN task_list l ON l.id = i.list_id WHERE ${conditions.join(' AND ')}`;
  const order =
    listId === undefined
      ? `i.opportunity_id IS NOT NULL, i.state IN ('NOT_INTERESTED'), i.touched_at IS NOT NULL, l.deadline, i.id`
      : 'i.line';
  const [[count], rows] = await Promise.all([
    database.query(`SELECT count(*)::int AS count ${from}`, parameters),
    database.query(
      `SELECT i.*, (SELECT r.name FROM list_row r WHERE r.list_id = i.list_id AND r.line = i.line) AS row_name ${from}
        ORDER BY ${order} LIMIT ${Math.trunc(first)} OFFSET ${Math.trunc(after)}`,
      parameters,
    ),
  ]);
  return { total: count.count as number, items: rows.map(toItem) };
}

export async function findItem(database: Database, id: string): Promise<ListItem | undefined> {
  const [row] = await database.query(
    `SELECT i.*, (SELECT r.name FROM list_row r WHERE r.list_id = i.list_id AND r.line = i.line) AS row_name
       FROM list_item i WHERE i.id = $1`,
    [id],
  );
  return row === undefined ? undefined : toItem(row);
}

/** What may be moved in a scope: without an opportunity; those that are named, or those that pass a filter. */
export async function movableItems(
  database: Database,
  listId: string,
  scope: ListScope,
  which: { readonly ids: readonly string[] } | { readonly filter: ListItemFilter },
): Promise<Pick<ListItem, 'id' | 'partyKey' | 'branchKey' | 'subKey' | 'assigneeKey'>[]> {
  const parameters: unknown[] = [listId];
  const conditions = [within(scope, parameters, 'i')];
  if ('ids' in which) {
    parameters.push(which.ids);
    conditions.push(`i.id = ANY($${parameters.length})`);
  } else conditions.push(FILTERS[which.filter]);
  const rows = await database.query(
    `SELECT i.id, i.party_key, i.branch_key, i.sub_key, i.assignee_key FROM list_item i
      WHERE i.list_id = $1 AND i.opportunity_id IS NULL AND ${conditions.join(' AND ')} ORDER BY i.line`,
    parameters,
  );
  return rows.map((row) => ({
    id: row.id as string,
    partyKey: row.party_key as string,
    branchKey: row.branch_key as string,
    subKey: row.sub_key as string,
    assigneeKey: row.assignee_key as string,
  }));
}

/** One line of the history of an item. */
export interface ListStep {
  readonly id: string;
  readonly kind: 'ALLOCATED' | 'ASSIGNED' | 'REASSIGNED' | 'REPORTED';
  readonly at: Date;
  readonly by: string;
  readonly toName: string;
  readonly state: string;
  readonly reason: string;
  readonly note: string;
}

/** Latest first; the last 100. */
export async function listSteps(database: Database, itemId: string): Promise<ListStep[]> {
  const rows = await database.query('SELECT * FROM list_step WHERE item_id = $1 ORDER BY id DESC LIMIT 100', [
    itemId,
  ]);
  return rows.map((row) => ({
    id: String(row.id),
    kind: row.kind as ListStep['kind'],
    at: row.at as Date,
    by: row.by_name as string,
    toName: row.to_name as string,
    state: row.state as string,
    reason: row.reason as string,
    note: row.note as string,
  }));
}

/** Items that are still to be contacted, of open lists, by person or by sub-branch. */
export async function openLoads(
  database: Database,
  level: 'sub_key' | 'assignee_key',
  keys: readonly string[],
): Promise<Map<string, number>> {
  const rows = await database.query(
    `SELECT t.${level} AS key, sum(t.sent - t.touched)::int AS count FROM list_tally t JOIN task_list l ON l.id = t.list_id
      WHERE l.status = 'SENT' AND t.${level} = ANY($1) GROUP BY 1`,
    [keys],
  );
  return new Map(rows.map((row) => [row.key as string, row.count as number]));
}

function toItem(row: Row): ListItem {
  return {
    id: row.id as string,
    listId: row.list_id as string,
    line: row.line as number,
    partyKey: row.party_key as string,
    rowName: row.row_name as string,
    branchKey: row.branch_key as string,
    subKey: row.sub_key as string,
    assigneeKey: row.assignee_key as string,
    assigneeName: row.assignee_name as string,
    state: row.state as ListItemState,
    reason: row.reason as string,
    note: row.note as string,
    touchedAt: (row.touched_at as Date | null) ?? undefined,
    opportunityId: (row.opportunity_id as string | null) ?? undefined,
    landed: (row.landed as ListItem['landed'] | null) ?? undefined,
    landedFen: row.landed_fen === null ? undefined : Number(row.landed_fen),
  };
}
