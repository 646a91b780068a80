import type { Database } from './database.ts';
import { WORK_MIGRATIONS } from './migrations.ts';

/** Brings the work store's schema up to date, each step in one transaction. Safe to repeat. */
export async function migrateWork(database: Database): Promise<void> {
  await database.query(
    'CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, name text NOT NULL)',
  );
  for (const migration of WORK_MIGRATIONS) {
    await database.transaction(async (statements) => {
      const done = await statements.query('SELECT 1 FROM migration WHERE number = $1', [migration.number]);
      if (done.length > 0) return;
      for (const statement of migration.statements) await statements.query(statement);
      await statements.query('INSERT INTO migration (number, name) VALUES ($1, $2)', [
        migration.number,
        migration.name,
      ]);
    });
  }
}
