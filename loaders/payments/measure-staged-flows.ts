import type { PlannedEntry } from '../mapping/plan-load.ts';
import type { RowStream } from '../rows/row-block.ts';
import { tableRows } from '../staging/query-rows.ts';
import { quoteName, type StagingDatabase } from '../staging/staging-database.ts';
import { INFERENCE_SCHEMA } from './infer-supply.ts';

/**
 * Reads what `inferStagedSupply` measured of enterprises as figures and events of theirs.
 *
 * Shape: a stream of `measuredMetrics` rows (month-end-index-1 to -4, seasonal-index-next, monthly-inflow) and one of `measuredEvents`
 * rows (large-inflow), each with the place of the party's first payment.
 * Units: indexes as ratios, the inflow in fen a month; metrics are as of the last day of the twelve full months.
 * Limits: persons have none. A seasonal index needs inflow in as many months as a supply does: of fewer it is no season.
 */
export async function measureStagedFlows(
  entry: PlannedEntry,
  database: StagingDatabase,
): Promise<{ metrics: RowStream; events: RowStream }> {
  const read = async (name: string, sql: string): Promise<RowStream> => {
    const table = `${name}_${entry.index}`;
    await database.run(`CREATE OR REPLACE TABLE ${quoteName(table)} AS ${placed(entry, sql)}`);
    return tableRows(database, table, await database.columnsOf(`SELECT * FROM ${quoteName(table)}`));
  };
  return { metrics: await read('metrics', METRICS), events: await read('large_inflows', EVENTS) };
}

/** Rows with the place of the party's first payment, in an order that is the same in every run. */
function placed(entry: PlannedEntry, sql: string): string {
  const file = entry.files[0]?.path.replaceAll("'", "''");
  return `
    WITH found AS (${sql}),
    places AS (
      SELECT "payeeKey", min({ file: _file, line: _line }) AS place
      FROM ${quoteName(`payment_sums_${entry.index}`)} GROUP BY "payeeKey"
    )
    SELECT coalesce(place.file, '${file}') AS _file, coalesce(place.line, 1) AS _line, found.*
    FROM found LEFT JOIN places ON places."payeeKey" = found."partyKey"
    WHERE starts_with("partyKey", 'E:') ORDER BY ALL`;
}

const NUMBER = 'DECIMAL(30, 9)';

/** A season is that of the month after the one that is not over, as it was a year before: eleven months back. */
const METRICS = `
  WITH months AS (SELECT MIN(month_no + months_back) AS month_no FROM ${INFERENCE_SCHEMA}.judged_payments),
  newest AS (
    SELECT CAST(make_date(CAST(month_no // 12 AS BIGINT), CAST(month_no % 12 + 1 AS BIGINT), 1) - DATE '1970-01-01' AS BIGINT) - 1 AS day
    FROM months WHERE month_no IS NOT NULL
  ),
  measured AS (SELECT * FROM ${INFERENCE_SCHEMA}.inflow_measures WHERE payer = '' AND year_fen > 0),
  figures AS (
    SELECT payee, 'monthly-inflow' AS metric, NULL AS value, CAST(round(year_fen / 12) AS BIGINT) AS fen FROM measured
    UNION ALL
    ${[1, 2, 3, 4]
      .map((quarter) => {
        const value = `q${quarter}_month_end_index`;
        return `SELECT payee, 'month-end-index-${quarter}', CAST(${value} AS ${NUMBER}), NULL FROM measured WHERE ${value} IS NOT NULL`;
      })
      .join(' UNION ALL ')}
    UNION ALL
    SELECT m.payee, 'seasonal-index-next', CAST(coalesce(s.seasonal_index, 0) AS ${NUMBER}), NULL
    FROM measured m
    CROSS JOIN ${INFERENCE_SCHEMA}.inference_parameters i
    LEFT JOIN ${INFERENCE_SCHEMA}.inflow_months s ON s.payee = m.payee AND s.payer = '' AND s.months_back = 11
    WHERE m.active_months >= i.active_months_min
  )
  SELECT payee AS "partyKey", metric, day AS "asOfDay", value, fen AS "amountFen" FROM figures, newest`;

const EVENTS = `
  SELECT payee AS "partyKey", 'large-inflow' AS type, paid_day AS day, amount_fen AS "amountFen"
  FROM ${INFERENCE_SCHEMA}.large_inflows`;
