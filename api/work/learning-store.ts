import type { Outcomes } from '../../scoring/learning/learn-rates.ts';
import type { LearnedFactor } from '../../scoring/opportunities/rule.ts';
import type { Database } from './database.ts';
import { once } from './once.ts';

/** Factors by `factorKey`, and who accepted them when. */
export interface AcceptedLearning {
  readonly factors: Readonly<Record<string, LearnedFactor>>;
  readonly acceptedBy: string;
  readonly acceptedAt: Date;
}

/** How opportunities ended, and what owners of rules accepted to learn from it. */
export class LearningStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Ended opportunities counted by rule and kind of relationship; one found by two rules counts for both. */
  async outcomes(): Promise<Outcomes[]> {
    const rows = await this.#database.query(
      `SELECT rule, evidence_kind AS kind,
              count(*) FILTER (WHERE outcome = 'WON')::int AS won,
              count(*) FILTER (WHERE outcome = 'LOST')::int AS lost,
              count(*) FILTER (WHERE outcome = 'USELESS')::int AS useless,
              count(*) FILTER (WHERE outcome = 'ALREADY_KNOWN')::int AS "alreadyKnown"
         FROM opportunity_outcome, unnest(rules) AS rule GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    return rows as unknown as Outcomes[];
  }

  async accepted(): Promise<AcceptedLearning | undefined> {
    const [row] = await this.#database.query('SELECT * FROM accepted_learning ORDER BY id DESC LIMIT 1');
    if (row === undefined) return undefined;
    return {
      factors: row.factors as AcceptedLearning['factors'],
      acceptedBy: row.accepted_by as string,
      acceptedAt: row.accepted_at as Date,
    };
  }

  /** Puts factors in force; none puts the scores back to what they are by themselves. */
  async accept(
    factors: AcceptedLearning['factors'],
    acceptedBy: string,
    idempotencyKey: string,
    now: Date,
  ): Promise<void> {
    const request = { idempotencyKey, operation: 'learningAccept', subject: '', now };
    await once(this.#database, request, async (statements) => {
      await statements.query(
        'INSERT INTO accepted_learning (factors, accepted_by, accepted_at) VALUES ($1, $2, $3)',
        [JSON.stringify(factors), acceptedBy, now],
      );
      return undefined;
    });
  }
}
