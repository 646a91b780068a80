import type { Database } from '../../api/work/database.ts';
import { PoolStore } from '../../api/work/pool/pool-store.ts';

export const RIVALS = 16;

export interface RaceResult {
  readonly rounds: number;
  /** Rounds that had other than one winner. */
  readonly withoutOneWinner: number;
  /** Rounds in which the row names somebody else than who was told to have won. */
  readonly misnamed: number;
}

/** Sixteen people claim one opportunity at the same time, round after round, on a database with the schema. */
export async function raceClaims(database: Database, rounds: number): Promise<RaceResult> {
  await database.query(
    `INSERT INTO opportunity (id, rule, rules, type, subject_key, product, score, parts, unknown_parts, details, evidence, unit_keys,
                              manager_keys, content, found_at)
     SELECT 'race' || n, 'r', '{r}', 'EVENT', 'E:' || n, 'PAYROLL', 0.5, '[]', '{}', '{}', '[]', '{O:1}', '{}', 'c', now()
       FROM generate_series(1, $1::int) AS n`,
    [rounds],
  );
  const pool = new PoolStore(database);
  let withoutOneWinner = 0;
  let misnamed = 0;
  for (let round = 1; round <= rounds; round++) {
    const id = `race${round}`;
    const answers = await Promise.all(
      Array.from({ length: RIVALS }, async (_, index) => {
        const by = { key: `M:${round}-${index}`, name: String(index) };
        return {
          by,
          refused: await pool.claim({ id, by, idempotencyKey: `${id} ${index}`, now: new Date() }),
        };
      }),
    );
    const winners = answers.filter(({ refused }) => refused === undefined);
    if (winners.length !== 1) withoutOneWinner++;
    const [row] = await database.query(
      'SELECT employee_key FROM opportunity_claim WHERE opportunity_id = $1',
      [id],
    );
    if (row?.employee_key !== winners[0]?.by.key) misnamed++;
  }
  return { rounds, withoutOneWinner, misnamed };
}
