import type { PlanContent } from '../../../scoring/plans/plan-content.ts';
import type { Database, Statements } from '../database.ts';
import { once } from '../once.ts';
import {
  PLAN_COLUMNS,
  type PlanAct,
  type PlanMember,
  type PlanRecord,
  type PlanRefusal,
  type PlanStatus,
  type PlanStepKind,
  toPlan,
  toPlanVersion,
} from './plan-record.ts';

/** Runs an act on the locked plan, once for its key; an act on a closed plan is refused unless it says otherwise. */
export function actOnPlan(
  database: Database,
  operation: string,
  { id, idempotencyKey, now }: PlanAct,
  work: (statements: Statements, plan: PlanRecord) => Promise<PlanRefusal | undefined>,
  { alsoClosed = false } = {},
): Promise<PlanRefusal | undefined> {
  return once<PlanRefusal>(database, { idempotencyKey, operation, subject: id, now }, async (statements) => {
    const [row] = await statements.query(
      `SELECT ${PLAN_COLUMNS} FROM plan p WHERE p.id = $1 FOR UPDATE OF p`,
      [id],
    );
    if (row === undefined) return 'NOT_FOUND';
    const plan = toPlan(row);
    if (plan.status === 'CLOSED' && !alsoClosed) return 'CLOSED';
    return work(statements, plan);
  });
}

/** Adds the next version, based on the newest; whoever leads or assists in it and is not on the team yet joins. */
export function revise(
  database: Database,
  act: PlanAct & {
    readonly baseVersion: number;
    readonly content: PlanContent;
    readonly note: string;
    readonly joining: readonly PlanMember[];
  },
): Promise<PlanRefusal | undefined> {
  return actOnPlan(database, 'planRevise', act, async (statements, plan) => {
    if (plan.status === 'IN_REVIEW') return 'IN_REVIEW';
    if (plan.version !== act.baseVersion) return 'CHANGED_MEANWHILE';
    const version = plan.version + 1;
    await addVersion(statements, act, version, act.content, act.note);
    await join(statements, act, version, act.joining);
    await statements.query(
      `UPDATE plan SET version = $2, status = 'DRAFT', submitted_by = NULL, changed_at = $3 WHERE id = $1`,
      [plan.id, version, act.now],
    );
    await addStep(statements, act, 'REVISED', version, act.note);
    return undefined;
  });
}

export function submit(
  database: Database,
  act: PlanAct & { readonly version: number; readonly note: string },
): Promise<PlanRefusal | undefined> {
  return actOnPlan(database, 'planSubmit', act, async (statements, plan) => {
    if (plan.version !== act.version) return 'CHANGED_MEANWHILE';
    if (plan.status !== 'DRAFT') return 'NOT_A_DRAFT';
    await setStatus(statements, act, plan, 'IN_REVIEW');
    await statements.query('UPDATE plan SET submitted_by = $2 WHERE id = $1', [plan.id, act.by.key]);
    await addStep(statements, act, 'SUBMITTED', plan.version, act.note);
    return undefined;
  });
}

/** A second person agrees: neither who wrote the version nor who sent it in. */
export function agree(
  database: Database,
  act: PlanAct & { readonly version: number; readonly note: string },
): Promise<PlanRefusal | undefined> {
  return actOnPlan(database, 'planAgree', act, async (statements, plan) => {
    if (plan.version !== act.version) return 'CHANGED_MEANWHILE';
    if (plan.status !== 'IN_REVIEW') return 'NOT_IN_REVIEW';
    const [row] = await statements.query('SELECT * FROM plan_version WHERE plan_id = $1 AND version = $2', [
      plan.id,
      plan.version,
    ]);
    if ([toPlanVersion(row).byKey, plan.submittedBy].includes(act.by.key)) return 'OWN_VERSION';
    await setStatus(statements, act, plan, 'AGREED');
    await statements.query('UPDATE plan SET agreed_version = version WHERE id = $1', [plan.id]);
    await addStep(statements, act, 'AGREED', plan.version, act.note);
    return undefined;
  });
}

/** Sends a version back to be worked on; whoever sent it in may take it back so, too. */
export function giveBack(
  database: Database,
  act: PlanAct & { readonly note: string },
): Promise<PlanRefusal | undefined> {
  return actOnPlan(database, 'planReturn', act, async (statements, plan) => {
    if (plan.status !== 'IN_REVIEW') return 'NOT_IN_REVIEW';
    await setStatus(statements, act, plan, 'DRAFT');
    await statements.query('UPDATE plan SET submitted_by = NULL WHERE id = $1', [plan.id]);
    await addStep(statements, act, 'RETURNED', plan.version, act.note);
    return undefined;
  });
}

export function close(
  database: Database,
  act: PlanAct & { readonly note: string },
): Promise<PlanRefusal | undefined> {
  return actOnPlan(database, 'planClose', act, async (statements, plan) => {
    await setStatus(statements, act, plan, 'CLOSED');
    await addStep(statements, act, 'CLOSED', plan.version, act.note);
    return undefined;
  });
}

async function setStatus(
  statements: Statements,
  { now }: PlanAct,
  { id }: PlanRecord,
  status: PlanStatus,
): Promise<void> {
  await statements.query('UPDATE plan SET status = $2, changed_at = $3 WHERE id = $1', [id, status, now]);
}

export async function addVersion(
  statements: Statements,
  { id, by, now }: PlanAct,
  version: number,
  content: PlanContent,
  note: string,
): Promise<void> {
  await statements.query(
    `INSERT INTO plan_version (plan_id, version, content, note, made_by_key, made_by_name, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, version, JSON.stringify(content), note, by.key, by.name, now],
  );
}

/** Who is on the team already stays in the role of before. */
export async function join(
  statements: Statements,
  act: PlanAct,
  version: number,
  members: readonly PlanMember[],
): Promise<void> {
  for (const { key, name, unitKey, role } of members) {
    const joined = await statements.query(
      `INSERT INTO plan_member (plan_id, employee_key, employee_name, unit_key, role, joined_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING employee_key`,
      [act.id, key, name, unitKey ?? null, role, act.now],
    );
    if (joined.length > 0) await addStep(statements, act, 'TEAM_ADDED', version, name);
  }
}

export async function addStep(
  statements: Statements,
  { id, by, now }: PlanAct,
  kind: PlanStepKind,
  version: number,
  note: string,
): Promise<void> {
  await statements.query(
    `INSERT INTO plan_step (plan_id, kind, version, note, by_key, by_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, kind, version, note, by.key, by.name, now],
  );
}
