import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { entityKey } from '../../graph/model/keys.ts';
import { generateDemoBank } from '../../loaders/demo/generate-demo-bank.ts';
import { readBank } from '../../loaders/demo/testing/read-bank.ts';
import { type GateReader, gateReader } from '../../scoring/gates/gate-reader.ts';
import { findOpportunities } from '../../scoring/opportunities/find-opportunities.ts';
import type { Finding } from '../../scoring/opportunities/rule.ts';
import { viewFromDemo } from '../support/view-from-demo.ts';

const directory = mkdtempSync(join(tmpdir(), 'proxima-stories-'));
const [MACHINERY, CASTING, SUPPLIER] = [
  'story-machinery-core',
  'story-casting-core',
  'story-casting-supplier',
];
const DEVELOPER = 'story-property-developer';
let view: GraphView;
let findings: Finding[];
let gateOf: GateReader;

beforeAll(async () => {
  await generateDemoBank({ directory, today: '2026-11-24' });
  view = viewFromDemo(readBank(directory));
  findings = findOpportunities(view);
  gateOf = gateReader(view);
});
afterAll(() => rmSync(directory, { recursive: true }));

function no(id: string): number {
  return view.findEntity(entityKey('ENTERPRISE', id))!;
}

/** `rule: product` of what is found about a firm itself. */
function about(id: string): string[] {
  return findings
    .filter(({ subject }) => subject === no(id))
    .map(({ rule, product }) => `${rule}: ${product}`);
}

/** What is found through a firm about others, by one rule. */
function through(id: string, rule: string): Finding[] {
  const via = no(id);
  return findings.filter(
    (finding) => finding.via === via && finding.subject !== via && finding.rule === rule,
  );
}

const gateCodes = ({ subject, product }: Finding): string[] =>
  gateOf(subject, product).reasons.map(({ code }) => code);

const isOpen = ({ subject, product }: Finding): boolean => gateOf(subject, product).status === 'OPEN';

describe('the construction-machinery leader', () => {
  test('has dealers all over the country who need instalment finance, 64 of whom prepay', () => {
    const dealers = through(MACHINERY, 'uncovered-counterparty').filter(
      ({ product }) => product === 'DEALER_FINANCE',
    );
    const prepaying = through(MACHINERY, 'prepaying-dealer');
    expect([dealers.length, prepaying.length]).toEqual([187, 64]);
    expect(dealers.every(isOpen)).toBe(true);
    expect(prepaying.every(isOpen)).toBe(true);
  });

  test('needs forward purchase of currency and import finance, having its letters of credit with us', () => {
    const trade = about(MACHINERY).filter((line) => line.startsWith('foreign-trade'));
    expect(trade.sort()).toEqual(['foreign-trade: FORWARD_FX', 'foreign-trade: IMPORT_FINANCE']);
    const abroad = through(MACHINERY, 'uncovered-counterparty').filter(({ subject }) =>
      view.isForeign(subject),
    );
    expect(abroad).toHaveLength(2);
  });

  test('collects at month end, and has proceeds of a bond to be supervised', () => {
    expect(about(MACHINERY)).toContain('month-end-collector: COLLECTION');
    expect(about(MACHINERY)).toContain('bond-proceeds: PROCEEDS_SUPERVISION');
    const bond = findings.find(({ rule, subject }) => rule === 'bond-proceeds' && subject === no(MACHINERY));
    expect(bond?.details.amountFen).toBe(80_000_000_000);
  });

  test('and its suppliers may all be approached: a ring of guarantees within its own group closes nothing', () => {
    const products = ['FORWARD_FX', 'IMPORT_FINANCE', 'COLLECTION', 'PROCEEDS_SUPERVISION'];
    expect(products.map((product) => gateOf(no(MACHINERY), product).status)).toEqual(
      products.map(() => 'OPEN'),
    );
    const suppliers = through(MACHINERY, 'uncovered-counterparty').filter(
      ({ product }) => product === 'REVERSE_FACTORING',
    );
    expect(suppliers.length).toBeGreaterThan(2);
    expect(suppliers.every(isOpen)).toBe(true);
  });
});

describe('the precision-casting firm', () => {
  test('pays 400 people through another bank, and lacks import letters of credit, forwards and acceptances', () => {
    expect(about(CASTING)).toEqual(
      expect.arrayContaining([
        'payroll-elsewhere: PAYROLL',
        'foreign-trade: IMPORT_LC',
        'foreign-trade: FORWARD_FX',
        'product-gap: BANK_ACCEPTANCE',
      ]),
    );
    const products = ['PAYROLL', 'IMPORT_LC', 'FORWARD_FX', 'BANK_ACCEPTANCE'];
    expect(products.map((product) => gateOf(no(CASTING), product).status)).toEqual(
      products.map(() => 'OPEN'),
    );
  });

  test('leads to its supplier abroad, and to its key supplier, who waits long for its money and whose credit line is drawn', () => {
    expect(through(CASTING, 'uncovered-counterparty').map(({ product }) => product)).toEqual([
      'REVERSE_FACTORING',
    ]);
    const waiting = through(CASTING, 'slow-paying-buyer');
    expect(waiting.map(({ subject, product }) => [subject, product])).toEqual([
      [no(SUPPLIER), 'RECEIVABLE_FINANCE'],
    ]);
    expect(waiting.map(gateCodes)).toEqual([[]]);
  });

  test('and the key supplier leads to its people: cards, consumer loans and wealth products at work', () => {
    const staff = findings.filter(
      ({ rule, subject }) => rule === 'payroll-staff-products' && subject === no(SUPPLIER),
    );
    expect(staff.map(({ product }) => product).sort()).toEqual([
      'CONSUMER_LOAN',
      'PERSONAL_WEALTH',
      'STAFF_CARD',
    ]);
    for (const { details } of staff) {
      expect(details.headcount).toBe(150);
      expect(details.without).toBeGreaterThanOrEqual(114);
    }
    expect(staff.flatMap(gateCodes)).toEqual([]);
  });
});

test('the developer leads to the mortgages of those who buy its homes and have none, most of whom may be called at once', () => {
  const buyers = through(DEVELOPER, 'home-buyers');
  expect(buyers.length).toBeGreaterThan(80);
  expect(buyers.length).toBeLessThanOrEqual(126 - 35);
  expect(buyers.every(({ subject }) => view.kindOf(subject) === 'PERSON')).toBe(true);
  const waiting = buyers.filter((buyer) => !isOpen(buyer));
  expect(waiting.length).toBeLessThan(buyers.length / 2);
  for (const buyer of waiting) expect(gateCodes(buyer)).toEqual(['CONSENT_MISSING']);
});
