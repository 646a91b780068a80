import type { BankStatistics } from '../../scoring/opportunities/find-opportunities.ts';
import type { OpportunityPage, OpportunitySource } from '../sources.ts';
import type { Database } from './database.ts';
import { listOpportunities, type OpportunityQuery } from './list-opportunities.ts';
import { OPPORTUNITY_COLUMNS, OPPORTUNITY_TABLES, toOpportunity } from './opportunity-row.ts';
import { type FoundOpportunity, type MiningOutcome, type MiningRun, recordMining } from './record-mining.ts';

/** The last run over the whole bank, and how far mining has come since. */
export interface MiningState {
  readonly version: number;
  readonly asOf: string;
  readonly settings: string;
  readonly statistics: BankStatistics | undefined;
}

/** With who serves the subject and through whom it was found. */
export type ServedOpportunity = OpportunitySource & {
  readonly unitKeys: string[];
  readonly managerKeys: string[];
};

/** Opportunities as mining found them or people submitted them, in the work store. */
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

  /** Those that there are, in no order. */
  async findByIds(ids: readonly string[]): Promise<ServedOpportunity[]> {
    const rows = await this.#database.query(
      `SELECT ${OPPORTUNITY_COLUMNS} ${OPPORTUNITY_TABLES} WHERE o.id = ANY($1)`,
      [ids],
    );
    return rows.map((row) => ({
      ...toOpportunity(row),
      unitKeys: row.unit_keys as string[],
      managerKeys: row.manager_keys as string[],
    }));
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
