/** A row as the driver gives it. */
export type Row = Record<string, unknown>;

/** Runs statements; inside a transaction all of them or none hold. Parameters are `$1`, `$2` … */
export interface Statements {
  query(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The work store: PGlite in process or a PostgreSQL server, the same SQL on both. */
export interface Database extends Statements {
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
