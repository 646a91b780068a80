import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StagingDatabase } from '../../staging/staging-database.ts';
import { INFERENCE_SCHEMA, type InferenceSources, inferSupply, measureFlows } from '../infer-supply.ts';

/** A payment as a test writes it down; what is left out is that of an ordinary payment for goods. */
export interface WrittenPayment {
  readonly payer: string;
  readonly payee: string;
  /** In yuan. */
  readonly amount: number;
  /** `2026-10-31`. */
  readonly paidOn: string;
  readonly purpose?: string;
  readonly isSettled?: boolean;
  readonly currency?: string;
  readonly agentFor?: string;
}

type Row = Record<string, string | null>;

/** What was inferred, all cells as text. */
export interface Inferred {
  readonly verdicts: string[];
  pair(payee: string, payer: string): Row | undefined;
  months(payee: string, payer?: string): Row[];
  measures(payee: string, payer?: string): Row | undefined;
  buyer(payer: string): Row | undefined;
}

/** Parties named so are persons. */
const PERSON = /^person/;

/** Infers supply from payments that a test writes down; tables are lists of rows. */
export async function inferFrom(
  payments: readonly WrittenPayment[],
  tables: Omit<InferenceSources, 'payments'> = {},
): Promise<Inferred> {
  const database = new StagingDatabase(mkdtempSync(join(tmpdir(), 'proxima-inference-')));
  try {
    await inferSupply(database, { ...tables, payments: paymentsSql(payments) });
    await measureFlows(database);
    const read = (table: string, order: string) =>
      database.all(`SELECT * FROM ${INFERENCE_SCHEMA}.${table} ORDER BY ${order}`);
    const judged = await read('judged_payments', 'CAST(payment_id AS INTEGER)');
    const pairs = await read('supply_inference', 'payee, payer');
    const months = await read('inflow_months', 'payee, payer, month');
    const measures = await read('inflow_measures', 'payee, payer');
    const buyers = await read('buyer_measures', 'payer');
    const of = (payee: string, payer: string) => (row: Row) => row.payee === payee && row.payer === payer;
    return {
      verdicts: judged.map(({ verdict }) => verdict!),
      pair: (payee, payer) => pairs.find(of(payee, payer)),
      months: (payee, payer = '') => months.filter(of(payee, payer)),
      measures: (payee, payer = '') => measures.find(of(payee, payer)),
      buyer: (payer) => buyers.find((row) => row.payer === payer),
    };
  } finally {
    database.close();
  }
}

/** A query whose rows are these; every cell is text. */
export function rowsSql(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const values = rows.map((row) => `(${row.map((cell) => `'${cell}'`).join(', ')})`);
  return `SELECT * FROM (VALUES ${values.join(', ')}) AS rows (${columns.join(', ')})`;
}

function paymentsSql(payments: readonly WrittenPayment[]): string {
  const text = (value: string | undefined) => (value === undefined ? 'CAST(NULL AS VARCHAR)' : `'${value}'`);
  const rows = payments.map((payment, no) =>
    [
      `'${no}'`,
      text(payment.payer),
      text(payment.payee),
      !PERSON.test(payment.payer),
      !PERSON.test(payment.payee),
      `CAST(${Math.round(payment.amount * 100)} AS BIGINT)`,
      `DATE '${payment.paidOn}'`,
      text(payment.purpose ?? '货款'),
      payment.isSettled ?? true,
      text(payment.currency),
      text(payment.agentFor),
    ].join(', '),
  );
  const columns = `payment_id, payer, payee, payer_is_enterprise, payee_is_enterprise, amount_fen, paid_on, purpose, settled,
    currency, agent_for`;
  return `SELECT * FROM (VALUES ${rows.map((row) => `(${row})`).join(', ')}) AS rows (${columns})`;
}
