import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import type { Stage } from '../../../scoring/pool/stages.ts';
import type { Database } from '../database.ts';
import { POOL, tell, writeStep } from './act.ts';
import { freeClaim } from './claim.ts';

/** Who lost an opportunity to the pool may take it again after so many days. */
const BARRED_DAYS = 15;
const BLOCK = 200;

/**
 * Takes claims whose protection has ended back into the pool; who had them is told and barred for a while. Safe to repeat: each is
 * locked and looked at again.
 * Shape: how many went back.
 */
export async function recycleClaims(database: Database, now: Date): Promise<number> {
  const today = dayOfInstant(now.getTime());
  let recycled = 0;
  for (;;) {
    const due = await database.query(
      `SELECT opportunity_id FROM opportunity_claim WHERE protected_until <= $1 ORDER BY opportunity_id LIMIT ${BLOCK}`,
      [formatDay(today)],
    );
    for (const { opportunity_id } of due) {
      if (await recycleOne(database, opportunity_id as string, today, now)) recycled++;
    }
    if (due.length < BLOCK) return recycled;
  }
}

function recycleOne(database: Database, id: string, today: number, now: Date): Promise<boolean> {
  return database.transaction(async (statements) => {
    const [opportunity] = await statements.query('SELECT * FROM opportunity WHERE id = $1 FOR UPDATE', [id]);
    const [held] = await statements.query(
      'SELECT * FROM opportunity_claim WHERE opportunity_id = $1 AND protected_until <= $2',
      [id, formatDay(today)],
    );
    if (held === undefined) return false;
    const act = { id, by: POOL, now };
    await freeClaim(statements, act, opportunity);
    await statements.query('UPDATE opportunity SET barred_key = $2, barred_until = $3 WHERE id = $1', [
      id,
      held.employee_key,
      formatDay(today + BARRED_DAYS),
    ]);
    await writeStep(statements, act, {
      kind: 'RECYCLED',
      stage: held.stage as Stage,
      details: { from: held.employee_name },
    });
    await tell(statements, held.employee_key as string, 'RECYCLED', act);
    return true;
  });
}

/** Withdraws what is open, was found or submitted long ago and whom nobody took. Shape: how many. */
export async function expireOpportunities(database: Database, now: Date): Promise<number> {
  const today = formatDay(dayOfInstant(now.getTime()));
  const rows = await database.query(
    `WITH gone AS (
       UPDATE opportunity SET status = 'CLOSED', closed_at = $2 WHERE status = 'OPEN' AND expires_on < $1 RETURNING id
     )
     INSERT INTO opportunity_step (opportunity_id, kind, at, by_key, by_name)
     SELECT id, 'EXPIRED', $2, $3, $4 FROM gone RETURNING opportunity_id`,
    [today, now, POOL.key, POOL.name],
  );
  return rows.length;
}
