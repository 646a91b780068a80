import { dayOfInstant, formatDay, parseDay } from '../../../graph/model/day.ts';
import { extendProtection } from '../../../scoring/pool/protection.ts';
import type { Stage } from '../../../scoring/pool/stages.ts';
import type { Database, Row, Statements } from '../database.ts';
import { once } from '../once.ts';
import type { PoolRefusal } from './pool-refusal.ts';

/** Somebody who works at the bank, as the work store keeps them. */
export interface Colleague {
  readonly key: string;
  readonly name: string;
  readonly unitKey?: string;
  readonly line?: string;
}

/** One request of one person about one opportunity. */
export interface PoolAct {
  readonly id: string;
  readonly by: Colleague;
  readonly idempotencyKey: string;
  readonly now: Date;
}

/** What an act leaves in the history. */
export interface Step {
  readonly kind: StepKind;
  readonly stage?: Stage;
  readonly reason?: string;
  readonly note?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type StepKind =
  | 'SUBMITTED'
  | 'CLAIMED'
  | 'RELEASED'
  | 'RECYCLED'
  | 'EXPIRED'
  | 'REFERRED'
  | 'ACCEPTED'
  | 'RETURNED'
  | 'CANCELLED'
  | 'STAGE'
  | 'CONTACT'
  | 'VISIT'
  | 'NOTE'
  | 'SPLIT_PROPOSED'
  | 'SPLIT_AGREED'
  | 'SPLIT_REJECTED'
  | 'HANDED_OVER'
  | 'WON'
  | 'LOST'
  | 'USELESS'
  | 'ALREADY_KNOWN';

/** The person of what the pool does by itself. */
export const POOL: Colleague = { key: 'pool', name: '商机池' };

/**
 * Runs an act on a locked opportunity in one transaction; the same key again gets the same answer. A refusal changes nothing.
 */
export function actOnce(
  database: Database,
  operation: string,
  { id, idempotencyKey, now }: PoolAct,
  work: (statements: Statements, opportunity: Row) => Promise<PoolRefusal | undefined>,
): Promise<PoolRefusal | undefined> {
  return once<PoolRefusal>(database, { idempotencyKey, operation, subject: id, now }, async (statements) => {
    const [opportunity] = await statements.query('SELECT * FROM opportunity WHERE id = $1 FOR UPDATE', [id]);
    return opportunity === undefined ? 'NOT_FOUND' : work(statements, opportunity);
  });
}

export async function writeStep(
  statements: Statements,
  { id, by, now }: Pick<PoolAct, 'id' | 'by' | 'now'>,
  { kind, stage, reason = '', note = '', details = {} }: Step,
): Promise<void> {
  await statements.query(
    `INSERT INTO opportunity_step (opportunity_id, kind, at, by_key, by_name, unit_key, stage, reason, note, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      kind,
      now,
      by.key,
      by.name,
      by.unitKey ?? null,
      stage ?? null,
      reason,
      note,
      JSON.stringify(details),
    ],
  );
}

/** Writes the status, if one is given, and who may see the opportunity because they work on it or were asked to. */
export async function settleMembers(statements: Statements, id: string, status?: string): Promise<void> {
  await statements.query(
    `UPDATE opportunity SET status = coalesce($2, status), member_keys = ARRAY(
       SELECT employee_key FROM opportunity_member WHERE opportunity_id = $1
       UNION
       SELECT coalesce(to_key, to_unit_key) FROM opportunity_referral WHERE opportunity_id = $1 AND status = 'OPEN'
       ORDER BY 1)
      WHERE id = $1`,
    [id, status ?? null],
  );
}

export async function addMember(
  statements: Statements,
  id: string,
  role: 'LEAD' | 'ASSIST' | 'REFERRER',
  { key, name, unitKey, line }: Colleague,
  now: Date,
): Promise<void> {
  await statements.query(
    `INSERT INTO opportunity_member (opportunity_id, role, employee_key, employee_name, unit_key, line, joined_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [id, role, key, name, unitKey ?? null, line ?? null, now],
  );
}

export async function readClaim(statements: Statements, id: string): Promise<Row | undefined> {
  const [claim] = await statements.query('SELECT * FROM opportunity_claim WHERE opportunity_id = $1', [id]);
  return claim;
}

/** Whether somebody leads or assists. */
export async function worksOn(statements: Statements, id: string, employeeKey: string): Promise<boolean> {
  const rows = await statements.query(
    `SELECT 1 FROM opportunity_member WHERE opportunity_id = $1 AND employee_key = $2 AND role IN ('LEAD', 'ASSIST')`,
    [id, employeeKey],
  );
  return rows.length > 0;
}

/** An activity on a claimed opportunity: it is protected longer, and feedback is due later. */
export async function noteActivity(
  statements: Statements,
  id: string,
  claim: Row,
  now: Date,
  change: { readonly stage?: Stage; readonly expectedFen?: number } = {},
): Promise<void> {
  const until = parseDay((claim.protected_until as string | null) ?? '');
  const atMost = parseDay((claim.protected_at_most as string | null) ?? '');
  const extended =
    until === undefined || atMost === undefined
      ? null
      : formatDay(extendProtection({ until, atMost }, dayOfInstant(now.getTime())).until);
  await statements.query(
    `UPDATE opportunity_claim
        SET active_at = $2, stage = coalesce($3, stage), stage_at = CASE WHEN $3::text IS NULL THEN stage_at ELSE $2 END,
            expected_fen = coalesce($4, expected_fen), protected_until = coalesce($5, protected_until)
      WHERE opportunity_id = $1`,
    [id, now, change.stage ?? null, change.expectedFen ?? null, extended],
  );
}

export async function tell(
  statements: Statements,
  employeeKey: string,
  kind: string,
  { id, by, now }: Pick<PoolAct, 'id' | 'by' | 'now'>,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (employeeKey === by.key) return;
  await statements.query(
    'INSERT INTO notice (employee_key, at, kind, subject_id, details) VALUES ($1, $2, $3, $4, $5)',
    [employeeKey, now, kind, id, JSON.stringify({ by: by.name, ...details })],
  );
}
