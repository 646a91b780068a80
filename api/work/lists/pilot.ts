import type { Database } from '../database.ts';
import type { Colleague } from '../pool/act.ts';

/** Which branches work with lists, since when, and why. */
export interface PilotSetting {
  /** Undefined: every branch. */
  readonly branchKeys: readonly string[] | undefined;
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** Keeps a setting; the same key again keeps nothing more. */
export async function setPilot(
  database: Database,
  setting: { readonly branchKeys: readonly string[] | undefined; readonly note: string },
  by: Colleague,
  idempotencyKey: string,
  now: Date,
): Promise<void> {
  await database.query(
    `INSERT INTO list_pilot (idempotency_key, branch_keys, note, set_by_key, set_by_name, set_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [idempotencyKey, setting.branchKeys ?? null, setting.note, by.key, by.name, now],
  );
}

/** Latest first; the last 50. The first holds. */
export async function pilotSettings(database: Database): Promise<PilotSetting[]> {
  const rows = await database.query('SELECT * FROM list_pilot ORDER BY id DESC LIMIT 50');
  return rows.map((row) => ({
    branchKeys: (row.branch_keys as string[] | null) ?? undefined,
    note: row.note as string,
    by: row.set_by_name as string,
    at: row.set_at as Date,
  }));
}

/** When somebody acted, of late. */
export interface Activity {
  readonly in7Days: boolean;
  readonly in30Days: boolean;
  /** Weeks back from the day asked for, 0 being the last seven days. */
  readonly weeks: readonly number[];
}

/** Who acted in the last weeks, by key. */
export async function activityOf(
  database: Database,
  day: string,
  weeks: number,
): Promise<Map<string, Activity>> {
  const rows = await database.query(
    `SELECT employee_key, bool_or(ago < 7) AS in_7, bool_or(ago < 30) AS in_30, array_agg(DISTINCT ago / 7) AS weeks
       FROM (SELECT employee_key, $1::text::date - day::date AS ago FROM acted_on
              WHERE day <= $1::text AND day > to_char($1::text::date - $2::int, 'YYYY-MM-DD')) a
      GROUP BY 1`,
    [day, weeks * 7],
  );
  return new Map(
    rows.map((row) => [
      row.employee_key as string,
      {
        in7Days: row.in_7 as boolean,
        in30Days: row.in_30 as boolean,
        weeks: row.weeks as number[],
      },
    ]),
  );
}
