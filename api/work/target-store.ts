import type { Database } from './database.ts';
import { once } from './once.ts';

export interface NewTarget {
  /** A unit or an employee. */
  readonly ownerKey: string;
  readonly indicator: string;
  /** `2026-11`, `2026Q4` or `2026`. */
  readonly period: string;
  /** As amounts are kept: fen, or hundredths of a customer or head. */
  readonly value: number;
}

export interface TargetRecord extends NewTarget {
  readonly setBy: string;
  readonly setAt: Date;
}

const HISTORY_MAX = 50;

/** What units and people are to reach; nothing is overwritten, the newest holds. */
export class TargetStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Sets targets all at once. The same idempotency key sets them once. */
  async set(
    targets: readonly NewTarget[],
    by: { readonly key: string; readonly name: string },
    idempotencyKey: string,
    now: Date,
  ): Promise<void> {
    const request = { idempotencyKey, operation: 'targetSet', subject: targets[0]?.ownerKey ?? '', now };
    await once(this.#database, request, async (statements) => {
      await statements.query(
        `INSERT INTO indicator_target (owner_key, indicator, period, value, set_by_key, set_by_name, set_at)
         SELECT "ownerKey", indicator, period, value, $2, $3, $4
           FROM jsonb_to_recordset($1::jsonb) AS t ("ownerKey" text, indicator text, period text, value bigint)`,
        [JSON.stringify(targets), by.key, by.name, now],
      );
      return undefined;
    });
  }

  /** What holds for owners in a year and its parts: by owner and indicator, the value of each period that was set. */
  async ofYear(
    ownerKeys: readonly string[],
    year: number,
  ): Promise<Map<string, Map<string, Map<string, number>>>> {
    const rows = await this.#database.query(
      `SELECT DISTINCT ON (owner_key, indicator, period) owner_key, indicator, period, value::float8 AS value
         FROM indicator_target WHERE owner_key = ANY($1::text[]) AND left(period, 4) = $2
        ORDER BY owner_key, indicator, period, id DESC`,
      [ownerKeys, String(year)],
    );
    const byOwner = new Map<string, Map<string, Map<string, number>>>();
    for (const row of rows) {
      const owner = row.owner_key as string;
      const indicator = row.indicator as string;
      const ofOwner = byOwner.get(owner) ?? new Map<string, Map<string, number>>();
      const ofIndicator = ofOwner.get(indicator) ?? new Map<string, number>();
      byOwner.set(owner, ofOwner.set(indicator, ofIndicator.set(row.period as string, row.value as number)));
    }
    return byOwner;
  }

  /** Who set what for an owner and indicator, the latest first; fifty at most. */
  async history(ownerKey: string, indicator: string): Promise<TargetRecord[]> {
    const rows = await this.#database.query(
      `SELECT *, value::float8 AS amount FROM indicator_target WHERE owner_key = $1 AND indicator = $2
        ORDER BY id DESC LIMIT ${HISTORY_MAX}`,
      [ownerKey, indicator],
    );
    return rows.map((row) => ({
      ownerKey: row.owner_key as string,
      indicator: row.indicator as string,
      period: row.period as string,
      value: row.amount as number,
      setBy: row.set_by_name as string,
      setAt: row.set_at as Date,
    }));
  }
}
