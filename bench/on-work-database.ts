import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../api/work/database.ts';
import { migrateWork } from '../api/work/migrate-work.ts';
import { openPglite } from '../api/work/open-pglite.ts';
import { openPostgres } from '../api/work/open-postgres.ts';

/**
 * Measures on an empty work store: in the embedded Postgres, or in the server of TEST_DATABASE_URL, whose database must have `proxima_test`
 * in its name, for it is emptied.
 */
export async function onWorkDatabase(
  measure: (database: Database, name: string) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'proxima-bench-'));
  const url = process.env.TEST_DATABASE_URL;
  if (url !== undefined && !new URL(url).pathname.includes('proxima_test')) {
    throw new Error('TEST_DATABASE_URL names a database without "proxima_test" in its name: not touched');
  }
  const database = url === undefined ? await openPglite(directory) : openPostgres(url);
  try {
    await database.query('DROP SCHEMA public CASCADE');
    await database.query('CREATE SCHEMA public');
    await migrateWork(database);
    await measure(database, url === undefined ? 'PGlite' : 'PostgreSQL');
  } finally {
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
