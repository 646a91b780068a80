import { DuckDBInstance } from '@duckdb/node-api';
import type { Source, SourceBlock } from './source.ts';

/** Opens a Parquet file; its line numbers are row numbers, as if it had a header line. */
export async function openParquet(path: string, header: Readonly<Record<string, string>>): Promise<Source> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '256MB', threads: '1' });
  const connection = await instance.connect();
  const file = path.replaceAll("'", "''");
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet('${file}')`);
  const names = described.getRowObjects().map((row) => String(row.column_name));
  async function* blocks(): AsyncIterable<SourceBlock> {
    const result = await connection.stream(`SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${file}')`);
    let line = 2;
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const rows = chunk
        .getRows()
        .map((row) => row.map((value) => (value === null ? undefined : String(value))));
      yield { rows, lines: rows.map((_, i) => line + i), problems: [], bytesRead: 0 };
      line += rows.length;
    }
  }
  return { header: names.map((name) => header[name] ?? name), blocks };
}
