import { join } from 'node:path';
import { INFERENCE_SCHEMA, inferSupply, measureFlows } from '../loaders/payments/infer-supply.ts';
import { StagingDatabase } from '../loaders/staging/staging-database.ts';
import { type Findings, ms, thousands } from './findings.ts';

const PAYMENTS = 10_000_000;
const PARTIES = 200_000;
/** Pairs that pay one another; a quarter of them month after month, the others now and then. */
const PAIRS = 800_000;
const SEED = 7;
const MEMORY_LIMIT = '4GB';
const MEMORY_MB = 4_096;
const SECONDS_MAX = 60;
const SAMPLE_MS = 100;

/** Makes payments inside DuckDB and infers supply from them, as a load does once they are staged. */
export async function measurePayments(work: string, findings: Findings): Promise<void> {
  const database = new StagingDatabase(join(work, 'payments'), MEMORY_LIMIT);
  try {
    console.log(`making ${thousands(PAYMENTS)} payments`);
    await database.run(`CREATE TABLE made AS ${madeSql()}`);
    await database.run(`CREATE TABLE made_groups AS ${groupsSql()}`);
    let peakMb = 0;
    const sampler = setInterval(() => {
      peakMb = Math.max(peakMb, process.memoryUsage.rss() / 2 ** 20);
    }, SAMPLE_MS);
    const sources = { payments: 'SELECT * FROM main.made', controlGroups: 'SELECT * FROM main.made_groups' };
    const edgesMs = await timed(() => inferSupply(database, sources));
    clearInterval(sampler);
    const measuresMs = await timed(() => measureFlows(database));
    findings.add(`Supply inferred from ${thousands(PAYMENTS)} payments`, [
      {
        what: 'edges and candidates',
        value: ms(edgesMs),
        target: `${SECONDS_MAX} s`,
        holds: edgesMs <= SECONDS_MAX * 1000,
      },
      {
        what: 'memory of the process meanwhile, at most',
        value: `${Math.round(peakMb)} MB`,
        target: `${MEMORY_MB} MB`,
        holds: peakMb <= MEMORY_MB,
      },
      { what: 'seasons, month ends, gaps and changes', value: ms(measuresMs) },
      ...(await countBy(database, 'judged_payments', 'verdict')),
      ...(await countBy(database, 'supply_inference', 'class')),
    ]);
  } finally {
    database.close();
  }
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function countBy(database: StagingDatabase, table: string, column: string) {
  const rows = await database.all(
    `SELECT ${column} AS word, count(*) AS rows FROM ${INFERENCE_SCHEMA}.${table} GROUP BY ALL ORDER BY 1`,
  );
  return rows.map(({ word, rows }) => ({ what: `  ${word}`, value: thousands(Number(rows)) }));
}

/** Fifteen months of payments, few firms paying many others; keys are as long as those of a bank. Some pairs pay back. */
function madeSql(): string {
  return `
    WITH dice AS (
      SELECT i, hash(i, ${SEED}) AS a, hash(i, ${SEED}, 1) AS b, hash(i, ${SEED}, 2) AS c, hash(i, ${SEED}, 3) AS d
      FROM range(${PAYMENTS}) made(i)
    ),
    paired AS (
      SELECT *, CASE WHEN a % 4 = 0 THEN b % ${PAIRS} ELSE b % ${PAIRS / 4} END AS pair FROM dice
    ),
    payers AS (
      SELECT *, floor(${PARTIES} * pow((hash(pair, ${SEED}, 4) % 1_000_000) / 1e6, 3))::BIGINT AS one FROM paired
    ),
    ends AS (
      SELECT *, pair % 20 = 0 AND i % 2 = 0 AS is_back,
        CASE WHEN pair % 20 = 1 THEN one // 10 * 10 + hash(pair, 3) % 10 ELSE hash(pair, ${SEED}, 5) % ${PARTIES} END AS other
      FROM payers
    )
    SELECT 'payments.csv#' || i AS payment_id,
      'E:91' || lpad((CASE WHEN is_back THEN other ELSE one END)::VARCHAR, 16, '0') AS payer,
      'E:91' || lpad((CASE WHEN is_back THEN one ELSE other END)::VARCHAR, 16, '0') AS payee,
      d % 40 <> 0 AS payer_is_enterprise, d % 50 <> 0 AS payee_is_enterprise,
      (hash(pair) % 20_000_000 + 600_000 + d % (hash(pair, 1) % 10_000_000 + 1))::BIGINT AS amount_fen,
      DATE '2025-08-20' + (c % 450)::INTEGER AS paid_on,
      ['货款', '货款', '运费', '预付货款', NULL, '货款', '材料款', '货款', '借款', '增值税'][(d % 10)::INTEGER + 1] AS purpose,
      true AS settled, 'CNY' AS currency, CAST(NULL AS VARCHAR) AS agent_for
    FROM ends`;
}

/** A fifth of the parties are in groups of ten. */
function groupsSql(): string {
  return `
    SELECT 'E:91' || lpad(i::VARCHAR, 16, '0') AS party, 'H' || (i // 10) AS head
    FROM range(${PARTIES}) made(i) WHERE i // 10 % 5 = 0`;
}
