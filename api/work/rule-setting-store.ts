import type { RuleSetting } from '../../scoring/opportunities/rule-settings.ts';
import type { Database, Row } from './database.ts';
import { once } from './once.ts';

/** A setting with who made it. */
export interface RuleSettingRecord extends RuleSetting {
  readonly note: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** What owners of rules set for the bank and for units; every change stays on record. */
export class RuleSettingStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The setting in force of every rule and unit that has one. */
  async current(): Promise<RuleSetting[]> {
    const rows = await this.#database.query(
      `SELECT DISTINCT ON (rule, unit_key) * FROM rule_setting ORDER BY rule, unit_key, id DESC`,
    );
    return rows.map(toRecord).map(({ rule, unit, isOn, parameters }) => ({ rule, unit, isOn, parameters }));
  }

  /** Every change of a rule, the newest first. */
  async history(rule: string): Promise<RuleSettingRecord[]> {
    const rows = await this.#database.query(
      'SELECT * FROM rule_setting WHERE rule = $1 ORDER BY id DESC LIMIT 100',
      [rule],
    );
    return rows.map(toRecord);
  }

  /** Sets a rule for a unit; the same key again changes nothing. */
  async set(
    setting: RuleSetting & { readonly note: string; readonly changedBy: string },
    idempotencyKey: string,
    now: Date,
  ): Promise<void> {
    const request = { idempotencyKey, operation: 'ruleSet', subject: setting.rule, now };
    await once(this.#database, request, async (statements) => {
      await statements.query(
        `INSERT INTO rule_setting (rule, unit_key, is_on, parameters, note, changed_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          setting.rule,
          setting.unit ?? null,
          setting.isOn,
          JSON.stringify(setting.parameters),
          setting.note,
          setting.changedBy,
          now,
        ],
      );
      return undefined;
    });
  }
}

function toRecord(row: Row): RuleSettingRecord {
  return {
    rule: row.rule as string,
    unit: (row.unit_key as string | null) ?? undefined,
    isOn: row.is_on as boolean,
    parameters: row.parameters as RuleSetting['parameters'],
    note: row.note as string,
    changedBy: row.changed_by as string,
    changedAt: row.changed_at as Date,
  };
}
