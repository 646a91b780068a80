import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  BIGINT,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  VARCHAR,
} from '@duckdb/node-api';

const MEMORY_LIMIT = '512MB';
const THREADS = '2';

/** Rows handed to DuckDB at a time; its vectors hold 2,048. */
const CHUNK_ROWS = 2_048;

/** What a staged cell may be. */
export type StagedValue = string | bigint | null;

/** A DuckDB file of its own for one load: rows beyond its memory limit go to disk. */
export class StagingDatabase {
  private readonly directory: string;
  private readonly memoryLimit: string;
  private instance: DuckDBInstance | undefined;
  private connection: DuckDBConnection | undefined;

  constructor(directory: string, memoryLimit = MEMORY_LIMIT) {
    this.directory = directory;
    this.memoryLimit = memoryLimit;
  }

  /** Runs a statement. */
  async run(sql: string): Promise<void> {
    await (await this.open()).run(sql);
  }

  /** The rows of a small result, all cells as text. */
  async all(sql: string): Promise<Record<string, string | null>[]> {
    const result = await (await this.open()).runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
    return result.getRowObjects() as Record<string, string | null>[];
  }

  /** The column names of a query or table. */
  async columnsOf(sql: string): Promise<string[]> {
    const result = await (await this.open()).runAndReadAll(`DESCRIBE ${sql}`);
    return result.getRowObjects().map((row) => String(row.column_name));
  }

  /** Streams the rows of a large result, all cells as text. */
  async *stream(sql: string): AsyncIterable<(string | null)[][]> {
    const connection = await this.connect();
    try {
      const result = await connection.stream(`SELECT COLUMNS(*)::VARCHAR FROM (${sql})`);
      for (
        let chunk = await result.fetchChunk();
        chunk && chunk.rowCount > 0;
        chunk = await result.fetchChunk()
      ) {
        yield chunk.getRows() as (string | null)[][];
      }
    } finally {
      connection.closeSync();
    }
  }

  /** Creates a table; `columns` of BIGINT are named, the others are text. Returns how rows get in. */
  async createTable(
    table: string,
    columns: readonly string[],
    bigints: readonly string[],
  ): Promise<TableWriter> {
    const types = columns.map((name) => (bigints.includes(name) ? BIGINT : VARCHAR));
    const definition = columns.map(
      (name, i) => `${quoteName(name)} ${types[i] === BIGINT ? 'BIGINT' : 'VARCHAR'}`,
    );
    await this.run(`CREATE OR REPLACE TABLE ${quoteName(table)} (${definition.join(', ')})`);
    return new TableWriter(await (await this.open()).createAppender(table), types);
  }

  /** Closes the database and deletes its files. */
  close(): void {
    this.connection?.closeSync();
    this.instance?.closeSync();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async open(): Promise<DuckDBConnection> {
    this.connection ??= await this.connect();
    return this.connection;
  }

  private async connect(): Promise<DuckDBConnection> {
    if (this.instance === undefined) {
      mkdirSync(this.directory, { recursive: true });
      this.instance = await DuckDBInstance.create(join(this.directory, 'staging.duckdb'), {
        memory_limit: this.memoryLimit,
        threads: THREADS,
        temp_directory: join(this.directory, 'spill'),
        autoinstall_known_extensions: 'false',
      });
    }
    return this.instance.connect();
  }
}

/** Appends rows to a table in chunks. */
export class TableWriter {
  private readonly appender: Awaited<ReturnType<DuckDBConnection['createAppender']>>;
  private readonly types: readonly DuckDBType[];
  private rows: StagedValue[][] = [];

  constructor(
    appender: Awaited<ReturnType<DuckDBConnection['createAppender']>>,
    types: readonly DuckDBType[],
  ) {
    this.appender = appender;
    this.types = types;
  }

  add(row: StagedValue[]): void {
    this.rows.push(row);
    if (this.rows.length === CHUNK_ROWS) this.flush();
  }

  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private flush(): void {
    if (this.rows.length === 0) return;
    const chunk = DuckDBDataChunk.create(this.types, this.rows.length);
    chunk.setRows(this.rows);
    this.appender.appendDataChunk(chunk);
    this.rows = [];
  }
}

/** A name as SQL wants it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
