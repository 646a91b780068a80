import type { EntityKind } from '../../graph/model/entity-kind.ts';
import { FactCollector } from '../feeds/fact-collector.ts';
import type { PlannedEntry } from '../mapping/plan-load.ts';
import { describeFault } from '../report/describe-fault.ts';
import type { EntryReport } from '../report/load-report.ts';
import type { RowStream } from '../rows/row-block.ts';
import type { RowFault } from '../rows/row-reader.ts';
import { tableRows } from '../staging/query-rows.ts';
import { quoteName, type StagingDatabase } from '../staging/staging-database.ts';
import { EntryReaders } from '../writing/entry-readers.ts';
import type { LoadContext } from '../writing/load-context.ts';
import { RowSorter } from '../writing/row-sorter.ts';

/** Months kept per pair of parties, newest first. */
const MONTHS_MAX = 36;
/** Full months whose sum is the amount of a year. */
const MONTHS_SUMMED = 12;

const COLUMNS = ['payer', 'payee', 'currency', 'purpose', 'agent_for', 'file', 'fen', 'day', 'line'];
const NUMBERS = ['fen', 'day', 'line'];

/** The table of who owns an account. */
export const ACCOUNT_OWNERS = 'account_owners';

interface PaymentRow {
  readonly payerKind?: EntityKind;
  readonly payer: string;
  readonly payeeKind?: EntityKind;
  readonly payee: string;
  readonly amount: number;
  readonly paidOn: number;
  readonly currency?: string;
  readonly amountCny?: number;
  readonly purpose?: string;
  readonly agentFor?: string;
}

/**
 * Reads all payments, resolves accounts to their owners, and sums what one party paid another.
 *
 * Shape: a stream of `payment-sums-feed` rows, one per payer, payee and currency; rows of the feed are counted in `report`.
 * Units: the amount is the sum of the twelve months before the month of the newest payment; `months` has every month.
 */
export async function sumPayments(
  entry: PlannedEntry,
  stream: RowStream,
  context: LoadContext,
  database: StagingDatabase,
  report: EntryReport,
): Promise<RowStream> {
  const table = `payments_${entry.index}`;
  await stagePayments(entry, stream, context, database, report, table);
  await database.run(resolveSql(table));
  await findUnknownParties(context, database, readersPolicy(entry, context), table);
  await endRows(entry, context, database, report, table);
  const sums = `payment_sums_${entry.index}`;
  await database.run(`CREATE OR REPLACE TABLE ${quoteName(sums)} AS ${sumSql(table)}`);
  return tableRows(database, sums, await database.columnsOf(`SELECT * FROM ${quoteName(sums)}`));
}

async function stagePayments(
  entry: PlannedEntry,
  stream: RowStream,
  context: LoadContext,
  database: StagingDatabase,
  report: EntryReport,
  table: string,
): Promise<void> {
  const writer = await database.createTable(table, COLUMNS, NUMBERS);
  const readers = new EntryReaders(entry, stream, context.mapping);
  const keys = new FactCollector(readers.namespaces);
  const take = (row: PaymentRow, file: string, line: number) => {
    const isYuan = row.currency === undefined || row.currency === 'CNY' || row.amountCny !== undefined;
    writer.add([
      keys.end(row.payerKind ?? 'ACCOUNT', row.payer, 'payer').key,
      keys.end(row.payeeKind ?? 'ACCOUNT', row.payee, 'payee').key,
      isYuan ? 'CNY' : row.currency!,
      row.purpose ?? null,
      row.agentFor === undefined ? null : keys.end('ENTERPRISE', row.agentFor, 'agentFor').key,
      file,
      BigInt(row.amountCny ?? row.amount),
      BigInt(row.paidOn),
      BigInt(line),
    ]);
  };
  const sorter = new RowSorter(entry, context, readers, report, 'rows', (row, file, line) =>
    take(row as unknown as PaymentRow, file, line),
  );
  for await (const work of sorter.works(stream)) {
    for (const issue of work.issues) context.issues.add(issue);
    await context.issues.drain();
  }
  for (const issue of sorter.lastIssues) context.issues.add(issue);
  writer.close();
}

/** Puts the owner in the place of an account; a party stands for itself. */
function resolveSql(table: string): string {
  return `
    CREATE OR REPLACE TABLE ${quoteName(`${table}_resolved`)} AS
    WITH owners AS (SELECT account, min(party) AS party FROM ${ACCOUNT_OWNERS} GROUP BY account)
    SELECT p.*,
      CASE WHEN starts_with(p.payer, 'A:') THEN payer_owner.party ELSE p.payer END AS payer_party,
      CASE WHEN starts_with(p.payee, 'A:') THEN payee_owner.party ELSE p.payee END AS payee_party
    FROM ${quoteName(table)} p
    LEFT JOIN owners payer_owner ON payer_owner.account = p.payer
    LEFT JOIN owners payee_owner ON payee_owner.account = p.payee`;
}

/** Whether unknown parties are stubs, which are made when the sums are written. */
function readersPolicy(entry: PlannedEntry, context: LoadContext): 'stub' | 'reject' {
  const policies = { ...context.mapping.dirt, ...entry.mapping.dirt };
  return policies.UNKNOWN_PARTY === 'stub' ? 'stub' : 'reject';
}

