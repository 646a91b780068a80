import { hash } from 'node:crypto';
import type { Database, Statements } from '../database.ts';
import { once } from '../once.ts';
import {
  type ListAct,
  type ListHold,
  type ListRefusal,
  type ListTerms,
  type MatchedRow,
  type TaskList,
  toTaskList,
} from './task-list.ts';
import { tellHeads } from './tell-heads.ts';

const ROWS_BLOCK = 1_000;
/** Taken while a list is sent, so that nobody is on two open lists for a product. */
const LOCK = 11_001;

/** A row that is somebody, as it is before it is sent. */
export interface SendableRow {
  readonly line: number;
  readonly partyKey: string;
  /** On another open list for the same product. */
  readonly isOnOther: boolean;
}

/** Where a row goes: to a branch, to the queue of the head office (''), or nowhere for a reason. */
export interface Placement {
  readonly line: number;
  readonly branchKey: string;
  readonly hold: ListHold | undefined;
}

/** Keeps a draft with all its rows. The same key gives the same draft. Shape: its id. */
export async function createList(
  database: Database,
  act: Omit<ListAct, 'listId'>,
  terms: ListTerms,
  rows: readonly MatchedRow[],
): Promise<string> {
  const id = hash('sha256', `list ${act.idempotencyKey}`, 'base64url').slice(0, 16);
  await database.transaction(async (statements) => {
    const made = await statements.query(
      `INSERT INTO task_list (id, title, product, note, deadline, quota, quotas, branch_keys, source, source_name, status, created_by_key,
                              created_by_name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'DRAFT', $11, $12, $13) ON CONFLICT DO NOTHING RETURNING id`,
      [
        id,
        terms.title,
        terms.product,
        terms.note,
        terms.deadline,
        terms.quota ?? null,
        JSON.stringify(terms.quotas),
        terms.branchKeys ?? null,
        terms.source,
        terms.sourceName,
        act.by.key,
        act.by.name,
        act.now,
      ],
    );
    if (made.length === 0) return;
    for (let at = 0; at < rows.length; at += ROWS_BLOCK)
      await insertRows(statements, id, rows.slice(at, at + ROWS_BLOCK));
  });
  return id;
}

async function insertRows(statements: Statements, id: string, rows: readonly MatchedRow[]): Promise<void> {
  await statements.query(
    `INSERT INTO list_row (list_id, line, code, name, note, outcome, matched_by, remark, party_key)
     SELECT $1, (r->>'line')::int, r->>'code', r->>'name', r->>'note', r->>'outcome', r->>'matchedBy', r->>'remark', r->>'partyKey'
       FROM jsonb_array_elements($2::jsonb) AS r`,
    [id, JSON.stringify(rows)],
  );
}

/** The rows of a list that are somebody, by line. */
export async function sendableRows(statements: Statements, list: TaskList): Promise<SendableRow[]> {
  const rows = await statements.query(
    `SELECT r.line, r.party_key, EXISTS (SELECT 1 FROM list_item i JOIN task_list l ON l.id = i.list_id
        WHERE i.party_key = r.party_key AND l.status = 'SENT' AND l.product = $2 AND l.id <> $1) AS is_on_other
       FROM list_row r WHERE r.list_id = $1 AND r.outcome = 'ACCEPTED' ORDER BY r.line`,
    [list.id, list.product],
  );
  return rows.map((row) => ({
    line: row.line as number,
    partyKey: row.party_key as string,
    isOnOther: row.is_on_other as boolean,
  }));
}

/** Sends a draft: what is placed becomes items, what is held keeps the reason, and the heads of the branches are told. */
export function sendList(
  database: Database,
  act: ListAct,
  place: (rows: readonly SendableRow[]) => readonly Placement[],
  headsOf: (unitKey: string) => readonly string[],
): Promise<ListRefusal | undefined> {
  const { listId, idempotencyKey, now } = act;
  return once<ListRefusal>(
    database,
    { idempotencyKey, operation: 'list-send', subject: listId, now },
    async (statements) => {
      await statements.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const [row] = await statements.query('SELECT * FROM task_list WHERE id = $1 FOR UPDATE', [listId]);
      if (row === undefined) return 'NOT_FOUND';
      if (row.status !== 'DRAFT') return 'NOT_DRAFT';
      const list = toTaskList(row);
      const placements = place(await sendableRows(statements, list));
      if (!placements.some(({ hold }) => hold === undefined)) return 'NOBODY_MATCHED';
      for (let at = 0; at < placements.length; at += ROWS_BLOCK)
        await insertItems(statements, listId, placements.slice(at, at + ROWS_BLOCK));
      await statements.query(`UPDATE task_list SET status = 'SENT', sent_at = $2 WHERE id = $1`, [
        listId,
        now,
      ]);
      const counts = new Map<string, number>();
      for (const { branchKey, hold } of placements)
        if (hold === undefined && branchKey !== '') counts.set(branchKey, (counts.get(branchKey) ?? 0) + 1);
      await tellHeads(statements, 'LIST_SENT', act, list.title, counts, headsOf);
      return undefined;
    },
  );
}

async function insertItems(
  statements: Statements,
  listId: string,
  placements: readonly Placement[],
): Promise<void> {
  const parameters = [listId, JSON.stringify(placements)];
  await statements.query(
    `UPDATE list_row r SET hold = p->>'hold' FROM jsonb_array_elements($2::jsonb) AS p
      WHERE r.list_id = $1 AND r.line = (p->>'line')::int AND p->>'hold' IS NOT NULL`,
    parameters,
  );
  await statements.query(
    `INSERT INTO list_item (id, list_id, line, party_key, branch_key)
     SELECT $1 || '.' || r.line, $1, r.line, r.party_key, p->>'branchKey'
       FROM jsonb_array_elements($2::jsonb) AS p JOIN list_row r ON r.list_id = $1 AND r.line = (p->>'line')::int
      WHERE p->>'hold' IS NULL`,
    parameters,
  );
}

/** Ends a list, or throws a draft away; its rows and items stay. */
export function closeList(database: Database, act: ListAct): Promise<ListRefusal | undefined> {
  const { listId, idempotencyKey, now } = act;
  return once<ListRefusal>(
    database,
    { idempotencyKey, operation: 'list-close', subject: listId, now },
    async (statements) => {
      const closed = await statements.query(
        `UPDATE task_list SET status = 'CLOSED', closed_at = $2 WHERE id = $1 AND status <> 'CLOSED' RETURNING id`,
        [listId, now],
      );
      return closed.length === 0 ? 'NOT_FOUND' : undefined;
    },
  );
}
