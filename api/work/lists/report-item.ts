import type { Database } from '../database.ts';
import { once } from '../once.ts';
import type { ListAct, ListItemState, ListRefusal } from './task-list.ts';

export interface ItemReport extends Omit<ListAct, 'listId'> {
  readonly itemId: string;
  readonly state: Exclude<ListItemState, 'OPEN'>;
  readonly reason: string;
  readonly note: string;
  /** Of who is interested. */
  readonly opportunityId?: string;
}

/** Notes what came of an item; who was spoken to once stays touched. Its assignee may, until there is an opportunity. */
export function reportItem(database: Database, report: ItemReport): Promise<ListRefusal | undefined> {
  const { itemId, state, reason, note, opportunityId, by, idempotencyKey, now } = report;
  return once<ListRefusal>(
    database,
    { idempotencyKey, operation: 'list-report', subject: itemId, now },
    async (statements) => {
      const [list] = await statements.query(
        'SELECT l.status FROM task_list l WHERE l.id = (SELECT list_id FROM list_item WHERE id = $1) FOR SHARE',
        [itemId],
      );
      const [item] = await statements.query('SELECT * FROM list_item WHERE id = $1 FOR UPDATE', [itemId]);
      if (list === undefined || item === undefined) return 'NOT_FOUND';
      if (list.status !== 'SENT') return 'NOT_SENT';
      if (item.assignee_key !== by.key) return 'NOT_YOURS';
      if (item.opportunity_id !== null) return 'HAS_OPPORTUNITY';
      await statements.query(
        `UPDATE list_item SET state = $2, reason = $3, note = $4, opportunity_id = $6,
                touched_at = CASE WHEN $2 = 'UNREACHABLE' THEN touched_at ELSE coalesce(touched_at, $5) END,
                opportunity_at = CASE WHEN $6::text IS NULL THEN NULL ELSE $5::timestamptz END
          WHERE id = $1`,
        [itemId, state, reason, note, now, opportunityId ?? null],
      );
      await statements.query(
        `INSERT INTO list_step (item_id, kind, at, by_key, by_name, state, reason, note, request_key)
         VALUES ($1, 'REPORTED', $2, $3, $4, $5, $6, $7, $8)`,
        [itemId, now, by.key, by.name, state, reason, note, idempotencyKey],
      );
      return undefined;
    },
  );
}
