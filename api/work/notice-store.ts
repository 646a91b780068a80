import type { Database } from './database.ts';

/** What somebody is told because a colleague or the pool did something that concerns them. */
export interface Notice {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  /** The opportunity or the customer that it is about. */
  readonly subjectId: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly isRead: boolean;
}

/** Notices to employees in the work store. */
export class NoticeStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Latest first. */
  async list(employeeKey: string, first: number): Promise<Notice[]> {
    const rows = await this.#database.query(
      'SELECT * FROM notice WHERE employee_key = $1 ORDER BY id DESC LIMIT $2',
      [employeeKey, first],
    );
    return rows.map((row) => ({
      id: String(row.id),
      at: row.at as Date,
      kind: row.kind as string,
      subjectId: row.subject_id as string,
      details: row.details as Notice['details'],
      isRead: row.read_at !== null,
    }));
  }

  async countUnread(employeeKey: string): Promise<number> {
    const [row] = await this.#database.query(
      'SELECT count(*)::int AS count FROM notice WHERE employee_key = $1 AND read_at IS NULL',
      [employeeKey],
    );
    return row.count as number;
  }

  /** Marks all up to one as read; safe to repeat. */
  async read(employeeKey: string, upTo: string, now: Date): Promise<void> {
    await this.#database.query(
      'UPDATE notice SET read_at = $3 WHERE employee_key = $1 AND id <= $2 AND read_at IS NULL',
      [employeeKey, upTo, now],
    );
  }
}
