import type { PlanContent } from '../../../scoring/plans/plan-content.ts';
import type { Database } from '../database.ts';
import { once } from '../once.ts';
import {
  actOnPlan,
  addStep,
  addVersion,
  agree,
  close,
  giveBack,
  join,
  revise,
  submit,
} from './change-plan.ts';
import {
  type CreditReport,
  type CreditStatus,
  PLAN_COLUMNS,
  PLAN_ROLES,
  type PlanAct,
  type PlanMember,
  type PlanRecord,
  type PlanRefusal,
  type PlanRole,
  type PlanScope,
  type PlanStepKind,
  type PlanStepRecord,
  type PlanTick,
  type PlanVersionRecord,
  toPlan,
  toPlanVersion,
} from './plan-record.ts';
import { type NewCreditReport, reportCredit } from './report-credit.ts';

type Refused = Promise<PlanRefusal | undefined>;

export interface NewPlan {
  readonly name: string;
  readonly scope: PlanScope;
  readonly subjectKey: string;
  readonly partyKeys: readonly string[];
  readonly unitKeys: readonly string[];
  readonly managerKeys: readonly string[];
  readonly content: PlanContent;
  readonly team: readonly PlanMember[];
}

/** Whose plans to list. */
export interface PlanQuery {
  /** Who asks; plans of the own team are always listed. */
  readonly readerKey: string;
  /** Units whose customers the reader serves; undefined: the whole bank. */
  readonly unitKeys: readonly string[] | undefined;
  readonly partyKey?: string;
  readonly isMine?: boolean;
  readonly unitKey?: string;
  readonly first: number;
  readonly after: number;
}

const VERSIONS_MAX = 100;
const STEPS_MAX = 300;

