import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoBankSummary, generateDemoBank } from './generate-demo-bank.ts';
import type { PartyRef } from './party.ts';
import { residentIdCheck } from './resident-id.ts';
import { BLOCKED_BRANDS } from './tables/brand-syllables.ts';
import { findCircles } from './testing/find-circles.ts';
import { findControl, findGroups, readShare } from './testing/find-control.ts';
import { findOpportunities } from './testing/find-opportunities.ts';
import { findPaidSupply } from './testing/find-paid-supply.ts';
import { isValid, type ReadBank, type Row, readBank, refKey } from './testing/read-bank.ts';
import type { OpportunityTruth, RuleId } from './truth.ts';
import { isUnifiedCode } from './unified-code.ts';

const TODAY = '2026-11-24';
/** The rules that are held against the feeds here; all of them are in tests/truth. */
const THREE_RULES: readonly RuleId[] = [
  'uncovered-counterparty',
  'uncovered-group-member',
  'payroll-staff-without-accounts',
];
const root = mkdtempSync(join(tmpdir(), 'proxima-demo-'));
let bank: ReadBank;
let summary: DemoBankSummary;

beforeAll(async () => {
  summary = await generateDemoBank({ directory: join(root, 'bank'), scale: 0.25, today: TODAY });
  bank = readBank(join(root, 'bank'));
});
afterAll(() => rmSync(root, { recursive: true }));

const keys = (refs: readonly PartyRef[]): string[] => refs.map(refKey).sort();

const ofThreeRules = ({ truth }: ReadBank): readonly OpportunityTruth[] =>
  truth.opportunities.filter(({ rule }) => THREE_RULES.includes(rule));

describe('the truth is exactly what the feeds hold', () => {
  test('the three rules find the planted opportunities, all of them and no others', () => {
    const planted = ofThreeRules(bank).map((item) => {
      const vias = item.viaAny === undefined ? [refKey(item.via)] : keys(item.viaAny);
      return item.count === undefined
        ? `${item.rule} ${refKey(item.subject)} via ${vias.join(' ')}`
        : `${item.rule} ${refKey(item.subject)} count ${item.count} of ${item.staff}`;
    });
    expect([...findOpportunities(bank)].sort()).toEqual(planted.sort());
  });

  test('the majority fixpoint finds every planted controller with all it controls', () => {
    const found = [...findControl(bank)].map(([key, below]) => `${key}: ${[...below].sort().join(', ')}`);
    const planted = bank.truth.control.map(
      (item) => `${refKey(item.controller)}: ${keys(item.controlled).join(', ')}`,
    );
    expect(found.sort()).toEqual(planted.sort());
  });

  test('no near miss of control is control', () => {
    const control = findControl(bank);
    const wrong = bank.truth.notControl.filter((item) =>
      control.get(refKey(item.party))?.has(refKey(item.target)),
    );
    expect(wrong).toEqual([]);
    expect(bank.truth.notControl.length).toBeGreaterThan(20);
  });

  test('control groups are the planted ones, and the State joins nobody', () => {
    const found = [...findGroups(findControl(bank))].map(
      ([key, all]) => `${key}: ${[...all].sort().join(', ')}`,
    );
    const planted = bank.truth.controlGroups.map(
      (item) => `${refKey(item.controller)}: ${keys(item.members).join(', ')}`,
    );
    expect(found.sort()).toEqual(planted.sort());
  });

  test('the strongly connected guarantors are the planted circles', () => {
    const planted = bank.truth.guaranteeCircles.map((item) => keys(item.members).join(', '));
    expect([...findCircles(bank)].sort()).toEqual(planted.sort());
    expect(bank.truth.guaranteeNearMisses.length).toBeGreaterThanOrEqual(planted.length);
  });

  test('the payments show the planted supply and nothing else', () => {
    const planted = bank.truth.supplyEdges.map(
      (item) => `${refKey(item.supplier)} from ${refKey(item.buyer)}`,
    );
    expect([...findPaidSupply(bank)].sort()).toEqual(planted.sort());
  });
});

