import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateDemoBank } from '../demo/generate-demo-bank.ts';
import { findControl, findGroups } from '../demo/testing/find-control.ts';
import { type ReadBank, readBank, refKey } from '../demo/testing/read-bank.ts';
import { StagingDatabase } from '../staging/staging-database.ts';
import { INFERENCE_SCHEMA, inferSupply } from './infer-supply.ts';
import { rowsSql } from './testing/infer-from.ts';

const TODAY = '2026-11-24';
const root = mkdtempSync(join(tmpdir(), 'proxima-demo-supply-'));
const folder = join(root, 'bank');
let bank: ReadBank;
let found: Map<string, Record<string, string | null>>;

/** Payments of the bank's files between parties, an account standing for its owner. */
const PAYMENTS = `
  WITH owners AS (SELECT accountId, concat(ownerKind, ' ', ownerId) AS party FROM read_csv('${folder}/accounts.csv', all_varchar = true)),
  paid AS (
    SELECT p.*, coalesce(payer_owner.party, concat(payerKind, ' ', payer)) AS payer_party,
      coalesce(payee_owner.party, concat(payeeKind, ' ', payee)) AS payee_party
    FROM read_csv('${folder}/payments.csv', all_varchar = true) p
    LEFT JOIN owners payer_owner ON payerKind = 'ACCOUNT' AND payer_owner.accountId = payer
    LEFT JOIN owners payee_owner ON payeeKind = 'ACCOUNT' AND payee_owner.accountId = payee
  )
  SELECT paymentId AS payment_id, payer_party AS payer, payee_party AS payee,
    starts_with(payer_party, 'ENTERPRISE') AS payer_is_enterprise, starts_with(payee_party, 'ENTERPRISE') AS payee_is_enterprise,
    CAST(round(CAST(amountCny AS DECIMAL(18, 2)) * 100) AS BIGINT) AS amount_fen, CAST(paidOn AS DATE) AS paid_on, purpose,
    true AS settled, 'CNY' AS currency, CAST(NULL AS VARCHAR) AS agent_for
  FROM paid`;

beforeAll(async () => {
  await generateDemoBank({ directory: folder, scale: 0.25, today: TODAY });
  bank = readBank(folder);
  const members = [...findGroups(findControl(bank))].flatMap(([head, parties]) =>
    [...parties].map((party) => [party, head]),
  );
  const database = new StagingDatabase(join(root, 'staging'));
  try {
    await inferSupply(database, { payments: PAYMENTS, controlGroups: rowsSql(['party', 'head'], members) });
    const rows = await database.all(`SELECT * FROM ${INFERENCE_SCHEMA}.supply_inference`);
    found = new Map(rows.map((row) => [`${row.payee} from ${row.payer}`, row]));
  } finally {
    database.close();
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the demo bank’s payments', () => {
  test('show every planted supply, with its yearly amount', () => {
    const planted = bank.truth.supplyEdges.map((item) => ({
      pair: `${refKey(item.supplier)} from ${refKey(item.buyer)}`,
      fen: Math.round(item.annualAmount! * 100),
    }));
    expect(planted.length).toBeGreaterThan(100);
    const lacking = planted.filter(({ pair, fen }) => {
      const row = found.get(pair);
      return row?.class !== 'EDGE' || Number(row.amount_fen) !== fen;
    });
    expect(lacking).toEqual([]);
  });

  test('show no near miss, and nothing that was not planted', () => {
    const planted = new Set(
      bank.truth.supplyEdges.map((item) => `${refKey(item.supplier)} from ${refKey(item.buyer)}`),
    );
    const edges = [...found].filter(([, row]) => row.class === 'EDGE').map(([pair]) => pair);
    expect(edges.filter((pair) => !planted.has(pair))).toEqual([]);
    expect(bank.truth.supplyNearMisses.length).toBeGreaterThan(20);
  });
});
