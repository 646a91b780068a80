/** One step of the work store's schema, run in a transaction. Never edited once released. */
export interface WorkMigration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}