describe('the planted cases are hard', () => {
  test.each(THREE_RULES)('%s has at least as many near misses as findings', (rule) => {
    const count = (items: readonly { rule: string }[]): number =>
      items.filter((item) => item.rule === rule).length;
    expect(count(bank.truth.opportunities)).toBeGreaterThan(1);
    expect(count(bank.truth.nearMisses)).toBeGreaterThanOrEqual(count(bank.truth.opportunities));
  });

  test('no near miss is found through the customer it names', () => {
    const found = findOpportunities(bank);
    const wrong = bank.truth.nearMisses.filter(({ rule, subject, via }) =>
      [...found].some(
        (line) => line.startsWith(`${rule} ${refKey(subject)} `) && line.includes(refKey(via ?? subject)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('different persons and different firms share a name', () => {
    for (const kind of ['PERSON', 'ENTERPRISE']) {
      expect(bank.truth.sameNames.some((item) => item.parties.every((ref) => ref.kind === kind))).toBe(true);
    }
  });
});

describe('the feeds fit together', () => {
  test('every party that is named exists', () => {
    const known = new Set([
      ...bank.rows.accounts.map((row) => `ACCOUNT ${row.accountId}`),
      ...bank.rows.enterprises.map((row) => `ENTERPRISE ${row.enterpriseId}`),
      ...bank.rows.persons.map((row) => `PERSON ${row.personId}`),
      ...bank.rows.states.map((row) => `STATE ${row.stateId}`),
    ]);
    const named = [...partyReferences(bank)];
    expect(named.filter((key) => !known.has(key))).toEqual([]);
    expect(named.length).toBeGreaterThan(10_000);
    const planted = JSON.stringify(bank.truth).matchAll(/"kind":"(\w+)","sourceId":"([^"]+)"/g);
    expect([...planted].filter(([, kind, id]) => !known.has(`${kind} ${id}`))).toEqual([]);
  });

  test.each([
    ['assignments', 'employeeId', 'employees', 'employeeId'],
    ['customers', 'orgId', 'org-units', 'orgId'],
    ['employees', 'orgId', 'org-units', 'orgId'],
    ['employees', 'personId', 'persons', 'personId'],
    ['holdings', 'productId', 'products', 'productId'],
    ['industry-members', 'code', 'industries', 'code'],
    ['industries', 'parentCode', 'industries', 'code'],
    ['chain-members', 'linkId', 'chain-links', 'linkId'],
    ['chain-links', 'chainId', 'chains', 'chainId'],
    ['chain-link-feeds', 'fromLinkId', 'chain-links', 'linkId'],
    ['chain-link-feeds', 'toLinkId', 'chain-links', 'linkId'],
    ['enterprise-goods', 'goodsId', 'goods', 'goodsId'],
    ['goods-links', 'materialId', 'goods', 'goodsId'],
    ['goods-events', 'goodsId', 'goods', 'goodsId'],
    ['goods', 'parentId', 'goods', 'goodsId'],
  ] as const)('every %s.%s is one of %s', (feed, column, target, targetColumn) => {
    const known = new Set(bank.rows[target].map((row) => row[targetColumn]));
    const lost = bank.rows[feed].filter((row) => row[column] !== '' && !known.has(row[column]));
    expect(lost).toEqual([]);
  });

  test.each([
    ['enterprises', ['enterpriseId']],
    ['enterprises', ['uscc']],
    ['persons', ['personId']],
    ['persons', ['idNumber']],
    ['states', ['stateId']],
    ['accounts', ['accountId']],
    ['payments', ['paymentId']],
    ['customers', ['partyKind', 'partyId']],
    ['assignments', ['partyKind', 'partyId', 'line']],
    ['exposures', ['partyKind', 'partyId', 'category', 'kind']],
    ['ownerships', ['ownerKind', 'ownerId', 'ownedId']],
    ['positions', ['personId', 'enterpriseId', 'position']],
    ['kinships', ['personId', 'relativeId']],
    ['guarantees', ['guaranteeId']],
    ['supply-links', ['supplierId', 'buyerId']],
    ['employments', ['personId', 'enterpriseId']],
    ['holdings', ['partyKind', 'partyId', 'productId']],
    ['chain-members', ['linkId', 'enterpriseId']],
    ['names', ['partyKind', 'partyId', 'kind']],
    ['metrics', ['partyKind', 'partyId', 'metric', 'asOf']],
    ['events', ['partyKind', 'partyId', 'type', 'occurredOn']],
    ['tags', ['partyKind', 'partyId', 'tag']],
    ['patents', ['patentId']],
    ['patent-citations', ['citedId', 'citingId']],
  ] as const)('no two rows of %s share %j', (feed, columns) => {
    const cells = bank.rows[feed].map((row) => columns.map((column) => (row as Row)[column]).join(' '));
    const given = cells.filter((key) => key !== '');
    expect(new Set(given).size).toBe(given.length);
  });

  test('register codes and resident ids have the right check digits', () => {
    const codes = bank.rows.enterprises.filter((row) => row.country === 'CN').map((row) => row.uscc);
    expect(codes.filter((code) => !isUnifiedCode(code))).toEqual([]);
    const ids = bank.rows.persons.map((row) => row.idNumber);
    expect(ids.filter((id) => residentIdCheck(id.slice(0, 17)) !== id[17])).toEqual([]);
    expect(ids.filter((id) => !id.startsWith('99'))).toEqual([]);
  });

  test('no register adds up to more than the whole, but for the ones planted so', () => {
    const sums = new Map<string, number>();
    for (const row of bank.rows.ownerships.filter((candidate) => isValid(bank, candidate))) {
      sums.set(row.ownedId, (sums.get(row.ownedId) ?? 0) + readShare(row.share || '0'));
    }
    const over = [...sums].filter(([, sum]) => sum > 1_000_000_000).map(([id]) => id);
    const planted = bank.truth.control.filter((item) => item.patterns?.includes('OVER_100'));
    expect(over.sort()).toEqual(planted.map((item) => item.controlled[0].sourceId).sort());
  });

  test('corporate customers have five figures, most of them a year ago too', () => {
    const customers = bank.rows.customers.filter(({ partyKind }) => partyKind === 'ENTERPRISE').length;
    const rows = bank.rows.metrics.filter(({ metric }) => metric === 'overall-contribution');
    const now = rows.filter(({ validTo }) => validTo === '');
    expect(now).toHaveLength(customers);
    expect(rows.length - now.length).toBeGreaterThan(customers * 0.7);
    expect(rows.every(({ amount }) => Number(amount) > 0)).toBe(true);
  });

  test('nobody is named like a well-known firm', () => {
    const hits = bank.rows.enterprises.filter((row) =>
      BLOCKED_BRANDS.some((brand) => row.name.includes(brand)),
    );
    expect(hits).toEqual([]);
  });

  test('the summary counts the rows', () => {
    for (const [feed, rows] of Object.entries(bank.rows)) {
      expect([feed, summary.feeds[feed as keyof ReadBank['rows']]]).toEqual([feed, rows.length]);
    }
  });
});

describe('the bank is generated', () => {
  test('the same twice from one seed, and another from another seed', async () => {
    const digests = [];
    for (const [name, seed] of [
      ['one', 7],
      ['two', 7],
      ['other', 8],
    ] as const) {
      await generateDemoBank({ directory: join(root, name), scale: 0.05, seed, today: TODAY });
      digests.push(digestOf(join(root, name)));
    }
    expect(digests[0]).toBe(digests[1]);
    expect(digests[0]).not.toBe(digests[2]);
  });

  test('with exact truth in several blocks, on another day', async () => {
    const directory = join(root, 'blocks');
    await generateDemoBank({ directory, scale: 1.1, seed: 3, today: '2027-03-01' });
    const blocks = readBank(directory);
    const planted = new Set(ofThreeRules(blocks).map((item) => `${item.rule} ${refKey(item.subject)}`));
    const found = new Set([...findOpportunities(blocks)].map((line) => line.replace(/ (via|count) .*/, '')));
    expect([...found].sort()).toEqual([...planted].sort());
    expect(new Set(blocks.rows.enterprises.map((row) => row.enterpriseId)).size).toBe(
      blocks.rows.enterprises.length,
    );
  });

  test('not with a scale or a date that is none', async () => {
    const directory = join(root, 'none');
    await expect(generateDemoBank({ directory, scale: 0, today: TODAY })).rejects.toThrow('scale 0');
    await expect(generateDemoBank({ directory, today: '2026-02-30' })).rejects.toThrow('2026-02-30');
  });
});

function* partyReferences({ rows }: ReadBank): Generator<string> {
  for (const feedRows of Object.values(rows)) {
    for (const row of feedRows) {
      for (const [column, id] of Object.entries(row)) {
        const role = /^(party|other|owner|guarantor|obligor|controller|payer|payee)(Id)?$/.exec(column)?.[1];
        const kind = role === undefined ? undefined : row[`${role}Kind`];
        if (kind !== undefined && kind !== '') yield `${kind} ${id}`;
        if (['ownedId', 'supplierId', 'buyerId', 'enterpriseId', 'controlledId'].includes(column))
          yield `ENTERPRISE ${id}`;
        if (['personId', 'relativeId'].includes(column) && id !== '') yield `PERSON ${id}`;
        if (column === 'nominatorId' && id !== '') yield `PERSON ${id}`;
      }
    }
  }
}

function digestOf(directory: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(directory).sort())
    hash.update(name).update(readFileSync(join(directory, name)));
  return hash.digest('hex');
}
