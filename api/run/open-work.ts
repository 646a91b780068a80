import { join } from 'node:path';
import { SetupError } from '../../graph/server/setup-error.ts';
import type { Config } from '../config/read-config.ts';
import type { Database } from '../work/database.ts';
import { migrateWork } from '../work/migrate-work.ts';
import { openPglite } from '../work/open-pglite.ts';
import { openPostgres } from '../work/open-postgres.ts';

/** Opens the work store: a server named in DATABASE_URL, or PGlite in process. Errors: `SetupError`. */
export async function openWork(config: Config): Promise<Database> {
  const directory = join(config.dataDirectory, 'work');
  try {
    const database =
      config.databaseUrl === undefined ? await openPglite(directory) : openPostgres(config.databaseUrl);
    await migrateWork(database);
    return database;
  } catch (error) {
    const message = (error as Error).message;
    if (/ENOSPC|No space left/i.test(message)) {
      throw new SetupError(
        'DISK_FULL',
        'the disk is full: free some space or set PROXIMA_DATA to a folder on another disk',
      );
    }
    const place = config.databaseUrl === undefined ? directory : 'DATABASE_URL';
    throw new SetupError('SERVER_FAILED', `the work store (${place}) cannot be opened: ${message}`, {
      cause: error,
    });
  }
}
