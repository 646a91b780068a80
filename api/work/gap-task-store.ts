import type { GapKind, PeerGap } from '../../scoring/benchmark/compare-units.ts';
import type { Database, Row } from './database.ts';

type GapTaskStatus = 'OPEN' | 'DONE' | 'IMPOSSIBLE';
export type GapTaskOutcome = 'NOTE' | 'DONE' | 'IMPOSSIBLE';

/** Somebody who works here, as the store keeps them. */
interface Worker {
  readonly key: string;
  readonly name: string;
}

/** What a task is about; keys of the graph, empty where there is none. */
export interface GapSubject {
  readonly unitKey: string;
  readonly figure: PeerGap['figure'];
  readonly productKey: string;
  readonly groupKey: string;
}

export interface NewGapTask extends GapSubject {
  readonly id: string;
  /** The unit itself, or where a manager works. */
  readonly orgKey: string;
  readonly kind: GapKind;
  readonly assigneeKey: string | undefined;
  readonly own: number;
  readonly target: number;
  readonly dueOn: string;
  readonly note: string;
  readonly createdBy: Worker;
}

export interface GapTaskRecord extends NewGapTask {
  readonly status: GapTaskStatus;
  readonly createdAt: Date;
  /** Latest first. */
  readonly feedback: readonly {
    readonly employee: string;
    readonly givenAt: Date;
    readonly outcome: GapTaskOutcome;
    readonly note: string;
  }[];
}

export type GapTaskRefusal = 'ALREADY_OPEN' | 'NOT_FOUND' | 'CLOSED';

/** Tasks listed at most. */
const LIST_MAX = 200;

/** Tasks to close gaps, and what became of them, in the work store. */
export class GapTaskStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Opens a task; one for a subject at a time. The same idempotency key gives the same task again.
   * Shape: the task's id, or why not.
   */
  async create(
    task: NewGapTask,
    idempotencyKey: string,
    now: Date,
  ): Promise<{ id: string } | GapTaskRefusal> {
    const made = await this.#database.query(
      `INSERT INTO gap_task (id, created_with, unit_key, org_key, figure, product_key, group_key, kind, assignee_key, own, target,
                             due_on, note, created_by_key, created_by_name, created_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'OPEN')
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        task.id,
        idempotencyKey,
        task.unitKey,
        task.orgKey,
        task.figure,
        task.productKey,
        task.groupKey,
        task.kind,
        task.assigneeKey ?? null,
        task.own,
        task.target,
        task.dueOn,
        task.note,
        task.createdBy.key,
        task.createdBy.name,
        now,
      ],
    );
    if (made.length > 0) return { id: task.id };
    const [earlier] = await this.#database.query('SELECT id FROM gap_task WHERE created_with = $1', [
      idempotencyKey,
    ]);
    return earlier === undefined ? 'ALREADY_OPEN' : { id: earlier.id as string };
  }

  /** Notes what came of a task; any outcome but a note closes it. The same idempotency key notes it once. */
  async answer(
    id: string,
    given: { readonly outcome: GapTaskOutcome; readonly note: string; readonly by: Worker },
    idempotencyKey: string,
    now: Date,
  ): Promise<GapTaskRefusal | undefined> {
    return this.#database.transaction(async (statements) => {
      const [task] = await statements.query('SELECT status FROM gap_task WHERE id = $1 FOR UPDATE', [id]);
      if (task === undefined) return 'NOT_FOUND';
      const [earlier] = await statements.query('SELECT 1 FROM gap_feedback WHERE idempotency_key = $1', [
        idempotencyKey,
      ]);
      if (earlier !== undefined) return undefined;
      if (task.status !== 'OPEN') return 'CLOSED';
      await statements.query(
        `INSERT INTO gap_feedback (idempotency_key, task_id, employee_key, employee_name, given_at, outcome, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [idempotencyKey, id, given.by.key, given.by.name, now, given.outcome, given.note],
      );
      if (given.outcome !== 'NOTE') {
        await statements.query('UPDATE gap_task SET status = $1, closed_at = $2 WHERE id = $3', [
          given.outcome,
          now,
          id,
        ]);
      }
      return undefined;
    });
  }

  async findById(id: string): Promise<GapTaskRecord | undefined> {
    const [task] = await this.#read('t.id = $1', [id]);
    return task;
  }

  /** The open tasks of a unit. */
  async listOpenOf(unitKey: string): Promise<GapTaskRecord[]> {
    return this.#read(`t.unit_key = $1 AND t.status = 'OPEN'`, [unitKey]);
  }

  /** Open ones first, by due date; of certain units or assigned to somebody, or everybody's. */
  async list(query: {
    readonly statuses?: readonly GapTaskStatus[];
    readonly reach?: { readonly orgKeys: readonly string[]; readonly employeeKey: string | undefined };
  }): Promise<GapTaskRecord[]> {
    const { statuses = ['OPEN', 'DONE', 'IMPOSSIBLE'], reach } = query;
    if (reach === undefined) return this.#read('t.status = ANY($1)', [statuses]);
    return this.#read('t.status = ANY($1) AND (t.org_key = ANY($2) OR t.assignee_key = $3)', [
      statuses,
      reach.orgKeys,
      reach.employeeKey ?? null,
    ]);
  }

  async #read(condition: string, parameters: readonly unknown[]): Promise<GapTaskRecord[]> {
    const rows = await this.#database.query(
      `SELECT t.* FROM gap_task t WHERE ${condition}
       ORDER BY t.status <> 'OPEN', t.due_on, t.created_at, t.id LIMIT ${LIST_MAX}`,
      parameters,
    );
    const feedback = await this.#database.query(
      'SELECT * FROM gap_feedback WHERE task_id = ANY($1) ORDER BY given_at DESC, idempotency_key',
      [rows.map(({ id }) => id)],
    );
    const byTask = Map.groupBy(feedback, (row) => row.task_id as string);
    return rows.map((row) => toRecord(row, byTask.get(row.id as string) ?? []));
  }
}

function toRecord(row: Row, feedback: readonly Row[]): GapTaskRecord {
  return {
    id: row.id as string,
    unitKey: row.unit_key as string,
    orgKey: row.org_key as string,
    figure: row.figure as PeerGap['figure'],
    productKey: row.product_key as string,
    groupKey: row.group_key as string,
    kind: row.kind as GapKind,
    assigneeKey: (row.assignee_key as string | null) ?? undefined,
    own: row.own as number,
    target: row.target as number,
    dueOn: row.due_on as string,
    note: row.note as string,
    createdBy: { key: row.created_by_key as string, name: row.created_by_name as string },
    createdAt: row.created_at as Date,
    status: row.status as GapTaskStatus,
    feedback: feedback.map((given) => ({
      employee: given.employee_name as string,
      givenAt: given.given_at as Date,
      outcome: given.outcome as GapTaskOutcome,
      note: given.note as string,
    })),
  };
}
