import { hash } from 'node:crypto';
import { dayOfInstant, formatDay } from '../../../graph/model/day.ts';
import { REFUSED_DAYS } from '../../../scoring/gates/gate.ts';
import { CLOSE_REASONS } from '../../../scoring/learning/close-reasons.ts';
import { SUBMISSIONS, SUBMITTED_RULE, type SubmissionOrigin } from '../../../scoring/pool/submission.ts';
import type { OpportunityTypeName } from '../../sources.ts';
import type { Database, Row, Statements } from '../database.ts';
import { once } from '../once.ts';
import { type PoolAct, readClaim, tell, writeStep } from './act.ts';
import type { PoolRefusal } from './pool-refusal.ts';

/** A need that somebody heard of, for the pool. */
export interface Submission {
  /** The same as mining gives to what it finds on the subject for the product and type. */
  readonly id: string;
  readonly type: OpportunityTypeName;
  readonly subjectKey: string;
  readonly product: string;
  readonly origin: SubmissionOrigin;
  /** Which list or visit. */
  readonly originId?: string;
  readonly note: string;
  readonly expectedFen?: number;
  /** Who may see it: units and managers of the subject. */
  readonly unitKeys: readonly string[];
  readonly managerKeys: readonly string[];
  /** What the facts say of approaching the subject. */
  readonly gate: { readonly status: string; readonly reasons: readonly unknown[] };
}

const REFUSING_REASONS = CLOSE_REASONS.filter(({ isRefusal }) => isRefusal).map(({ code }) => code);

/** What the pool did with it. MERGED: somebody or something was there before, and knows now. */
export type Submitted = 'OPENED' | 'MERGED' | 'REOPENED';

/**
 * Puts a need into the pool. One subject, product and type is one opportunity: a second submission joins the first, whose owner is told,
 * and raises its score if it is worth more. What was declined lately stays closed. The same key again gives the same answer.
 * Source: methods §7, de-duplication, OPP-2.
 */
export async function submit(
  database: Database,
  act: Omit<PoolAct, 'id'> & Submission,
): Promise<{ readonly refused?: PoolRefusal; readonly result?: Submitted }> {
  const { id, idempotencyKey, now } = act;
  const submissionId = hash('sha256', `submission ${idempotencyKey}`, 'base64url').slice(0, 22);
  const refused = await once<PoolRefusal>(
    database,
    { idempotencyKey, operation: 'submit', subject: id, now },
    async (statements) => {
      const inserted = await insert(statements, act);
      const [known] = await statements.query('SELECT * FROM opportunity WHERE id = $1 FOR UPDATE', [id]);
      const result = inserted ? 'OPENED' : await join(statements, act, known);
      if (result === 'DECLINED_LATELY') return result;
      await statements.query(
        `INSERT INTO opportunity_submission (id, opportunity_id, origin, origin_id, result, note, expected_fen, by_key, by_name,
                                             unit_key, submitted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          submissionId,
          id,
          act.origin,
          act.originId ?? null,
          result,
          act.note,
          act.expectedFen ?? null,
          act.by.key,
          act.by.name,
          act.by.unitKey ?? null,
          now,
        ],
      );
      const details = { origin: act.origin, result };
      await writeStep(statements, act, { kind: 'SUBMITTED', note: act.note, details });
      return undefined;
    },
  );
  if (refused !== undefined) return { refused };
  const [row] = await database.query('SELECT result FROM opportunity_submission WHERE id = $1', [
    submissionId,
  ]);
  return { result: row.result as Submitted };
}

async function insert(statements: Statements, act: Omit<PoolAct, 'id'> & Submission): Promise<boolean> {
  const rows = await statements.query(
    `INSERT INTO opportunity (id, rule, rules, type, subject_key, product, score, parts, unknown_parts, details, evidence, unit_keys,
                              manager_keys, content, found_at, expires_on, gate, audience, member_keys)
     VALUES ($1, '${SUBMITTED_RULE}', '{${SUBMITTED_RULE}}', $2, $3, $4, $5, $6, '{}', '{}', '[]', $7, $8, '${SUBMITTED_RULE}', $9, $10,
             $11, 'SALES', $12)
     ON CONFLICT DO NOTHING RETURNING id`,
    [
      act.id,
      act.type,
      act.subjectKey,
      act.product,
      SUBMISSIONS[act.origin].weight,
      JSON.stringify([{ name: 'statedNeed', value: SUBMISSIONS[act.origin].weight, weight: 1 }]),
      act.unitKeys,
      act.managerKeys,
      act.now,
      expiryOf(act),
      JSON.stringify(act.gate),
      // Who submitted it sees what becomes of it.
      [act.by.key],
    ],
  );
  if (rows.length > 0) await addReferrer(statements, act);
  return rows.length > 0;
}

async function join(
  statements: Statements,
  act: Omit<PoolAct, 'id'> & Submission,
  known: Row,
): Promise<Submitted | 'DECLINED_LATELY'> {
  const { weight } = SUBMISSIONS[act.origin];
  if (known.status === 'OPEN' || known.status === 'CLAIMED') {
    if ((known.score as number) < weight) {
      await statements.query('UPDATE opportunity SET score = $2 WHERE id = $1', [act.id, weight]);
    }
    const held = await readClaim(statements, act.id);
    if (held !== undefined)
      await tell(statements, held.employee_key as string, 'MERGED', act, { note: act.note });
    if (known.status === 'OPEN') await addReferrer(statements, act);
    return 'MERGED';
  }
  if (known.status === 'CLOSED' && (await wasDeclined(statements, act))) return 'DECLINED_LATELY';
  await statements.query(
    `UPDATE opportunity SET status = CASE WHEN EXISTS (SELECT 1 FROM opportunity_claim c WHERE c.opportunity_id = $1)
                                          THEN 'CLAIMED' ELSE 'OPEN' END,
            withdrawn_at = NULL, closed_at = NULL, expires_on = $2, found_at = $3, score = greatest(score, $4)
      WHERE id = $1`,
    [act.id, expiryOf(act), act.now, weight],
  );
  await statements.query(
    'DELETE FROM opportunity_member WHERE opportunity_id = $1 AND NOT EXISTS (SELECT 1 FROM opportunity_claim c WHERE c.opportunity_id = $1)',
    [act.id],
  );
  await addReferrer(statements, act);
  return 'REOPENED';
}

/** Whoever submitted what another works on has referred it. */
async function addReferrer(statements: Statements, act: Omit<PoolAct, 'id'> & Submission): Promise<void> {
  const { id, by, now } = act;
  await statements.query(
    `INSERT INTO opportunity_member (opportunity_id, role, employee_key, employee_name, unit_key, line, joined_at)
     VALUES ($1, 'REFERRER', $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [id, by.key, by.name, by.unitKey ?? null, by.line ?? null, now],
  );
}

async function wasDeclined(statements: Statements, { id, now }: { id: string; now: Date }): Promise<boolean> {
  const rows = await statements.query(
    `SELECT 1 FROM opportunity_outcome WHERE opportunity_id = $1 AND outcome = 'LOST' AND reason = ANY($2) AND closed_at > $3`,
    [id, REFUSING_REASONS, new Date(now.getTime() - REFUSED_DAYS * 86_400_000)],
  );
  return rows.length > 0;
}

function expiryOf({ origin, now }: { origin: SubmissionOrigin; now: Date }): string {
  return formatDay(dayOfInstant(now.getTime()) + SUBMISSIONS[origin].openDays);
}
