import type { Database, Statements } from './database.ts';

/**
 * Runs work in one transaction and remembers what it refused under the key of the request: the same key again gets the same answer
 * and changes nothing. `subject` is what the request is about.
 */
export function once<Refusal extends string>(
  database: Database,
  request: {
    readonly idempotencyKey: string;
    readonly operation: string;
    readonly subject: string;
    readonly now: Date;
  },
  work: (statements: Statements) => Promise<Refusal | undefined>,
): Promise<Refusal | undefined> {
  const { idempotencyKey, operation, subject, now } = request;
  return database.transaction(async (statements) => {
    const first = await statements.query(
      `INSERT INTO request (idempotency_key, operation, opportunity_id, answered_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING idempotency_key`,
      [idempotencyKey, operation, subject, now],
    );
    if (first.length === 0) {
      const [earlier] = await statements.query('SELECT error_code FROM request WHERE idempotency_key = $1', [
        idempotencyKey,
      ]);
      return (earlier?.error_code as Refusal | null) ?? undefined;
    }
    const refused = await work(statements);
    if (refused !== undefined) {
      await statements.query('UPDATE request SET error_code = $1 WHERE idempotency_key = $2', [
        refused,
        idempotencyKey,
      ]);
    }
    return refused;
  });
}
