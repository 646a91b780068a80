import type { Database } from '../database.ts';
import {
  type ListFigures,
  type ListScope,
  type MatchedRow,
  SUMS,
  type TaskList,
  toFigures,
  toTaskList,
  within,
} from './task-list.ts';

/** A list with the sums of a scope. */
export interface ListWithFigures {
  readonly list: TaskList;
  readonly figures: ListFigures;
}

/** Newest first: lists of which something is in the scope; with drafts for who keeps lists. */
export async function listLists(
  database: Database,
  scope: ListScope,
  {
    withDrafts,
    first,
    after,
  }: { readonly withDrafts: boolean; readonly first: number; readonly after: number },
): Promise<{ readonly total: number; readonly items: ListWithFigures[] }> {
  const parameters: unknown[] = [];
  const scoped = within(scope, parameters, 't');
  const sums = `SELECT t.list_id, ${SUMS} FROM list_tally t WHERE ${scoped} GROUP BY t.list_id HAVING sum(t.sent) > 0`;
  const [join, where] = withDrafts ? ['LEFT JOIN', 'TRUE'] : ['JOIN', `l.status <> 'DRAFT'`];
  const from = `FROM task_list l ${join} (${sums}) s ON s.list_id = l.id WHERE ${where}`;
  const [[count], rows] = await Promise.all([
    database.query(`SELECT count(*)::int AS count ${from}`, parameters),
    database.query(
      `SELECT l.*, s.* ${from} ORDER BY l.status = 'CLOSED', l.created_at DESC, l.id
        LIMIT ${Math.trunc(first)} OFFSET ${Math.trunc(after)}`,
      parameters,
    ),
  ]);
  return {
    total: count.count as number,
    items: rows.map((row) => ({ list: toTaskList(row), figures: toFigures(row) })),
  };
}

export async function findList(database: Database, id: string): Promise<TaskList | undefined> {
  const [row] = await database.query('SELECT * FROM task_list WHERE id = $1', [id]);
  return row === undefined ? undefined : toTaskList(row);
}

export async function figuresOf(database: Database, listId: string, scope: ListScope): Promise<ListFigures> {
  const parameters: unknown[] = [listId];
  const scoped = within(scope, parameters, 't');
  const [row] = await database.query(
    `SELECT ${SUMS} FROM list_tally t WHERE t.list_id = $1 AND ${scoped}`,
    parameters,
  );
  return toFigures(row);
}

/** The sums of a scope a level down, by key; '' is what is nowhere yet. */
export async function figuresBelow(
  database: Database,
  listId: string,
  scope: ListScope,
  level: 'branch_key' | 'sub_key' | 'assignee_key',
): Promise<Map<string, ListFigures>> {
  const parameters: unknown[] = [listId];
  const scoped = within(scope, parameters, 't');
  const rows = await database.query(
    `SELECT t.${level} AS key, ${SUMS} FROM list_tally t WHERE t.list_id = $1 AND ${scoped} GROUP BY 1 HAVING sum(t.sent) > 0`,
    parameters,
  );
  return new Map(rows.map((row) => [row.key as string, toFigures(row)]));
}

/** How many rows became what, by outcome and, where they are somebody, by why they were held. */
export async function countRows(
  database: Database,
  listId: string,
): Promise<
  { readonly outcome: MatchedRow['outcome']; readonly hold: string | undefined; readonly count: number }[]
> {
  const rows = await database.query(
    'SELECT outcome, hold, count(*)::int AS count FROM list_row WHERE list_id = $1 GROUP BY 1, 2',
    [listId],
  );
  return rows.map((row) => ({
    outcome: row.outcome as MatchedRow['outcome'],
    hold: (row.hold as string | null) ?? undefined,
    count: row.count as number,
  }));
}

/** The rows that are not on the list or have a remark, by line. Who must not be approached is counted and not named. */
export async function listProblems(
  database: Database,
  listId: string,
  first: number,
): Promise<{
  readonly total: number;
  readonly items: (MatchedRow & { readonly hold: string | undefined })[];
}> {
  const where = `list_id = $1 AND (outcome <> 'ACCEPTED' OR remark IS NOT NULL OR hold IS NOT NULL) AND hold IS DISTINCT FROM 'BLOCKED'`;
  const [[count], rows] = await Promise.all([
    database.query(`SELECT count(*)::int AS count FROM list_row WHERE ${where}`, [listId]),
    database.query(`SELECT * FROM list_row WHERE ${where} ORDER BY line LIMIT ${Math.trunc(first)}`, [
      listId,
    ]),
  ]);
  return {
    total: count.count as number,
    items: rows.map((row) => ({
      line: row.line as number,
      code: row.code as string,
      name: row.name as string,
      note: row.note as string,
      outcome: row.outcome as MatchedRow['outcome'],
      matchedBy: (row.matched_by as 'CODE' | 'NAME' | null) ?? undefined,
      remark: (row.remark as string | null) ?? undefined,
      partyKey: (row.party_key as string | null) ?? undefined,
      hold: (row.hold as string | null) ?? undefined,
    })),
  };
}
