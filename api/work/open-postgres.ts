import pg from 'pg';
import type { Database } from './database.ts';

const POOL_MAX = 10;
const STATEMENT_TIMEOUT_MS = 60_000;

/** Opens a pool to a PostgreSQL server. Errors: the driver's, at the first statement. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_MAX,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks, idle or at work, is replaced by the pool, and whoever waits on it gets the error; without listeners it
  // would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    query: async (text, parameters = []) => (await pool.query(text, [...parameters])).rows,
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work({
          query: async (text, parameters = []) => (await client.query(text, [...parameters])).rows,
        });
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        client.release(error as Error);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
