import type { LedgerWin } from '../../scoring/performance/settle-customer.ts';
import type { Database, Row, Statements } from './database.ts';
import { once } from './once.ts';
import { lockSettling, readWins, settleCustomers } from './settle-customers.ts';

/** What is booked, before it is in the ledger. */
export interface NewBooking {
  /** The number of the core system, or one that is derived from the fact. */
  readonly id: string;
  readonly source: 'FACT' | 'REPORTED';
  /** Key of the relationship that says so. */
  readonly factKey: string | undefined;
  readonly subjectKey: string;
  readonly productKey: string | undefined;
  readonly productName: string;
  /** Code of the product hypothesis; empty where no rule proposes it. */
  readonly product: string;
  readonly productClass: string;
  readonly amountFen: number;
  readonly heads: number;
  /** `2026-11-24`. */
  readonly bookedOn: string;
  /** A balance that was booked before and changed. */
  readonly isChange: boolean;
  readonly creditKey: string | undefined;
  readonly creditName: string;
  readonly creditUnitKey: string;
  readonly recordedBy: string;
}

export interface BookingRecord extends NewBooking {
  readonly winId: string | undefined;
  readonly recordedAt: Date;
  readonly reversedAt: Date | undefined;
  readonly reversalReason: string;
}

export type BookingRefusal = 'NUMBER_TAKEN' | 'NOT_FOUND';

const CHUNK = 500;
const LIST_MAX = 100;

/** The ledger: what was booked, which wins it settles, and on whose account it is. */
export class BookingStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Settles wins and bookings of customers: to be called after a win was written; doing it again changes nothing. */
  async settle(subjectKeys: Iterable<string>, now: Date): Promise<void> {
    const keys = [...new Set(subjectKeys)];
    for (let at = 0; at < keys.length; at += CHUNK) {
      await this.#database.transaction(async (statements) => {
        await lockSettling(statements);
        await settleCustomers(statements, keys.slice(at, at + CHUNK), now);
      });
    }
  }

  /** Settles what was left unsettled by a process that ended, and the wins whose window may be over. */
  async sweep(now: Date): Promise<void> {
    const rows = await this.#database.query(
      `SELECT subject_key FROM opportunity_win WHERE status = 'PROVISIONAL'
       UNION SELECT subject_key FROM booking WHERE settled_at IS NULL`,
    );
    await this.settle(
      rows.map((row) => row.subject_key as string),
      now,
    );
  }

  /** Wins that wait for a booking. */
  async listWaiting(): Promise<(LedgerWin & { readonly subjectKey: string })[]> {
    const wins = await readWins(this.#database, { isWaiting: true });
    return [...wins].flatMap(([subjectKey, own]) => own.map((win) => ({ ...win, subjectKey })));
  }

  /** Puts bookings into the ledger, many at once, and settles them; a number that is there already is left alone. */
  async record(bookings: readonly NewBooking[], now: Date): Promise<void> {
    // All of a customer at once: what counts first is then known, and nothing is posted to be taken back.
    const byCustomer = [...Map.groupBy(bookings, ({ subjectKey }) => subjectKey)];
    for (let at = 0; at < byCustomer.length; at += CHUNK) {
      const chunk = byCustomer.slice(at, at + CHUNK);
      await this.#database.transaction(async (statements) => {
        await lockSettling(statements);
        await insert(
          statements,
          chunk.flatMap(([, own]) => own),
          now,
        );
        await settleCustomers(
          statements,
          chunk.map(([subjectKey]) => subjectKey),
          now,
        );
      });
    }
  }

  /** What the ledger has of each fact, by its key; of some customers, or all. */
  async sumsOfFacts(
    subjectKeys: readonly string[] | undefined,
  ): Promise<Map<string, { fen: number; count: number }>> {
    const rows = await this.#database.query(
      `SELECT fact_key, sum(amount_fen)::float8 AS fen, count(*)::int AS count FROM booking
        WHERE fact_key IS NOT NULL AND ($1::text[] IS NULL OR subject_key = ANY($1::text[])) GROUP BY 1`,
      [subjectKeys ?? null],
    );
    return new Map(
      rows.map((row) => [row.fact_key as string, { fen: row.fen as number, count: row.count as number }]),
    );
  }

  /** Books what another system says, once a number: the same again changes nothing, something else under it is refused. */
  report(booking: NewBooking, idempotencyKey: string, now: Date): Promise<BookingRefusal | undefined> {
    const request = { idempotencyKey, operation: 'bookingReport', subject: booking.id, now };
    return once<BookingRefusal>(this.#database, request, async (statements) => {
      await lockSettling(statements);
      await insert(statements, [booking], now);
      const [row] = await statements.query(`${SELECT} WHERE b.id = $1`, [booking.id]);
      if (!isSame(toRecord(row), booking)) return 'NUMBER_TAKEN';
      await settleCustomers(statements, [booking.subjectKey], now);
      return undefined;
    });
  }

  /** Takes a booking back: its postings are reversed, and the win that it settled waits again. */
  reverse(
    id: string,
    by: { readonly name: string; readonly reason: string },
    idempotencyKey: string,
    now: Date,
  ): Promise<BookingRefusal | undefined> {
    const request = { idempotencyKey, operation: 'bookingReverse', subject: id, now };
    return once<BookingRefusal>(this.#database, request, async (statements) => {
      await lockSettling(statements);
      const [row] = await statements.query('SELECT subject_key FROM booking WHERE id = $1', [id]);
      if (row === undefined) return 'NOT_FOUND';
      await statements.query(
        `UPDATE booking SET reversed_at = $2, reversed_by = $3, reversal_reason = $4 WHERE id = $1 AND reversed_at IS NULL`,
        [id, now, by.name, by.reason],
      );
      await settleCustomers(statements, [row.subject_key as string], now);
      return undefined;
    });
  }

  async findById(id: string): Promise<BookingRecord | undefined> {
    const [row] = await this.#database.query(`${SELECT} WHERE b.id = $1`, [id]);
    return row === undefined ? undefined : toRecord(row);
  }

  /** What other systems reported, the latest first; a hundred at most. */
  async listReported(): Promise<BookingRecord[]> {
    const rows = await this.#database.query(
      `${SELECT} WHERE b.source = 'REPORTED' ORDER BY b.recorded_at DESC, b.id LIMIT ${LIST_MAX}`,
    );
    return rows.map(toRecord);
  }
}

