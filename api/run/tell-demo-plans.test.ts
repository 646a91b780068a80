import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import { viewOf } from '../../tests/support/view-of.ts';
import { Directory } from '../access/directory.ts';
import type { Database } from '../work/database.ts';
import { migrateWork } from '../work/migrate-work.ts';
import type { PlanRecord } from '../work/plans/plan-record.ts';
import type { FoundOpportunity } from '../work/record-mining.ts';
import { openWorkStores, type WorkStores } from '../work/work-stores.ts';
import { tellDemoPlans } from './tell-demo-plans.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const CORE = 'story-machinery-core';
/** Who manages the firms of the stories, and where. */
const FIRMS: readonly (readonly [string, string, string])[] = [
  [CORE, 'EMP-ZHOULAN', 'north'],
  ['story-machinery-forging', 'EMP-CHENLI', 'east'],
  ['story-casting-core', 'Xi', 'east'],
  ['story-casting-supplier', 'Yi', 'east'],
  ['story-property-developer', 'EMP-GUYAO', 'north'],
];
const PEOPLE: readonly (readonly [string, string, string, string])[] = [
  ['EMP-ZHOULAN', 'north', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['EMP-CHENLI', 'east', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['Xi', 'east', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['Yi', 'east', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['EMP-LIUYANG', 'east', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['EMP-GUYAO', 'north', 'RELATIONSHIP_MANAGER', 'RETAIL'],
  ['EMP-LUQING', 'east', 'RELATIONSHIP_MANAGER', 'RETAIL'],
  ['Wealth', 'north', 'RELATIONSHIP_MANAGER', 'WEALTH'],
  ['Fx', 'region', 'RELATIONSHIP_MANAGER', 'FINANCIAL_MARKETS'],
  ['NorthHead', 'north', 'BRANCH_HEAD', 'CORPORATE'],
  ['EastHead', 'east', 'BRANCH_HEAD', 'CORPORATE'],
  ['RegionHead', 'region', 'BRANCH_HEAD', 'CORPORATE'],
  ['EMP-SHENYUE', 'HQ', 'RISK_MANAGER', 'RISK'],
  ['Product', 'HQ', 'PRODUCT_OWNER', 'PRODUCT'],
];
const PARENTS = { HQ: undefined, region: 'HQ', north: 'region', east: 'region' };

const graph = viewOf(
  {
    UNIT_OF: [
      ['region', 'HQ'],
      ['north', 'region'],
      ['east', 'region'],
    ],
    WORKS_AT: PEOPLE.map(([name, unit]) => [name, unit] as const),
    CUSTOMER_OF: FIRMS.map(([firm, , unit]) => [firm, unit] as const),
    MANAGED_BY: FIRMS.map(([firm, manager]) => [firm, manager] as const),
  },
  {
    kinds: {
      HQ: 'ORG_UNIT',
      region: 'ORG_UNIT',
      ...Object.fromEntries(FIRMS.map(([firm]) => [firm, 'ENTERPRISE' as const])),
    },
  },
);
const directory = new Directory();
for (const [name, parent] of Object.entries(PARENTS)) {
  const parentNo = parent === undefined ? undefined : graph.no(parent);
  directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
}
for (const [name, unit, role, line] of PEOPLE)
  directory.addEmployee({ no: graph.no(name), id: name, name, role, line, orgUnitNo: graph.no(unit) });

function found(id: string, product: string, gate: FoundOpportunity['gate']): FoundOpportunity {
  return {
    id,
    rule: 'foreign-trade',
    rules: ['foreign-trade'],
    type: 'MINED_NEED',
    subjectKey: graph.view.keyOf(graph.no(CORE)),
    viaKey: undefined,
    viaKeys: [],
    product,
    score: 0.5,
    learned: undefined,
    parts: [],
    unknownParts: [],
    details: {},
    gate,
    audience: 'SALES',
    evidence: [],
    evidenceTotal: 0,
    also: [],
    unitKeys: [],
    managerKeys: [],
    content: id,
    expiresOn: '2026-12-24',
  };
}

let database: Database;
let stores: WorkStores;
const tell = () => tellDemoPlans(stores, graph.view, directory, NOW);
const planOf = async (customer: string): Promise<PlanRecord> =>
  (await stores.plans.find(`demo-${customer}`))!;

beforeAll(async () => {
  const [{ open }] = await openTestDatabases();
  database = await open();
  await migrateWork(database);
  stores = openWorkStores(database);
  const block = [
    found('fx', 'FORWARD_FX', { status: 'OPEN', reasons: [] }),
    found('barred', 'COLLECTION', { status: 'BLOCKED', reasons: [{ code: 'OPTED_OUT', figures: {} }] }),
  ];
  const run = { version: 1, asOf: '2026-11-24', settings: '', now: new Date(NOW) };
  await stores.opportunities.record([block], run);
  await tell();
});
afterAll(() => database.close());

test('each story has its plan as far as it has come: nothing that is told was refused', async () => {
  const told = await Promise.all(FIRMS.map(([firm]) => planOf(firm)));
  expect(told.map(({ status, version, agreedVersion }) => [status, version, agreedVersion])).toEqual([
    ['AGREED', 3, 3],
    ['DRAFT', 1, undefined],
    ['AGREED', 2, 2],
    ['DRAFT', 2, 1],
    ['IN_REVIEW', 1, undefined],
  ]);
  const reports = await stores.plans.creditReports(told[0].id);
  expect(reports.map(({ status }) => status)).toEqual(['SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'DRAWN']);
});

test('every line has a lead, and is linked to what was found and may be worked on', async () => {
  for (const [firm] of FIRMS) {
    const plan = await planOf(firm);
    const version = (await stores.plans.version(plan.id, plan.version))!;
    for (const { lead, assist } of version.content.items) {
      expect(lead).not.toBeNull();
      for (const person of [lead, assist]) if (person) expect(plan.memberKeys).toContain(person.key);
    }
    if (firm !== CORE) continue;
    const linked = version.content.items.flatMap(({ opportunityIds }) => opportunityIds);
    expect(linked).toEqual(['fx']);
  }
});

test('what a persona opens first has plans in it', async () => {
  for (const name of ['EMP-ZHOULAN', 'RegionHead', 'Fx', 'EMP-SHENYUE']) {
    const readerKey = graph.view.keyOf(graph.no(name));
    const { total } = await stores.plans.list({ readerKey, unitKeys: [], isMine: true, first: 10, after: 0 });
    expect(total).toBeGreaterThan(1);
  }
});

test('told again it adds nothing, also where somebody has changed it since', async () => {
  const { id } = await planOf(CORE);
  const zhou = { key: graph.view.keyOf(graph.no('EMP-ZHOULAN')), name: 'EMP-ZHOULAN' };
  const act = { id, by: zhou, idempotencyKey: 'mine', now: new Date(NOW), note: '' };
  const { content } = (await stores.plans.version(id, 3))!;
  await stores.plans.revise({ ...act, baseVersion: 3, content, joining: [] });
  const before = await stores.plans.steps(id);
  await tell();
  expect(await stores.plans.steps(id)).toEqual(before);
  expect((await planOf(CORE)).version).toBe(4);
});