/** Makes the table of parties that nobody knows. */
async function findUnknownParties(
  context: LoadContext,
  database: StagingDatabase,
  policy: 'stub' | 'reject',
  table: string,
): Promise<void> {
  const writer = await database.createTable(`${table}_unknown`, ['party'], []);
  if (policy === 'reject') {
    const resolved = quoteName(`${table}_resolved`);
    const parties = `
      SELECT payer_party AS party FROM ${resolved} WHERE payer_party IS NOT NULL
      UNION SELECT payee_party FROM ${resolved} WHERE payee_party IS NOT NULL`;
    for await (const rows of database.stream(parties)) {
      const missing = await context.store.findMissingEntities(rows.map(([party]) => party!));
      for (const party of missing) writer.add([party]);
    }
  }
  writer.close();
  await database.run(`
    CREATE OR REPLACE TABLE ${quoteName(`${table}_judged`)} AS
    WITH known AS (
      SELECT p.*,
        payer_party IS NULL OR payer_unknown.party IS NOT NULL AS is_payer_unknown,
        payee_party IS NULL OR payee_unknown.party IS NOT NULL AS is_payee_unknown
      FROM ${quoteName(`${table}_resolved`)} p
      LEFT JOIN ${quoteName(`${table}_unknown`)} payer_unknown ON payer_unknown.party = payer_party
      LEFT JOIN ${quoteName(`${table}_unknown`)} payee_unknown ON payee_unknown.party = payee_party
    )
    SELECT *,
      CASE WHEN is_payer_unknown OR is_payee_unknown THEN 'rejected'
        WHEN payer_party = payee_party THEN 'filtered' ELSE 'accepted' END AS fate
    FROM known`);
}

/** Rejects payments of unknown ends and leaves out those between accounts of one party. */
async function endRows(
  entry: PlannedEntry,
  context: LoadContext,
  database: StagingDatabase,
  report: EntryReport,
  table: string,
): Promise<void> {
  const sql = `
    SELECT file, line, fate, is_payer_unknown, payer, payee FROM ${quoteName(`${table}_judged`)} ORDER BY file, line`;
  for await (const rows of database.stream(sql)) {
    for (const [file, lineText, fateText, isPayerUnknown, payer, payee] of rows) {
      const fate = fateText as 'accepted' | 'filtered' | 'rejected';
      const line = Number(lineText);
      report[fate] += 1;
      context.accounts.get(file!)?.mark(line, fate);
      if (fate !== 'rejected') continue;
      const isPayer = isPayerUnknown === 'true';
      const issue = describeFault(
        unknownEnd(isPayer ? 'payer' : 'payee', isPayer ? payer! : payee!),
        entry.name,
        entry.feed.noun,
        file!,
        line,
      );
      context.issues.add(issue);
    }
    await context.issues.drain();
  }
}

function unknownEnd(column: string, key: string): RowFault {
  const isAccount = key.startsWith('A:');
  const code = isAccount ? 'UNKNOWN_ACCOUNT' : 'UNKNOWN_PARTY';
  const expected = isAccount ? 'an account of the feed accounts with a known owner' : 'a known party';
  return { severity: 'reject', column, code, value: key.slice(2), expected };
}

/** One row per payer, payee and currency, with the place of its first payment. */
function sumSql(table: string): string {
  return `
    WITH dated AS (
      SELECT *, strftime(DATE '1970-01-01' + CAST(day AS INTEGER), '%Y-%m') AS month
      FROM ${quoteName(`${table}_judged`)} WHERE fate = 'accepted'
    ),
    span AS (
      SELECT strftime(max(d) , '%Y-%m') AS until, strftime(max(d) - INTERVAL ${MONTHS_SUMMED} MONTH, '%Y-%m') AS since
      FROM (SELECT date_trunc('month', DATE '1970-01-01' + CAST(max(day) AS INTEGER)) AS d FROM dated)
    ),
    monthly AS (
      SELECT payer_party, payee_party, currency, month, sum(fen) AS fen, count(*) AS payments
      FROM dated GROUP BY ALL
    ),
    totals AS (
      SELECT payer_party, payee_party, currency,
        coalesce(sum(fen) FILTER (month >= since AND month < until), 0)::BIGINT AS "amountFen",
        coalesce(sum(payments) FILTER (month >= since AND month < until), 0)::BIGINT AS payments,
        array_to_string(list(month || ':' || fen ORDER BY month)[-${MONTHS_MAX}:], ';') AS months
      FROM monthly, span GROUP BY payer_party, payee_party, currency
    ),
    purposes AS (
      SELECT payer_party, payee_party, currency, arg_max(purpose, (fen, purpose)) AS label
      FROM (
        SELECT payer_party, payee_party, currency, purpose, sum(fen) AS fen
        FROM dated WHERE purpose IS NOT NULL GROUP BY ALL
      ) GROUP BY ALL
    ),
    firsts AS (
      SELECT payer_party, payee_party, currency, min(day) AS "firstDay", max(day) AS "lastDay",
        arg_min(file, (day, file, line)) AS _file, arg_min(line, (day, file, line)) AS _line
      FROM dated GROUP BY ALL
    )
    SELECT _file, _line, payer_party AS "payerKey", payee_party AS "payeeKey", currency, "amountFen", payments, months,
      label, "firstDay", "lastDay"
    FROM totals JOIN firsts USING (payer_party, payee_party, currency)
    LEFT JOIN purposes USING (payer_party, payee_party, currency)
    ORDER BY _file, _line, "payerKey", "payeeKey", currency`;
}
