import type { Database } from '../api/work/database.ts';
import type { Worker } from './fill-day.ts';

export const LISTS_SIZE = { lists: 20, items: 5_000 } as const;

/** A list of the middle; its id is what pages of one list are asked for. */
export const SOME_LIST = 'list-7';

/** Twenty lists of 5,000 customers each, all with somebody who has spoken to every third; needs the workers that `fillDay` left. */
export async function fillLists(database: Database, workers: readonly Worker[], now: Date): Promise<void> {
  const { lists, items } = LISTS_SIZE;
  const list = `'list-' || l`;
  await database.query(
    `INSERT INTO task_list (id, title, product, note, deadline, source, source_name, status, created_by_key, created_by_name,
                            created_at, sent_at)
     SELECT ${list}, 'list ' || l, 'PAYROLL', '', '2026-12-' || lpad((1 + l)::text, 2, '0'), 'UPLOAD', 'list.csv', 'SENT', 'demo:bench',
            'x', $1, $1 FROM generate_series(0, ${lists - 1}) AS l`,
    [now],
  );
  await database.query(
    `INSERT INTO list_row (list_id, line, code, name, note, outcome, matched_by, party_key)
     SELECT ${list}, n + 2, '', 'c' || n, '', 'ACCEPTED', 'NAME', 'E:c' || (n * 4 + l % 4)
       FROM generate_series(0, ${lists - 1}) AS l, generate_series(0, ${items - 1}) AS n`,
  );
  await database.query(
    `INSERT INTO list_item (id, list_id, line, party_key, branch_key, sub_key, assignee_key, assignee_name, state, allocated_at,
                            assigned_at, touched_at)
     SELECT 'i' || l || '-' || n, ${list}, n + 2, 'E:c' || (n * 4 + l % 4), split_part(w.unit_key, '-', 1), w.unit_key, w.key,
            w.name, CASE WHEN n % 3 = 0 THEN 'CONTACTED' ELSE 'OPEN' END, $1, $1,
            CASE WHEN n % 3 = 0 THEN $1::timestamptz - (n % 30) * interval '1 day' END
       FROM generate_series(0, ${lists - 1}) AS l CROSS JOIN generate_series(0, ${items - 1}) AS n
       JOIN worker w ON w.at = (n * 4 + l % 4) % ${workers.length}`,
    [now],
  );
  await database.query(
    `INSERT INTO list_step (item_id, kind, at, by_key, by_name, to_key, to_name, state, request_key)
     SELECT i.id, kind, coalesce(i.touched_at, $1), i.assignee_key, i.assignee_name, '', '', i.state, i.id
       FROM list_item i, unnest(ARRAY['ASSIGNED', 'REPORTED']) AS kind WHERE kind = 'ASSIGNED' OR i.touched_at IS NOT NULL`,
    [now],
  );
  await database.query('ANALYZE');
}
