import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import { protectClaim } from '../../../scoring/pool/protection.ts';
import type { Stage } from '../../../scoring/pool/stages.ts';
import type { Database, Row, Statements } from '../database.ts';
import {
  actOnce,
  addMember,
  type Colleague,
  type PoolAct,
  readClaim,
  settleMembers,
  tell,
  writeStep,
} from './act.ts';
import type { PoolRefusal } from './pool-refusal.ts';

/** So many claims one person may hold at a time. */
export const CLAIMS_MAX = 300;

/** One winner: the first claim stays. */
export function claim(database: Database, act: PoolAct): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'claim', act, async (statements, opportunity) => {
    const refused = await takeClaim(statements, act, opportunity);
    if (refused === undefined) await writeStep(statements, act, { kind: 'CLAIMED', stage: 'CLAIMED' });
    return refused === 'YOURS' ? undefined : refused;
  });
}

/** Makes who acts the lead of a free opportunity. */
export async function takeClaim(
  statements: Statements,
  { id, by, now }: PoolAct,
  opportunity: Row,
): Promise<PoolRefusal | 'YOURS' | undefined> {
  const today = dayOfInstant(now.getTime());
  if (opportunity.status === 'WITHDRAWN' || opportunity.status === 'CLOSED') return opportunity.status;
  if (opportunity.barred_key === by.key && (opportunity.barred_until as string) > formatDay(today))
    return 'BARRED';
  const [held] = await statements.query(
    'SELECT count(*)::int AS count FROM opportunity_claim WHERE employee_key = $1',
    [by.key],
  );
  const known = await readClaim(statements, id);
  if (known !== undefined) return known.employee_key === by.key ? 'YOURS' : 'ALREADY_CLAIMED';
  if ((held.count as number) >= CLAIMS_MAX) return 'CLAIM_CAP';
  const won = await insertClaim(statements, id, by, now);
  if (!won) return 'ALREADY_CLAIMED';
  await addMember(statements, id, 'LEAD', by, now);
  await settleMembers(statements, id, 'CLAIMED');
  return undefined;
}

/** Gives one's own claim back; the team ends, whoever referred it stays known. */
export function release(
  database: Database,
  act: PoolAct & { readonly reason: string; readonly note: string },
): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'release', act, async (statements, opportunity) => {
    const held = await readClaim(statements, act.id);
    if (held?.employee_key !== act.by.key) return 'NOT_CLAIMED_BY_YOU';
    await freeClaim(statements, act, opportunity);
    const { reason, note } = act;
    await writeStep(statements, act, { kind: 'RELEASED', stage: held.stage as Stage, reason, note });
    return undefined;
  });
}

/** Takes the claim and the team away; what is open for nobody else is so for everybody. */
export async function freeClaim(
  statements: Statements,
  act: Pick<PoolAct, 'id' | 'by' | 'now'>,
  opportunity: Row,
): Promise<void> {
  await statements.query('DELETE FROM opportunity_claim WHERE opportunity_id = $1', [act.id]);
  const gone = await statements.query(
    `DELETE FROM opportunity_member WHERE opportunity_id = $1 AND role IN ('LEAD', 'ASSIST') RETURNING employee_key, role`,
    [act.id],
  );
  await statements.query(
    `UPDATE opportunity_referral SET status = 'CANCELLED', answered_at = $2
      WHERE opportunity_id = $1 AND status = 'OPEN' AND role = 'ASSIST'`,
    [act.id, act.now],
  );
  await replaceSplits(statements, act.id, act.now);
  await settleMembers(statements, act.id, opportunity.status === 'CLAIMED' ? 'OPEN' : undefined);
  for (const { employee_key, role } of gone) {
    if (role === 'ASSIST') await tell(statements, employee_key as string, 'RELEASED', act);
  }
}

/** A split belongs to a team: another team agrees anew. */
export async function replaceSplits(statements: Statements, id: string, now: Date): Promise<void> {
  await statements.query(
    `UPDATE opportunity_split SET status = 'REPLACED', settled_at = $2 WHERE opportunity_id = $1 AND status IN ('PROPOSED', 'AGREED')`,
    [id, now],
  );
}

async function insertClaim(statements: Statements, id: string, by: Colleague, now: Date): Promise<boolean> {
  const { until, atMost } = protectClaim(dayOfInstant(now.getTime()));
  const won = await statements.query(
    `INSERT INTO opportunity_claim (opportunity_id, employee_key, employee_name, claimed_at, unit_key, stage_at, active_at,
                                    protected_until, protected_at_most)
     VALUES ($1, $2, $3, $4, $5, $4, $4, $6, $7) ON CONFLICT DO NOTHING RETURNING opportunity_id`,
    [id, by.key, by.name, now, by.unitKey ?? null, formatDay(until), formatDay(atMost)],
  );
  return won.length > 0;
}
