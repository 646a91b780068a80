import type { Database, Statements } from '../database.ts';
import { once } from '../once.ts';
import { type ListAct, type ListRefusal, type ListScope, toTaskList, within } from './task-list.ts';
import { tellHeads } from './tell-heads.ts';

/** Where an item is to go. A person's sub-branch and branch go with it. */
export interface Move {
  readonly id: string;
  readonly branchKey: string;
  readonly subKey: string;
  readonly assigneeKey: string;
  readonly assigneeName: string;
  /** What the place is called. */
  readonly toName: string;
}

export interface MoveOrder extends ListAct {
  readonly kind: 'ALLOCATED' | 'ASSIGNED' | 'REASSIGNED';
  readonly moves: readonly Move[];
  /** Items outside are none of the mover's. */
  readonly scope: ListScope;
  readonly reason: string;
  readonly headsOf: (unitKey: string) => readonly string[];
}

/**
 * Moves items of a list in one transaction. What has an opportunity stays: that passes on in the pool. Who goes to another sub-branch is
 * to be contacted anew; between people the contact stays.
 * Shape: how many moved; the same key again moves nothing and gives the same number.
 */
export async function moveItems(
  database: Database,
  order: MoveOrder,
): Promise<{ readonly refused?: ListRefusal; readonly moved: number }> {
  const { listId, idempotencyKey, now } = order;
  const refused = await once<ListRefusal>(
    database,
    { idempotencyKey, operation: 'list-move', subject: listId, now },
    async (statements) => {
      const [row] = await statements.query('SELECT * FROM task_list WHERE id = $1 FOR UPDATE', [listId]);
      if (row === undefined) return 'NOT_FOUND';
      if (row.status !== 'SENT') return 'NOT_SENT';
      const list = toTaskList(row);
      const over = await findOverQuota(statements, order, list);
      if (over) return 'QUOTA_EXCEEDED';
      const moved = await write(statements, order);
      if (moved.size === 0) return 'NOTHING_TO_MOVE';
      const people = new Set(order.moves.map(({ assigneeKey }) => assigneeKey));
      const told = order.kind === 'ALLOCATED' ? 'LIST_ALLOCATED' : 'LIST_ASSIGNED';
      await tellHeads(statements, told, order, list.title, moved, (key) =>
        people.has(key) ? [key] : order.headsOf(key),
      );
      return undefined;
    },
  );
  if (refused !== undefined) return { refused, moved: 0 };
  const [{ moved }] = await database.query(
    'SELECT count(*)::int AS moved FROM list_step WHERE request_key = $1',
    [idempotencyKey],
  );
  return { moved: moved as number };
}

/** Gives how many went to each key of a place. */
async function write(statements: Statements, order: MoveOrder): Promise<Map<string, number>> {
  const { listId, kind, by, now, reason, idempotencyKey } = order;
  const parameters: unknown[] = [
    listId,
    JSON.stringify(order.moves),
    now,
    kind,
    by.key,
    by.name,
    reason,
    idempotencyKey,
  ];
  const scoped = within(order.scope, parameters, 'i');
  const rows = await statements.query(
    `WITH moved AS (
       UPDATE list_item i
          SET branch_key = p."branchKey", sub_key = p."subKey", assignee_key = p."assigneeKey", assignee_name = p."assigneeName",
              allocated_at = CASE WHEN p."subKey" = '' THEN NULL WHEN p."subKey" = i.sub_key THEN coalesce(i.allocated_at, $3) ELSE $3 END,
              assigned_at = CASE WHEN p."assigneeKey" = '' THEN NULL ELSE $3 END,
              state = CASE WHEN p."assigneeKey" = '' THEN 'OPEN' ELSE i.state END,
              touched_at = CASE WHEN p."assigneeKey" = '' THEN NULL ELSE i.touched_at END
         FROM jsonb_to_recordset($2::jsonb)
              AS p(id text, "branchKey" text, "subKey" text, "assigneeKey" text, "assigneeName" text, "toName" text)
        WHERE i.id = p.id AND i.list_id = $1 AND ${scoped} AND i.opportunity_id IS NULL
          AND (i.branch_key, i.sub_key, i.assignee_key) <> (p."branchKey", p."subKey", p."assigneeKey")
        RETURNING i.id, coalesce(nullif(p."assigneeKey", ''), nullif(p."subKey", ''), p."branchKey") AS to_key, p."toName" AS to_name
     )
     INSERT INTO list_step (item_id, kind, at, by_key, by_name, to_key, to_name, reason, request_key)
     SELECT id, $4, $3, $5, $6, to_key, to_name, $7, $8 FROM moved RETURNING to_key`,
    parameters,
  );
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = row.to_key as string;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a branch would have more than its quota. */
async function findOverQuota(
  statements: Statements,
  { listId, moves }: MoveOrder,
  {
    quota,
    quotas,
  }: { readonly quota: number | undefined; readonly quotas: Readonly<Record<string, number>> },
): Promise<boolean> {
  const branches = [...new Set(moves.map(({ branchKey }) => branchKey))].filter(
    (key) => (quotas[key] ?? quota) !== undefined,
  );
  if (branches.length === 0) return false;
  const rows = await statements.query(
    `SELECT p."branchKey" AS branch_key, count(*)::int AS come,
            (SELECT coalesce(sum(t.sent), 0)::int FROM list_tally t WHERE t.list_id = $1 AND t.branch_key = p."branchKey") AS has
       FROM jsonb_to_recordset($2::jsonb) AS p(id text, "branchKey" text)
       JOIN list_item i ON i.id = p.id AND i.branch_key <> p."branchKey" AND i.opportunity_id IS NULL
      GROUP BY 1`,
    [listId, JSON.stringify(moves)],
  );
  return rows.some((row) => {
    const most = quotas[row.branch_key as string] ?? quota;
    return most !== undefined && (row.come as number) + (row.has as number) > most;
  });
}
