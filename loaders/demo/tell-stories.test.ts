import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateDemoBank } from './generate-demo-bank.ts';
import { type ReadBank, type Row, readBank } from './testing/read-bank.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxima-stories-'));
const CORE = 'story-machinery-core';
let bank: ReadBank;

beforeAll(async () => {
  await generateDemoBank({ directory, scale: 0.02, today: '2026-11-24' });
  bank = readBank(directory);
});
afterAll(() => rmSync(directory, { recursive: true }));

const accountsOf = (id: string): string[] =>
  bank.rows.accounts.filter((row) => row.ownerId === id).map((row) => row.accountId);
const paidTo = (id: string): Row[] => bank.rows.payments.filter((row) => accountsOf(id).includes(row.payee));

test('191 dealers buy from the machinery leader and 187 of them are no customers', () => {
  const links = bank.rows['supply-links'].filter((row) => row.supplierId === CORE);
  expect(links.length).toBe(191);
  const found = bank.truth.opportunities.filter(
    (item) =>
      item.via.sourceId === CORE && item.rule === 'uncovered-counterparty' && item.relation === 'BUYER',
  );
  expect(found.length).toBe(187);
});

test('at least 70% of what the leader takes in a month comes in the last five days', () => {
  const months = Map.groupBy(
    paidTo(CORE).filter((row) => row.paidOn < '2026-11'),
    (row) => row.paidOn.slice(0, 7),
  );
  expect(months.size).toBe(12);
  for (const [month, rows] of months) {
    const lastDay = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    const sum = (some: readonly Row[]): number =>
      some.reduce((total, row) => total + Number(row.amountCny), 0);
    const late = rows.filter((row) => Number(row.paidOn.slice(8)) > lastDay - 5);
    expect(sum(late) / sum(rows)).toBeGreaterThanOrEqual(0.7);
  }
});

test('the leader pays in euros and dollars every month and has taken in a bond', () => {
  const paid = bank.rows.payments.filter((row) => accountsOf(CORE).includes(row.payer));
  for (const currency of ['EUR', 'USD'])
    expect(paid.filter((row) => row.currency === currency).length).toBe(12);
  expect(
    paidTo(CORE)
      .filter((row) => row.purpose.includes('募集资金'))
      .map((row) => row.amount),
  ).toEqual(['800000000']);
});

test('周岚 of 江北支行 leads the leader', () => {
  const org = bank.rows['org-units'].find((row) => row.name === '江北支行');
  expect(bank.rows.customers.find((row) => row.partyId === CORE)?.orgId).toBe(org?.orgId);
  const lead = bank.rows.assignments.find((row) => row.partyId === CORE && row.line === 'CORPORATE');
  expect(bank.rows.employees.find((row) => row.employeeId === lead?.employeeId)?.name).toBe('周岚');
});

test('the staffs of the casting firm and of its supplier are planted for payroll', () => {
  const counts = bank.truth.opportunities
    .filter((item) => item.subject.sourceId.startsWith('story-casting') && item.count !== undefined)
    .map((item) => [item.subject.sourceId, item.count, item.staff]);
  expect(counts).toEqual([
    ['story-casting-core', 160, 400],
    ['story-casting-supplier', 114, 150],
  ]);
});

test('126 persons pay instalments to the property developer', () => {
  const homes = paidTo('story-property-developer').filter((row) => row.purpose.includes('云栖花园'));
  const buyers = new Set(homes.map((row) => row.payer));
  expect(buyers.size).toBe(126);
  expect(homes.length).toBeGreaterThan(126 * 3);
});
