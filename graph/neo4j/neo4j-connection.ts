import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import { StoreError } from './store-error.ts';

const READ_TIMEOUT_MS = 30_000;
const WRITE_TIMEOUT_MS = 120_000;
const ATTEMPTS_MAX = 8;
const PATIENCE_MS = 8_000;
const CLOSE_MS = 2_000;
const BACKOFF_MS = 50;
const BACKOFF_MAX_MS = 3_000;

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export type Parameters = Record<string, unknown>;

export interface ConnectionOptions {
  /** How long an unreachable server is waited for before a call fails; a load waits until it has been started again. */
  readonly patienceMs?: number;
}

/** Runs statements inside one write transaction. */
export interface WriteTransaction {
  run(query: string, parameters?: Parameters): Promise<QueryResult>;
}

/**
 * One driver with a deadline on every call and bounded retries of our own. The driver's retries are not used: with a lost
 * acknowledgement they repeat a transaction that was committed, so a unit of work given to `write` must be safe to repeat.
 * Errors: `StoreError` with `UNREACHABLE`, `DEADLINE`, `CONFLICT` (a unique key was written by another transaction), `FAILED`.
 */
export class Neo4jConnection {
  readonly #driver: Driver;
  readonly #patienceMs: number;

  constructor(address: Neo4jAddress, options: ConnectionOptions = {}) {
    this.#patienceMs = options.patienceMs ?? PATIENCE_MS;
    this.#driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 10_000,
      maxConnectionPoolSize: 20,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  /** Runs one read-only query; repeated when the server says that it may be. */
  async read(query: string, parameters: Parameters = {}, timeoutMs = READ_TIMEOUT_MS): Promise<QueryResult> {
    return this.#retry(timeoutMs, (deadlineMs) =>
      this.#withSession(neo4j.session.READ, deadlineMs, (session) =>
        session.run(query, parameters, { timeout: deadlineMs }),
      ),
    );
  }

  /** Streams the records of a read-only query, `fetchSize` at a time, with a deadline on each wait. */
  async *stream(query: string, parameters: Parameters = {}, fetchSize = 10_000) {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize });
    try {
      const records = session.run(query, parameters)[Symbol.asyncIterator]();
      for (;;) {
        const next = await withDeadline(READ_TIMEOUT_MS, records.next());
        if (next.done) return;
        yield next.value;
      }
    } catch (error) {
      throw translate(error);
    } finally {
      await closeSoon(session);
    }
  }

  /** Runs `work` in one transaction; `work` is run again from its beginning when the transaction did not succeed. */
  async write<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    timeoutMs = WRITE_TIMEOUT_MS,
  ): Promise<T> {
    return this.#retry(timeoutMs, (deadlineMs) =>
      this.#withSession(neo4j.session.WRITE, deadlineMs, async (session) => {
        const transaction = await session.beginTransaction({ timeout: deadlineMs });
        try {
          const result = await work(transaction as WriteTransaction & Transaction & ManagedTransaction);
          await transaction.commit();
          return result;
        } catch (error) {
          if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
          throw error;
        }
      }),
    );
  }

  /** Runs one statement that opens its own transactions or changes the schema. Must be idempotent. */
  async runImplicit(query: string, parameters: Parameters = {}, timeoutMs = 600_000): Promise<QueryResult> {
    return this.#withSession(neo4j.session.WRITE, timeoutMs, (session) => session.run(query, parameters));
  }

  async verify(): Promise<void> {
    await this.read('RETURN 1', {}, 15_000);
  }

  async close(): Promise<void> {
    await closeSoon(this.#driver);
  }

  async #withSession<T>(
    mode: 'READ' | 'WRITE',
    deadlineMs: number,
    use: (session: Session) => PromiseLike<T>,
  ): Promise<T> {
    const session = this.#driver.session({ defaultAccessMode: mode });
    try {
      return await withDeadline(deadlineMs, use(session));
    } catch (error) {
      throw translate(error);
    } finally {
      await closeSoon(session);
    }
  }

  async #retry<T>(timeoutMs: number, attempt: (deadlineMs: number) => Promise<T>): Promise<T> {
    const start = Date.now();
    const deadline = start + timeoutMs;
    for (let count = 1; ; count++) {
      try {
        return await attempt(Math.max(deadline - Date.now(), 1));
      } catch (error) {
        const pauseMs = Math.min(BACKOFF_MS * 2 ** count * (0.5 + Math.random()), BACKOFF_MAX_MS);
        const isUnreachable = error instanceof StoreError && error.code === 'UNREACHABLE';
        const isSpent = isUnreachable ? Date.now() - start > this.#patienceMs : count >= ATTEMPTS_MAX;
        if (isSpent || !isRepeatable(error) || Date.now() + pauseMs > deadline) throw error;
        await sleep(pauseMs);
      }
    }
  }
}

/** A black-holed connection would hang the close as well: it is not waited for longer than a moment. */
async function closeSoon(resource: Session | Driver): Promise<void> {
  await Promise.race([resource.close().catch(() => undefined), sleep(CLOSE_MS, undefined, { ref: false })]);
}

async function withDeadline<T>(timeoutMs: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('DEADLINE', `Neo4j did not answer within ${Math.round(timeoutMs)} ms`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}

function isRepeatable(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false;
  if (error.code === 'CONFLICT' || error.code === 'UNREACHABLE') return true;
  return error.code === 'FAILED' && neo4j.isRetryableError(error.cause as Error);
}

function translate(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = (error as { code?: string }).code ?? '';
  const message = (error as Error).message;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new StoreError('UNREACHABLE', `Neo4j cannot be reached: ${message}`, { cause: error });
  }
  if (code.includes('Security.Unauthorized')) {
    return new StoreError('REFUSED', 'Neo4j refused the sign-in: check NEO4J_USER and NEO4J_PASSWORD', {
      cause: error,
    });
  }
  if (code.includes('ConstraintValidationFailed'))
    return new StoreError('CONFLICT', message, { cause: error });
  return new StoreError('FAILED', message, { cause: error });
}

/** Marks a number as an integer for the server; plain numbers would arrive as floats. */
export const int = neo4j.int;