/** Service plans: versions that never change, a team, ticks, comments and what becomes of the credit application. */
export class PlanStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What a request with this key was answered; undefined for a key that is new. */
  async answerTo(idempotencyKey: string): Promise<{ readonly refused: PlanRefusal | undefined } | undefined> {
    const [row] = await this.#database.query('SELECT error_code FROM request WHERE idempotency_key = $1', [
      idempotencyKey,
    ]);
    return row === undefined ? undefined : { refused: (row.error_code as PlanRefusal | null) ?? undefined };
  }

  create(act: PlanAct & NewPlan): Refused {
    const { id, idempotencyKey, now, by } = act;
    const request = { idempotencyKey, operation: 'planCreate', subject: id, now };
    return once<PlanRefusal>(this.#database, request, async (statements) => {
      await statements.query(
        `INSERT INTO plan (id, name, scope, subject_key, party_keys, unit_keys, manager_keys, status, version, made_by_key, made_by_name,
                           made_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'DRAFT', 1, $8, $9, $10, $10)`,
        [
          id,
          act.name,
          act.scope,
          act.subjectKey,
          act.partyKeys,
          act.unitKeys,
          act.managerKeys,
          by.key,
          by.name,
          now,
        ],
      );
      await addVersion(statements, act, 1, act.content, '');
      await addStep(statements, act, 'CREATED', 1, '');
      await join(statements, act, 1, act.team);
      return undefined;
    });
  }

  revise(act: Parameters<typeof revise>[1]): Refused {
    return revise(this.#database, act);
  }

  submit(act: Parameters<typeof submit>[1]): Refused {
    return submit(this.#database, act);
  }

  agree(act: Parameters<typeof agree>[1]): Refused {
    return agree(this.#database, act);
  }

  giveBack(act: PlanAct & { readonly note: string }): Refused {
    return giveBack(this.#database, act);
  }

  close(act: PlanAct & { readonly note: string }): Refused {
    return close(this.#database, act);
  }

  reportCredit(act: PlanAct & NewCreditReport): Refused {
    return reportCredit(this.#database, act);
  }

  comment(act: PlanAct & { readonly note: string }): Refused {
    const work: Parameters<typeof actOnPlan>[3] = async (statements, plan) => {
      await addStep(statements, act, 'COMMENTED', plan.version, act.note);
      return undefined;
    };
    return actOnPlan(this.#database, 'planComment', act, work, { alsoClosed: true });
  }

  /** Says that a material was brought or a date kept, or that it was not. */
  tick(act: PlanAct & { readonly lineId: string; readonly isDone: boolean }): Refused {
    return actOnPlan(this.#database, 'planDone', act, async (statements, plan) => {
      const { lineId, isDone, by, now } = act;
      const [row] = await statements.query('SELECT * FROM plan_version WHERE plan_id = $1 AND version = $2', [
        plan.id,
        plan.version,
      ]);
      const { materials, milestones } = toPlanVersion(row).content;
      const line = [...materials, ...milestones].find((one) => one.id === lineId);
      if (line === undefined) return 'NO_SUCH_LINE';
      const changed = isDone
        ? await statements.query(
            `INSERT INTO plan_tick (plan_id, line_id, by_name, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING line_id`,
            [plan.id, lineId, by.name, now],
          )
        : await statements.query(
            'DELETE FROM plan_tick WHERE plan_id = $1 AND line_id = $2 RETURNING line_id',
            [plan.id, lineId],
          );
      if (changed.length > 0)
        await addStep(statements, act, isDone ? 'DONE' : 'UNDONE', plan.version, line.name);
      return undefined;
    });
  }

  addMember(act: PlanAct & { readonly member: PlanMember }): Refused {
    return actOnPlan(this.#database, 'planTeamAdd', act, async (statements, plan) => {
      const { key, role } = act.member;
      await join(statements, act, plan.version, [act.member]);
      await statements.query('UPDATE plan_member SET role = $3 WHERE plan_id = $1 AND employee_key = $2', [
        plan.id,
        key,
        role,
      ]);
      return undefined;
    });
  }

  removeMember(act: PlanAct & { readonly employeeKey: string }): Refused {
    return actOnPlan(this.#database, 'planTeamRemove', act, async (statements, plan) => {
      if (!plan.memberKeys.includes(act.employeeKey)) return 'NOT_ON_THE_TEAM';
      if (plan.memberKeys.length === 1) return 'LAST_OF_TEAM';
      const [gone] = await statements.query(
        'DELETE FROM plan_member WHERE plan_id = $1 AND employee_key = $2 RETURNING employee_name',
        [plan.id, act.employeeKey],
      );
      await addStep(statements, act, 'TEAM_REMOVED', plan.version, gone.employee_name as string);
      return undefined;
    });
  }

  async find(id: string): Promise<PlanRecord | undefined> {
    const [row] = await this.#database.query(`SELECT ${PLAN_COLUMNS} FROM plan p WHERE p.id = $1`, [id]);
    return row === undefined ? undefined : toPlan(row);
  }

  /** A page, what changed last first, and how many there are. */
  async list(query: PlanQuery): Promise<{ readonly plans: PlanRecord[]; readonly total: number }> {
    const { readerKey, unitKeys, partyKey, isMine, unitKey, first, after } = query;
    const isMember = 'EXISTS (SELECT 1 FROM plan_member m WHERE m.plan_id = p.id AND m.employee_key = $1)';
    const condition = `($2::text[] IS NULL OR p.unit_keys && $2::text[] OR $1 = ANY(p.manager_keys) OR ${isMember})
       AND ($3::text IS NULL OR p.party_keys @> ARRAY[$3::text])
       AND ($4::boolean IS NOT TRUE OR ${isMember})
       AND ($5::text IS NULL OR p.unit_keys @> ARRAY[$5::text])`;
    const values = [readerKey, unitKeys ?? null, partyKey ?? null, isMine ?? false, unitKey ?? null];
    const [rows, [counted]] = await Promise.all([
      this.#database.query(
        `SELECT ${PLAN_COLUMNS} FROM plan p WHERE ${condition} ORDER BY p.changed_at DESC, p.id LIMIT $6 OFFSET $7`,
        [...values, first, after],
      ),
      this.#database.query(`SELECT count(*)::int AS count FROM plan p WHERE ${condition}`, values),
    ]);
    return { plans: rows.map(toPlan), total: counted.count as number };
  }

  async version(id: string, version: number): Promise<PlanVersionRecord | undefined> {
    const [row] = await this.#database.query(
      'SELECT * FROM plan_version WHERE plan_id = $1 AND version = $2',
      [id, version],
    );
    return row === undefined ? undefined : toPlanVersion(row);
  }

  /** The latest first. */
  async versions(id: string): Promise<PlanVersionRecord[]> {
    const rows = await this.#database.query(
      `SELECT * FROM plan_version WHERE plan_id = $1 ORDER BY version DESC LIMIT ${VERSIONS_MAX}`,
      [id],
    );
    return rows.map(toPlanVersion);
  }

  /** Role by role, as the roles are listed. */
  async team(id: string): Promise<PlanMember[]> {
    const rows = await this.#database.query(
      `SELECT * FROM plan_member WHERE plan_id = $1
        ORDER BY array_position($2::text[], role), joined_at, employee_key LIMIT 200`,
      [id, PLAN_ROLES],
    );
    return rows.map((row) => ({
      key: row.employee_key as string,
      name: row.employee_name as string,
      unitKey: (row.unit_key as string | null) ?? undefined,
      role: row.role as PlanRole,
    }));
  }

  async ticks(id: string): Promise<PlanTick[]> {
    const rows = await this.#database.query('SELECT * FROM plan_tick WHERE plan_id = $1', [id]);
    return rows.map((row) => ({
      lineId: row.line_id as string,
      by: row.by_name as string,
      at: row.at as Date,
    }));
  }

  /** The latest first. */
  async steps(id: string): Promise<PlanStepRecord[]> {
    const rows = await this.#database.query(
      `SELECT * FROM plan_step WHERE plan_id = $1 ORDER BY id DESC LIMIT ${STEPS_MAX}`,
      [id],
    );
    return rows.map((row) => ({
      id: String(row.id),
      kind: row.kind as PlanStepKind,
      version: row.version as number,
      note: row.note as string,
      by: row.by_name as string,
      at: row.at as Date,
    }));
  }

  /** As they were reported, the first first. */
  async creditReports(id: string): Promise<CreditReport[]> {
    const rows = await this.#database.query(
      'SELECT * FROM plan_credit WHERE plan_id = $1 ORDER BY id LIMIT 200',
      [id],
    );
    return rows.map((row) => ({
      number: row.number as string,
      status: row.status as CreditStatus,
      amountFen: row.amount_fen === null ? undefined : Number(row.amount_fen),
      note: row.note as string,
      by: row.reported_by as string,
      at: row.reported_at as Date,
    }));
  }
}
