import { hash } from 'node:crypto';
import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import { defaultSplit } from '../../../scoring/pool/default-split.ts';
import type { Stage } from '../../../scoring/pool/stages.ts';
import type { OpportunitySource, OutcomeName } from '../../sources.ts';
import type { Database, Row, Statements } from '../database.ts';
import { actOnce, type PoolAct, readClaim, settleMembers, tell, worksOn, writeStep } from './act.ts';
import type { PoolRefusal } from './pool-refusal.ts';
import { type Share, teamOf } from './team.ts';

export interface ClosedWith {
  readonly outcome: OutcomeName;
  /** Why: a code of the reasons that the outcome allows. */
  readonly reason: string;
  readonly note: string;
  /** What was won, fen; what was expected when left out. */
  readonly amountFen?: number;
}

/**
 * Ends a claimed opportunity with what came of it. The lead may; an assistant may say that it was won. A win is provisional until it
 * is matched to something that was booked; a split that is proposed has to be agreed or rejected before.
 */
export function close(database: Database, act: PoolAct & ClosedWith): Promise<PoolRefusal | undefined> {
  return actOnce(database, 'close', act, async (statements, opportunity) => {
    const { id, by, now, outcome, reason, note } = act;
    if (opportunity.status === 'CLOSED') return 'CLOSED';
    const held = await readClaim(statements, id);
    if (held === undefined) return 'NOT_CLAIMED_BY_YOU';
    const mayClose =
      held.employee_key === by.key || (outcome === 'WON' && (await worksOn(statements, id, by.key)));
    if (!mayClose) return 'NOT_CLAIMED_BY_YOU';
    if (outcome === 'WON') {
      const refused = await win(statements, act, opportunity, held);
      if (refused !== undefined) return refused;
    }
    await statements.query('DELETE FROM opportunity_claim WHERE opportunity_id = $1', [id]);
    await statements.query('UPDATE opportunity SET closed_at = $2 WHERE id = $1', [id, now]);
    await statements.query(
      `UPDATE opportunity_referral SET status = 'CANCELLED', answered_at = $2 WHERE opportunity_id = $1 AND status = 'OPEN'`,
      [id, now],
    );
    await settleMembers(statements, id, 'CLOSED');
    await noteOutcome(statements, act, opportunity);
    await writeStep(statements, act, { kind: outcome, stage: held.stage as Stage, reason, note });
    for (const { key } of await teamOf(statements, id)) await tell(statements, key, outcome, act);
    return undefined;
  });
}

async function noteOutcome(
  statements: Statements,
  act: PoolAct & ClosedWith,
  opportunity: Row,
): Promise<void> {
  const [kind] = (opportunity.evidence as OpportunitySource['evidence']).map((evidence) => evidence.kind);
  const { id, by, now, outcome, reason, note } = act;
  await statements.query(
    `INSERT INTO opportunity_outcome (opportunity_id, rules, evidence_kind, outcome, reason, note, employee_key, employee_name, closed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, opportunity.rules, kind ?? '', outcome, reason, note, by.key, by.name, now],
  );
}

async function win(
  statements: Statements,
  act: PoolAct & ClosedWith,
  opportunity: Row,
  held: Row,
): Promise<PoolRefusal | undefined> {
  const { id, idempotencyKey, now } = act;
  const [split] = await statements.query(
    `SELECT status, shares FROM opportunity_split WHERE opportunity_id = $1 AND status IN ('PROPOSED', 'AGREED')
      ORDER BY status = 'PROPOSED' DESC, id DESC LIMIT 1`,
    [id],
  );
  if (split?.status === 'PROPOSED') return 'SPLIT_OPEN';
  const team = await teamOf(statements, id);
  const shares: readonly Share[] =
    (split?.shares as Share[] | undefined) ??
    defaultSplit(team.map(({ role }) => role)).map((basisPoints, index) => ({ ...team[index], basisPoints }));
  await statements.query(
    `INSERT INTO opportunity_win (id, opportunity_id, subject_key, product, amount_fen, shares, claimed_on, won_at, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'PROVISIONAL')`,
    [
      hash('sha256', `win ${idempotencyKey}`, 'base64url').slice(0, 22),
      id,
      opportunity.subject_key,
      opportunity.product,
      act.amountFen ?? Number(held.expected_fen ?? 0),
      JSON.stringify(shares.filter(({ basisPoints }) => basisPoints > 0)),
      formatDay(dayOfInstant((held.claimed_at as Date).getTime())),
      now,
    ],
  );
  return undefined;
}
