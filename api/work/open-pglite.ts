import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.ts';

/**
 * Opens the embedded Postgres of a folder. Only one process may: see `takeRunLock`.
 * What it acknowledged outlives a killed process, but not a power cut: for that name a server in DATABASE_URL.
 */
export async function openPglite(directory: string): Promise<Database> {
  mkdirSync(directory, { recursive: true });
  const pglite = await PGlite.create(directory);
  return {
    query: async (text, parameters = []) =>
      (await pglite.query(text, [...parameters])).rows as Record<string, unknown>[],
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async (text, parameters = []) =>
            (await transaction.query(text, [...parameters])).rows as Record<string, unknown>[],
        }),
      ),
    close: () => pglite.close(),
  };
}
