import { formatDay, parseDay } from '../../graph/model/day.ts';
import { parseScorecard, scorecardToJson } from '../../scoring/scorecards/parse-scorecard.ts';
import type { Scorecard } from '../../scoring/scorecards/scorecard.ts';
import type { ScorecardSource } from '../sources.ts';
import type { Database, Row, Statements } from './database.ts';

export type ScorecardRefusal = 'DRAFT_OF_ANOTHER' | 'NO_DRAFT' | 'SAME_PERSON';

export interface ScorecardOutcome {
  /** The version that was written; undefined when refused or discarded. */
  readonly version: number | undefined;
  readonly refused: ScorecardRefusal | undefined;
}

interface Person {
  readonly key: string;
  readonly name: string;
}

interface Request {
  readonly cardId: string;
  readonly person: Person;
  readonly idempotencyKey: string;
  readonly now: Date;
}

const SHIPPED_VERSION = 1;

/** Versions of cards after the ones that scoring brings. What is published is never written again. */
export class ScorecardStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Every version, drafts too, by card and version. */
  async list(): Promise<ScorecardSource[]> {
    const rows = await this.#database.query('SELECT * FROM scorecard_version ORDER BY card_id, version');
    return rows.map(toSource);
  }

  /** Writes the draft of a card, which only who began it may go on with; its number and its day are the store's to give. */
  draft(request: Request, card: Scorecard, note: string): Promise<ScorecardOutcome> {
    return this.#once(request, 'draft', async (statements) => {
      const { cardId, person, now } = request;
      const [open] = await statements.query(
        'SELECT version, drafted_by_key FROM scorecard_version WHERE card_id = $1 AND published_at IS NULL FOR UPDATE',
        [cardId],
      );
      if (open !== undefined && open.drafted_by_key !== person.key)
        return { version: undefined, refused: 'DRAFT_OF_ANOTHER' };
      const [{ last }] = await statements.query(
        'SELECT max(version) AS last FROM scorecard_version WHERE card_id = $1',
        [cardId],
      );
      const version = open === undefined ? Number(last ?? SHIPPED_VERSION) + 1 : Number(open.version);
      await statements.query(
        `INSERT INTO scorecard_version (card_id, version, content, note, drafted_by_key, drafted_by_name, drafted_at)
         VALUES ($1, $2, $3::jsonb, $4, $5, $6, $7)
         ON CONFLICT (card_id, version) DO UPDATE SET content = EXCLUDED.content, note = EXCLUDED.note,
           drafted_at = EXCLUDED.drafted_at`,
        [
          cardId,
          version,
          JSON.stringify(scorecardToJson({ ...card, id: cardId, version })),
          note,
          person.key,
          person.name,
          now,
        ],
      );
      return { version, refused: undefined };
    });
  }

  /** Puts the draft in force from a day on; whoever drafted it may not. */
  publish(request: Request, version: number, validFrom: number): Promise<ScorecardOutcome> {
    return this.#once(request, 'publish', async (statements) => {
      const { cardId, person, now } = request;
      const open = await findDraft(statements, cardId, version);
      if (open === undefined) return { version: undefined, refused: 'NO_DRAFT' };
      if (open.drafted_by_key === person.key) return { version: undefined, refused: 'SAME_PERSON' };
      await statements.query(
        `UPDATE scorecard_version SET valid_from = $3, published_by_key = $4, published_by_name = $5, published_at = $6
         WHERE card_id = $1 AND version = $2`,
        [cardId, version, formatDay(validFrom), person.key, person.name, now],
      );
      return { version, refused: undefined };
    });
  }

  /** Gives one's own draft up. */
  discard(request: Request, version: number): Promise<ScorecardOutcome> {
    return this.#once(request, 'discard', async (statements) => {
      const open = await findDraft(statements, request.cardId, version);
      if (open === undefined) return { version: undefined, refused: 'NO_DRAFT' };
      if (open.drafted_by_key !== request.person.key)
        return { version: undefined, refused: 'DRAFT_OF_ANOTHER' };
      await statements.query('DELETE FROM scorecard_version WHERE card_id = $1 AND version = $2', [
        request.cardId,
        version,
      ]);
      return { version: undefined, refused: undefined };
    });
  }

  /** The same idempotency key gets the same answer again and does nothing. */
  #once(
    { cardId, idempotencyKey, now }: Request,
    operation: string,
    work: (statements: Statements) => Promise<ScorecardOutcome>,
  ): Promise<ScorecardOutcome> {
    return this.#database.transaction(async (statements) => {
      const first = await statements.query(
        `INSERT INTO scorecard_request (idempotency_key, operation, card_id, answered_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING idempotency_key`,
        [idempotencyKey, operation, cardId, now],
      );
      if (first.length === 0) {
        const [earlier] = await statements.query(
          'SELECT version, error_code FROM scorecard_request WHERE idempotency_key = $1',
          [idempotencyKey],
        );
        return {
          version: earlier.version === null ? undefined : Number(earlier.version),
          refused: (earlier.error_code as ScorecardRefusal | null) ?? undefined,
        };
      }
      const outcome = await work(statements);
      await statements.query(
        'UPDATE scorecard_request SET version = $1, error_code = $2 WHERE idempotency_key = $3',
        [outcome.version ?? null, outcome.refused ?? null, idempotencyKey],
      );
      return outcome;
    });
  }
}

async function findDraft(statements: Statements, cardId: string, version: number): Promise<Row | undefined> {
  const [row] = await statements.query(
    'SELECT drafted_by_key FROM scorecard_version WHERE card_id = $1 AND version = $2 AND published_at IS NULL FOR UPDATE',
    [cardId, version],
  );
  return row;
}

/** A stored card was valid when it was written; one that no longer reads is a fault of the store, not of a viewer. */
function toSource(row: Row): ScorecardSource {
  const { card, problems } = parseScorecard(row.content);
  if (card === undefined)
    throw new Error(`scorecard ${row.card_id} version ${row.version} cannot be read: ${problems[0].message}`);
  const validFrom = row.valid_from === null ? undefined : parseDay(row.valid_from as string);
  return {
    card: { ...card, validFrom: validFrom ?? card.validFrom },
    status: validFrom === undefined ? 'DRAFT' : 'PUBLISHED',
    note: row.note as string,
    drafted: {
      key: row.drafted_by_key as string,
      name: row.drafted_by_name as string,
      at: row.drafted_at as Date,
    },
    published:
      validFrom === undefined
        ? undefined
        : {
            key: row.published_by_key as string,
            name: row.published_by_name as string,
            at: row.published_at as Date,
          },
  };
}
