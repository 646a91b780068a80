import type { BankStatistics } from '../../scoring/opportunities/find-opportunities.ts';
import type { OpportunityPage, OpportunitySource, OutcomeName } from '../sources.ts';
import type { Database } from './database.ts';
import { listOpportunities, type OpportunityQuery } from './list-opportunities.ts';
import { once } from './once.ts';
import { OPPORTUNITY_COLUMNS, OPPORTUNITY_TABLES, toOpportunity } from './opportunity-row.ts';
import { type FoundOpportunity, type MiningOutcome, type MiningRun, recordMining } from './record-mining.ts';

export type ClaimRefusal = 'NOT_FOUND' | 'ALREADY_CLAIMED' | 'NOT_CLAIMED_BY_YOU' | 'WITHDRAWN' | 'CLOSED';

export interface ClosedWith {
  readonly outcome: OutcomeName;
  /** Why: a code of the reasons that the outcome allows. */
  readonly reason: string;
  readonly note: string;
}

/** The last run over the whole bank, and how far mining has come since. */
export interface MiningState {
  readonly version: number;
  readonly asOf: string;
  readonly settings: string;
  readonly statistics: BankStatistics | undefined;
}

interface Colleague {
  readonly key: string;
  readonly name: string;
}

/** Opportunities, who works on them, and how they ended, in the work store. */
export class OpportunityStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  record(
    blocks: AsyncIterable<readonly FoundOpportunity[]> | Iterable<readonly FoundOpportunity[]>,
    run: MiningRun,
  ): Promise<MiningOutcome> {
    return recordMining(this.#database, blocks, run);
  }

  list(query: OpportunityQuery): Promise<OpportunityPage> {
    return listOpportunities(this.#database, query);
  }

  async findById(
    id: string,
  ): Promise<(OpportunitySource & { unitKeys: string[]; managerKeys: string[] }) | undefined> {
    const [row] = await this.#database.query(
      `SELECT ${OPPORTUNITY_COLUMNS} ${OPPORTUNITY_TABLES} WHERE o.id = $1`,
      [id],
    );
    if (row === undefined) return undefined;
    return {
      ...toOpportunity(row),
      unitKeys: row.unit_keys as string[],
      managerKeys: row.manager_keys as string[],
    };
  }

  /** Ids of what a rule found, in some units or the whole bank: what is open or claimed, and what ended and rests. */
  async idsFoundBy(
    rule: string,
    unitKeys: readonly string[] | undefined,
  ): Promise<{ readonly open: Set<string>; readonly ended: Set<string> }> {
    const rows = await this.#database.query(
      `SELECT id, status = 'CLOSED' AS ended FROM opportunity o
        WHERE status IN ('OPEN', 'CLAIMED', 'CLOSED') AND rules @> ARRAY[$1]
          AND ($2::text[] IS NULL OR EXISTS (
                SELECT 1 FROM opportunity_reach r WHERE r.id = o.id AND r.reach_key = ANY($2::text[])))`,
      [rule, unitKeys ?? null],
    );
    const idsOf = (ended: boolean): Set<string> =>
      new Set(rows.filter((row) => row.ended === ended).map((row) => row.id as string));
    return { open: idsOf(false), ended: idsOf(true) };
  }

  /** Open and claimed opportunities by rule; one found by two rules counts for both. */
  async countByRule(): Promise<Map<string, number>> {
    const rows = await this.#database.query(
      `SELECT rule, sum(count)::int AS count FROM opportunity_tally, unnest(rules) AS rule
        WHERE status IN ('OPEN', 'CLAIMED') GROUP BY 1`,
    );
    return new Map(rows.map((row) => [row.rule as string, row.count as number]));
  }

  /** One winner: the first claim stays. The same idempotency key gets the same answer again. */
  async claim(
    id: string,
    employee: Colleague,
    idempotencyKey: string,
    now: Date,
  ): Promise<ClaimRefusal | undefined> {
    return once<ClaimRefusal>(
      this.#database,
      { idempotencyKey, operation: 'claim', subject: id, now },
      async (statements) => {
        const [row] = await statements.query('SELECT status FROM opportunity WHERE id = $1 FOR UPDATE', [id]);
        if (row === undefined) return 'NOT_FOUND';
        if (row.status === 'WITHDRAWN' || row.status === 'CLOSED') return row.status;
        const won = await statements.query(
          `INSERT INTO opportunity_claim (opportunity_id, employee_key, employee_name, claimed_at)
           VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING opportunity_id`,
          [id, employee.key, employee.name, now],
        );
        if (won.length > 0) {
          await statements.query(`UPDATE opportunity SET status = 'CLAIMED' WHERE id = $1`, [id]);
          return undefined;
        }
        const [claim] = await statements.query(
          'SELECT employee_key FROM opportunity_claim WHERE opportunity_id = $1',
          [id],
        );
        return claim?.employee_key === employee.key ? undefined : 'ALREADY_CLAIMED';
      },
    );
  }

  /** Gives one's own claim back. */
  async release(
    id: string,
    employee: Pick<Colleague, 'key'>,
    idempotencyKey: string,
    now: Date,
  ): Promise<ClaimRefusal | undefined> {
    return once<ClaimRefusal>(
      this.#database,
      { idempotencyKey, operation: 'release', subject: id, now },
      async (statements) => {
        await statements.query('SELECT 1 FROM opportunity WHERE id = $1 FOR UPDATE', [id]);
        const gone = await statements.query(
          'DELETE FROM opportunity_claim WHERE opportunity_id = $1 AND employee_key = $2 RETURNING opportunity_id',
          [id, employee.key],
        );
        if (gone.length === 0) return 'NOT_CLAIMED_BY_YOU';
        await statements.query(
          `UPDATE opportunity SET status = 'OPEN' WHERE id = $1 AND status = 'CLAIMED'`,
          [id],
        );
        return undefined;
      },
    );
  }

  /** Ends one's own claim with what came of it; the row is kept for learning. */
  async close(
    id: string,
    employee: Colleague,
    { outcome, reason, note }: ClosedWith,
    idempotencyKey: string,
    now: Date,
  ): Promise<ClaimRefusal | undefined> {
    return once<ClaimRefusal>(
      this.#database,
      { idempotencyKey, operation: 'close', subject: id, now },
      async (statements) => {
        const [row] = await statements.query(
          'SELECT status, rules, evidence FROM opportunity WHERE id = $1 FOR UPDATE',
          [id],
        );
        if (row === undefined) return 'NOT_FOUND';
        if (row.status === 'CLOSED') return 'CLOSED';
        const gone = await statements.query(
          'DELETE FROM opportunity_claim WHERE opportunity_id = $1 AND employee_key = $2 RETURNING opportunity_id',
          [id, employee.key],
        );
        if (gone.length === 0) return 'NOT_CLAIMED_BY_YOU';
        await statements.query(`UPDATE opportunity SET status = 'CLOSED', closed_at = $2 WHERE id = $1`, [
          id,
          now,
        ]);
        const [kind] = (row.evidence as OpportunitySource['evidence']).map((evidence) => evidence.kind);
        await statements.query(
          `INSERT INTO opportunity_outcome (opportunity_id, rules, evidence_kind, outcome, reason, note, employee_key, employee_name, closed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [id, row.rules, kind ?? '', outcome, reason, note, employee.key, employee.name, now],
        );
        return undefined;
      },
    );
  }

  async lastMinedAt(): Promise<Date | undefined> {
    const [row] = await this.#database.query('SELECT max(finished_at) AS at FROM mining_run');
    return (row?.at as Date | null) ?? undefined;
  }

  async miningState(): Promise<MiningState | undefined> {
    const [[last], [whole]] = await Promise.all([
      this.#database.query('SELECT graph_version, as_of, settings FROM mining_run ORDER BY id DESC LIMIT 1'),
      this.#database.query('SELECT statistics FROM mining_run WHERE is_whole ORDER BY id DESC LIMIT 1'),
    ]);
    if (last === undefined) return undefined;
    return {
      version: Number(last.graph_version),
      asOf: last.as_of as string,
      settings: last.settings as string,
      statistics: (whole?.statistics as BankStatistics | null | undefined) ?? undefined,
    };
  }
}