const SELECT = 'SELECT b.*, b.amount_fen::float8 AS amount FROM booking b';

async function insert(statements: Statements, bookings: readonly NewBooking[], now: Date): Promise<void> {
  await statements.query(
    `INSERT INTO booking (id, source, fact_key, subject_key, product_key, product_name, product, product_class, amount_fen, heads, booked_on,
                          is_change, credit_key, credit_name, credit_unit_key, recorded_by, recorded_at)
     SELECT id, source, "factKey", "subjectKey", "productKey", "productName", product, "productClass", "amountFen", heads, "bookedOn",
            "isChange", "creditKey", "creditName", "creditUnitKey", "recordedBy", $2
       FROM jsonb_to_recordset($1::jsonb) AS b (
              id text, source text, "factKey" text, "subjectKey" text, "productKey" text, "productName" text, product text,
              "productClass" text, "amountFen" bigint, heads integer, "bookedOn" text, "isChange" boolean, "creditKey" text,
              "creditName" text, "creditUnitKey" text, "recordedBy" text)
     ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(bookings), now],
  );
}

function isSame(one: NewBooking, other: NewBooking): boolean {
  const essence = ({ source, subjectKey, productClass, product, amountFen, heads, bookedOn }: NewBooking) =>
    JSON.stringify([source, subjectKey, productClass, product, amountFen, heads, bookedOn]);
  return essence(one) === essence(other);
}

function toRecord(row: Row): BookingRecord {
  return {
    id: row.id as string,
    source: row.source as NewBooking['source'],
    factKey: (row.fact_key as string | null) ?? undefined,
    subjectKey: row.subject_key as string,
    productKey: (row.product_key as string | null) ?? undefined,
    productName: row.product_name as string,
    product: row.product as string,
    productClass: row.product_class as string,
    amountFen: row.amount as number,
    heads: row.heads as number,
    bookedOn: row.booked_on as string,
    isChange: row.is_change as boolean,
    creditKey: (row.credit_key as string | null) ?? undefined,
    creditName: row.credit_name as string,
    creditUnitKey: row.credit_unit_key as string,
    recordedBy: row.recorded_by as string,
    winId: (row.win_id as string | null) ?? undefined,
    recordedAt: row.recorded_at as Date,
    reversedAt: (row.reversed_at as Date | null) ?? undefined,
    reversalReason: row.reversal_reason as string,
  };
}
