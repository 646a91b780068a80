import { LoadError } from '../load-error.ts';
import type { RowBlock, RowStream } from '../rows/row-block.ts';
import { quoteName, type StagingDatabase } from './staging-database.ts';

/**
 * Runs a query once and keeps its rows in a table, in an order that is the same in every run.
 *
 * Errors: `SQL_INVALID` with DuckDB's own words when the query fails or gives no `_file` and `_line`.
 */
export async function materialiseQuery(
  database: StagingDatabase,
  sql: string,
  name: string,
  table: string,
): Promise<RowStream> {
  const given = await runNamed(name, () => database.columnsOf(sql));
  for (const needed of ['_file', '_line']) {
    if (given.includes(needed)) continue;
    throw new LoadError('SQL_INVALID', `${name} gives no column ${needed}: it gives ${given.join(', ')}`);
  }
  await runNamed(name, () => database.run(`CREATE OR REPLACE TABLE ${quoteName(table)} AS ${ordered(sql)}`));
  const columns = await database.columnsOf(`SELECT * FROM ${quoteName(table)}`);
  return tableRows(database, table, columns);
}

/** Origin first, so that rows come in the order of their lines. */
function ordered(sql: string): string {
  return `SELECT _file, _line, * EXCLUDE (_file, _line) FROM (\n${sql}\n) ORDER BY ALL`;
}

/** The rows of a table that has `_file` and `_line`. */
export function tableRows(database: StagingDatabase, table: string, columns: readonly string[]): RowStream {
  const [fileAt, lineAt, alsoAt] = ['_file', '_line', '_also'].map((name) => columns.indexOf(name));
  async function* blocks(): AsyncIterable<RowBlock> {
    for await (const rows of database.stream(`SELECT * FROM ${quoteName(table)}`)) {
      const files = rows.map((row) => row[fileAt] ?? '');
      yield {
        rows: rows.map((row) => row.map((cell) => cell ?? undefined)),
        lines: rows.map((row) => Number(row[lineAt])),
        file: files[0],
        files,
        also: alsoAt < 0 ? undefined : rows.map((row) => row[alsoAt] ?? undefined),
        problems: [],
        bytesRead: 0,
      };
    }
  }
  return { headerOf: () => columns, bytes: 0, blocks };
}

/** Runs a query and names it when it fails. */
export async function runNamed<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw new LoadError('SQL_INVALID', `${name} failed: ${(cause as Error).message}`, { cause });
  }
}
