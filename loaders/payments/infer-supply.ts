import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNamed } from '../staging/query-rows.ts';
import { quoteName, type StagingDatabase } from '../staging/staging-database.ts';

/**
 * What the inference reads, each a query: `SELECT * FROM read_parquet('payments/*.parquet')` or one over staged tables.
 * What is left out is empty, the parameters and purposes are those of the files beside this one. Columns: docs/feeds.md.
 */
export interface InferenceSources {
  readonly payments: string;
  readonly controlGroups?: string;
  readonly purposes?: string;
  readonly agents?: string;
  readonly corroborations?: string;
  readonly coverages?: string;
  readonly parameters?: string;
}

/** Tables of the inference live in a schema of their own, apart from files that are staged under the same names. */
export const INFERENCE_SCHEMA = 'inference';

/** What is made, in this order, each by the SQL text that Spark runs too. */
const EDGES = [
  ['judged_payments', 'judge-payments.sql'],
  ['supply_inference', 'infer-supply.sql'],
] as const;
const MEASURES = [
  ['inflow_months', 'measure-months.sql'],
  ['inflow_measures', 'measure-flows.sql'],
  ['buyer_measures', 'measure-buyers.sql'],
  ['large_inflows', 'measure-large-inflows.sql'],
] as const;

/**
 * Infers from payments who supplies whom.
 *
 * Shape: the tables `judged_payments` (a verdict on every settled payment) and `supply_inference` (a row per payee and payer).
 * Errors: `SQL_INVALID` with DuckDB's own words when a source lacks a column.
 * Cost: sorts and joins of the payments that go to disk beyond the memory of the database.
 * Source: methods 4.2, rules 1 to 6.
 */
export async function inferSupply(database: StagingDatabase, sources: InferenceSources): Promise<void> {
  await database.run(`DROP SCHEMA IF EXISTS ${INFERENCE_SCHEMA} CASCADE; CREATE SCHEMA ${INFERENCE_SCHEMA}`);
  for (const [name, query] of Object.entries(inputs(sources))) {
    await runNamed(name, () => database.run(`CREATE VIEW ${INFERENCE_SCHEMA}.${name} AS ${query}`));
  }
  await makeTables(database, EDGES);
}

/**
 * Measures seasons, month ends, gaps and changes of the payments that `inferSupply` judged.
 *
 * Shape: the tables `inflow_months`, `inflow_measures`, `buyer_measures` and `large_inflows`.
 * Source: methods 4.2 (SUP-4, SUP-5) and 4.3.
 */
export async function measureFlows(database: StagingDatabase): Promise<void> {
  await makeTables(database, MEASURES);
}

async function makeTables(
  database: StagingDatabase,
  texts: readonly (readonly [string, string])[],
): Promise<void> {
  await database.run(`SET schema = '${INFERENCE_SCHEMA}'`);
  try {
    for (const [table, file] of texts) {
      await runNamed(file, () =>
        database.run(`CREATE OR REPLACE TABLE ${quoteName(table)} AS ${readSql(file)}`),
      );
    }
  } finally {
    await database.run("SET schema = 'main'");
  }
}

function inputs(sources: InferenceSources): Record<string, string> {
  const nothing = (columns: string): string => `SELECT ${columns} WHERE false`;
  return {
    inference_parameters: sources.parameters ?? readSql('inference-parameters.sql'),
    purposes: sources.purposes ?? readSql('purposes.sql'),
    control_groups: sources.controlGroups ?? nothing("'' AS party, '' AS head"),
    agents: sources.agents ?? nothing("'' AS party"),
    corroborations: sources.corroborations ?? nothing("'' AS payer, '' AS payee, '' AS kind"),
    coverages: sources.coverages ?? nothing("'' AS party, CAST(0 AS DOUBLE) AS share"),
    payments: sources.payments,
  };
}

function readSql(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}
