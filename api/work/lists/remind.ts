import type { Database } from '../database.ts';

/** Says before a deadline so many days ahead. */
const AHEAD_DAYS = 3;

export interface Head {
  readonly unitKey: string;
  readonly employeeKey: string;
}

/**
 * Tells assignees what is still to be contacted three days before a deadline and on it, and heads of sub-branches and branches what is
 * late after it; each once, however often it runs.
 * Shape: how many were told.
 */
export async function remind(
  database: Database,
  day: string,
  now: Date,
  heads: readonly Head[],
): Promise<number> {
  const due = `SELECT l.id, l.title, l.deadline, l.deadline::date - $1::text::date AS days FROM task_list l WHERE l.status = 'SENT'`;
  const people = await note(
    database,
    `SELECT l.id AS list_id, t.assignee_key AS employee_key, CASE WHEN l.days > 0 THEN 'LIST_SOON' ELSE 'LIST_DUE' END AS kind,
            l.deadline AS day, l.title, sum(t.sent - t.touched) AS count, l.days
       FROM (${due}) l JOIN list_tally t ON t.list_id = l.id
      WHERE l.days BETWEEN 0 AND ${AHEAD_DAYS} AND t.assignee_key <> ''
      GROUP BY 1, 2, 3, 4, 5, 7 HAVING sum(t.sent - t.touched) > 0`,
    [day, now],
  );
  const late = await note(
    database,
    `SELECT l.id AS list_id, h."employeeKey" AS employee_key, 'LIST_LATE' AS kind, l.deadline AS day, l.title,
            sum(t.sent - t.touched) AS count, l.days
       FROM (${due}) l JOIN list_tally t ON t.list_id = l.id
       JOIN jsonb_to_recordset($3::jsonb) AS h("unitKey" text, "employeeKey" text)
         ON h."unitKey" = t.sub_key OR (h."unitKey" = t.branch_key AND t.sub_key <> t.branch_key)
      WHERE l.days < 0
      GROUP BY 1, 2, 3, 4, 5, 7 HAVING sum(t.sent - t.touched) > 0`,
    [day, now, JSON.stringify(heads)],
  );
  return people + late;
}

/** Tells each head once a day how far the open lists of their unit are. Shape: how many were told. */
export function tellDaily(
  database: Database,
  day: string,
  now: Date,
  heads: readonly Head[],
): Promise<number> {
  return note(
    database,
    `SELECT l.id AS list_id, h."employeeKey" AS employee_key, 'LIST_DAILY' AS kind, $1::text AS day, l.title, sum(t.sent) AS count,
            l.deadline::date - $1::text::date AS days, sum(t.assigned) AS assigned, sum(t.touched) AS touched,
            sum(t.opportunities) AS opportunities, sum(t.landed) AS landed
       FROM task_list l JOIN list_tally t ON t.list_id = l.id
       JOIN jsonb_to_recordset($3::jsonb) AS h("unitKey" text, "employeeKey" text)
         ON h."unitKey" = t.sub_key OR (h."unitKey" = t.branch_key AND t.sub_key <> t.branch_key)
      WHERE l.status = 'SENT'
      GROUP BY 1, 2, 3, 4, 5, 7 HAVING sum(t.sent) > 0`,
    [day, now, JSON.stringify(heads)],
  );
}

/** One statement keeps that somebody was told, and tells; whoever was told before is left out. */
async function note(database: Database, told: string, parameters: readonly unknown[]): Promise<number> {
  const rows = await database.query(
    `WITH told AS (${told}), new AS (
       INSERT INTO list_reminder (list_id, employee_key, kind, day) SELECT list_id, employee_key, kind, day FROM told
       ON CONFLICT DO NOTHING RETURNING list_id, employee_key, kind
     )
     INSERT INTO notice (employee_key, at, kind, subject_id, details)
     SELECT t.employee_key, $2, t.kind, t.list_id,
            to_jsonb(t) - 'list_id' - 'employee_key' - 'kind' || jsonb_build_object('list', t.title, 'late', -t.days)
       FROM told t JOIN new USING (list_id, employee_key, kind) RETURNING id`,
    parameters,
  );
  return rows.length;
}
