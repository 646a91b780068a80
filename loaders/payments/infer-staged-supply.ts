import type { LoadPlan, PlannedEntry } from '../mapping/plan-load.ts';
import type { RowStream } from '../rows/row-block.ts';
import { tableRows } from '../staging/query-rows.ts';
import { quoteName, type StagingDatabase } from '../staging/staging-database.ts';
import { INFERENCE_SCHEMA, type InferenceSources, inferSupply, measureFlows } from './infer-supply.ts';

/**
 * Infers supply from the payments that `sumPayments` has staged and resolved to parties, and measures it.
 *
 * Shape: a stream of `inferred-supply-feed` rows, edges and candidates, each with the place of its first payment.
 * Limits: knows control groups, agents and documents only from the files that the entry uses.
 * Errors: `SQL_INVALID` when such a file lacks a column.
 */
export async function inferStagedSupply(
  entry: PlannedEntry,
  plan: LoadPlan,
  database: StagingDatabase,
): Promise<RowStream> {
  await inferSupply(database, stagedSources(entry, plan));
  await measureFlows(database);
  const table = `supply_links_${entry.index}`;
  await database.run(`CREATE OR REPLACE TABLE ${quoteName(table)} AS ${linksSql(entry)}`);
  return tableRows(database, table, await database.columnsOf(`SELECT * FROM ${quoteName(table)}`));
}

function stagedSources(entry: PlannedEntry, plan: LoadPlan): InferenceSources {
  const isThere = (name: string) =>
    (entry.mapping.uses ?? []).includes(name) && plan.files.some(({ id }) => id === name);
  const namespace = entry.mapping.namespace ?? plan.mapping.namespace;
  const prefix = namespace === '' ? 'E:' : `E:${namespace}:`;
  /** A query over a staged file whose `ids` become keys of enterprises. */
  const keyed = (name: string, ids: readonly string[]): string | undefined => {
    const replaced = ids.map((id) => `'${prefix.replaceAll("'", "''")}' || ${id} AS ${id}`);
    return isThere(name)
      ? `SELECT * REPLACE (${replaced.join(', ')}) FROM main.${quoteName(name)}`
      : undefined;
  };
  return {
    payments: paymentsSql(entry),
    controlGroups: keyed('control_groups', ['party']),
    purposes: isThere('purposes') ? 'SELECT word, class FROM main.purposes' : undefined,
    agents: keyed('agents', ['party']),
    corroborations: keyed('corroborations', ['payer', 'payee']),
    coverages: keyed('coverages', ['party']),
  };
}

/** Payments of a load are settled; those between accounts of one party are among them, to be judged so. */
function paymentsSql(entry: PlannedEntry): string {
  return `
    SELECT file || '#' || line AS payment_id, payer_party AS payer, payee_party AS payee,
      starts_with(payer_party, 'E:') AS payer_is_enterprise, starts_with(payee_party, 'E:') AS payee_is_enterprise,
      fen AS amount_fen, DATE '1970-01-01' + CAST(day AS INTEGER) AS paid_on, purpose, true AS settled, currency, agent_for
    FROM main.${quoteName(`payments_${entry.index}_judged`)} WHERE fate <> 'rejected'`;
}

/** Edges and candidates, in an order that is the same in every run. */
function linksSql(entry: PlannedEntry): string {
  const file = entry.files[0]?.path.replaceAll("'", "''");
  return `
    SELECT coalesce(s._file, '${file}') AS _file, coalesce(s._line, 1) AS _line,
      i.payee AS "supplierKey", i.payer AS "buyerKey", i.amount_fen AS "amountFen", i.link_confidence AS confidence,
      CASE WHEN i.class = 'CANDIDATE' THEN '疑似供应' END AS label, i.active_months AS "activeMonths",
      ${nano('i.share')} AS "inflowShareNano", CAST(round(f.gap_days_mean) AS BIGINT) AS "paymentGap",
      ${decimal('f.quarter_change')} AS "quarterChange",
      CASE WHEN f.year_fen > 0 THEN ${nano('f.prepaid_fen / f.year_fen')} END AS "prepaidShareNano",
      i.coverage, i.first_day AS "firstDay", i.last_day AS "lastDay"
    FROM ${INFERENCE_SCHEMA}.supply_inference i
    LEFT JOIN ${INFERENCE_SCHEMA}.inflow_measures f ON f.payee = i.payee AND f.payer = i.payer
    LEFT JOIN ${quoteName(`payment_sums_${entry.index}`)} s
      ON s."payerKey" = i.payer AND s."payeeKey" = i.payee AND s.currency = 'CNY'
    WHERE i.class IN ('EDGE', 'CANDIDATE')
    ORDER BY _file, _line, "supplierKey", "buyerKey"`;
}

/** A fraction as an integer of 1e-9, as shares are kept. */
function nano(fraction: string): string {
  return `CAST(round(${fraction} * 1000000000) AS BIGINT)`;
}

/** A number written out with nine digits, never with an exponent. */
function decimal(number: string): string {
  return `CAST(${number} AS DECIMAL(30, 9))`;
}
