import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';
import type { Database } from '../../work/database.ts';
import { migrateWork } from '../../work/migrate-work.ts';
import { openPglite } from '../../work/open-pglite.ts';
import { SegmentStore } from '../../work/segment-store.ts';

const OTHERS = Array.from({ length: 12 }, (_, at) => `other${at}`);
const DAY = 86_400_000;
const inDays = (days: number): number => Date.parse('2026-11-24') / DAY + days;

const graph = viewOf(
  {
    UNIT_OF: [
      ['u1', 'HO'],
      ['u2', 'HO'],
    ],
    WORKS_AT: [['Li', 'u1']],
    CUSTOMER_OF: [
      ['Own', 'u1'],
      ['Sub', 'u1'],
      ['Worker', 'u1'],
      ...OTHERS.map((name): TerseRow => [name, 'u2']),
    ],
    MANAGED_BY: [['Own', 'Li']],
    SITS_IN: [['Leader', 'assembly', { label: '链主' }]],
    SUPPLIES: [
      ['Own', 'other0', 1],
      ['other0', 'Leader', 1],
      ['Sub', 'Leader', 1],
      ['Prospect', 'other1', 1],
    ],
    HOLDS: [
      ['Own', 'loan', { balance: 100 }],
      ['Own', 'deposit', { balance: 50, maturesOn: inDays(20) }],
      ...OTHERS.map((name): TerseRow => [name, 'loan', 1]),
    ],
    OWES: [['Own', '表内/流动资金贷款', { balance: 77_777, expiresOn: inDays(40) }]],
    EMPLOYS: [
      ['Own', 'Worker'],
      ['Own', 'Stranger'],
    ],
    GUARANTEES: [
      ['Own', 'Sub', 1],
      ['Sub', 'Own', 1],
    ],
    HAS_EVENT: [['Own', 'contact-visit', { occurredOn: inDays(-50), label: '拜访' }]],
  },
  {
    kinds: {
      HO: 'ORG_UNIT',
      Worker: 'PERSON',
      Stranger: 'PERSON',
      Prospect: 'ENTERPRISE',
      Leader: 'ENTERPRISE',
    },
  },
);

const directory = mkdtempSync(join(tmpdir(), 'proxima-customers-'));
let database: Database;
let schema: GraphQLSchema;
let services: Services;

beforeAll(async () => {
  database = await openPglite(directory);
  await migrateWork(database);
  schema = executableSchema();
  const names = Promise.resolve({
    productClasses: new Map([[graph.no('loan'), '贷款']]),
    regions: new Map(),
  });
  services = {
    clock: () => Date.parse('2026-11-24T02:00:00Z'),
    keeper: { image: { view: () => graph.view } },
    bankNames: { get: () => names },
    opportunities: {
      list: async () => ({ items: [], totalCount: 0, isTotalCapped: false, hidden: 0, hasNextPage: false }),
    },
    segments: new SegmentStore(database),
  } as unknown as Services;
});
afterAll(async () => {
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

function contextOf(
  role: Role,
  unit: string,
  employee?: string,
  purpose: Purpose = 'MARKETING',
): RequestContext {
  const units = new Directory();
  for (const name of ['HO', 'u1', 'u2']) {
    const parentNo = name === 'HO' ? undefined : graph.no('HO');
    units.addUnit({ no: graph.no(name), id: name, name, level: 'UNIT', parentNo });
  }
  const viewer = {
    name: employee ?? role,
    role,
    purpose,
    orgUnitNo: graph.no(unit),
    employeeNo: employee === undefined ? undefined : graph.no(employee),
    persona: role,
  };
  return new RequestContext(services, viewer, units, 'zh');
}

const manager = () => contextOf('RELATIONSHIP_MANAGER', 'u1', 'Li');
const colleague = () => contextOf('BRANCH_HEAD', 'u2');
const product = () => contextOf('PRODUCT_OWNER', 'HO');
const risk = () => contextOf('RISK_MANAGER', 'HO', undefined, 'RISK');

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(contextValue: RequestContext, source: string): Promise<any> {
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

const quoted = (json: unknown): string => JSON.stringify(JSON.stringify(json));
const PROFILE = `isOwn party { name } tags { tags { tag { id } why evidence { facts { amount } hidden } } }
  metrics { value } maturities { kind product dueOn daysLeft } contacts { on detail } staff { total customers hidden }
  productClasses { name holdings { product balance } }`;
const profileOf = async (context: RequestContext, name: string) =>
  (await ask(context, `{ customer(ref: { kind: ENTERPRISE, sourceId: "${name}" }) { ${PROFILE} } }`))
    .customer;
const countOf = async (context: RequestContext, condition: unknown) =>
  (
    await ask(
      context,
      `{ segmentCount(condition: ${quoted(condition)}) { total customers reach sentence problems { place message } } }`,
    )
  ).segmentCount;
const leader = { type: 'chain', role: 'LEADER' };
const within = (tiers: number) => ({ type: 'relation', relation: 'SUPPLIES', tiers, of: leader });

describe('a customer from all sides', () => {
  test('is told whole to its manager: what comes due, contacts, products and staff', async () => {
    const profile = await profileOf(manager(), 'Own');
    expect(profile).toMatchObject({
      isOwn: true,
      maturities: [
        { kind: 'DEPOSIT', product: 'deposit', daysLeft: 20 },
        { kind: 'LOAN', product: '流动资金贷款', daysLeft: 40 },
      ],
      contacts: [{ on: '2026-10-05', detail: '拜访' }],
      staff: { total: 2, customers: 1, hidden: 0 },
      productClasses: [{ name: '贷款', holdings: [{ product: 'loan', balance: 100 }] }],
    });
  });

  test('tells marketing when a loan comes due and never what is owed', async () => {
    const profile = await profileOf(manager(), 'Own');
    const due = profile.tags
      .flatMap(({ tags }: { tags: object[] }) => tags)
      .find(({ tag }: { tag: { id: string } }) => tag.id === 'due:LOAN:60');
    expect(due.why).toBe('流动资金贷款 2027-01-03 到期');
    expect(JSON.stringify(profile)).not.toContain('77777');
    expect(due.evidence.facts).toEqual([]);
    const ids = (of: typeof profile) =>
      of.tags.flatMap(({ tags }: { tags: { tag: { id: string } }[] }) => tags.map(({ tag }) => tag.id));
    expect(ids(profile)).not.toContain('circle');
    expect(ids(await profileOf(risk(), 'Own'))).toContain('circle');
  });

  test('tells who sees sums alone nothing private of a firm that is nobody’s', async () => {
    const ids = async (context: RequestContext) =>
      (await profileOf(context, 'Prospect')).tags.flatMap(({ tags }: { tags: { tag: { id: string } }[] }) =>
        tags.map(({ tag }) => tag.id),
      );
    expect(await ids(risk())).toContain('supplies:customer');
    expect(await ids(product())).not.toContain('supplies:customer');
    expect(await ids(manager())).not.toContain('supplies:customer');
  });

  test('of another unit is a name', async () => {
    expect(await profileOf(manager(), 'other0')).toMatchObject({
      isOwn: false,
      tags: [],
      metrics: [],
      maturities: [],
      contacts: [],
      staff: null,
      productClasses: [],
    });
  });
});

describe('a count', () => {
  test('of a manager is over the own customers and firms that are nobody’s, and says so', async () => {
    const loans = await countOf(manager(), { type: 'product', product: 'D:loan' });
    expect(loans).toMatchObject({ total: 1, customers: 1, reach: 'OWN', sentence: '持有loan' });
    const firms = await countOf(manager(), { type: 'kind', kind: 'ENTERPRISE' });
    expect(firms).toMatchObject({ total: 4, customers: 2 });
  });

  test('never goes over a supply that the viewer may not see', async () => {
    expect((await countOf(manager(), within(2))).total).toBe(1);
    expect((await countOf(risk(), within(2))).total).toBe(3);
  });

  test('of the head office is a sum in fives, names nobody, and cannot be drawn around one party', async () => {
    expect(await countOf(product(), { type: 'product', product: 'D:loan' })).toMatchObject({
      total: 10,
      reach: 'AGGREGATE',
    });
    expect((await countOf(product(), within(2))).total).toBe(0);
    const named = {
      type: 'relation',
      relation: 'SUPPLIES',
      tiers: 1,
      of: { type: 'party', party: 'E:Leader' },
    };
    expect(await countOf(product(), named)).toMatchObject({ total: null, problems: [{ place: 'of' }] });
    const { segmentMembers } = await ask(
      product(),
      `{ segmentMembers(condition: ${quoted({ type: 'product', product: 'D:loan' })}) { totalCount hidden edges { node { party { name } } } } }`,
    );
    expect(segmentMembers).toEqual({ totalCount: 0, hidden: 10, edges: [] });
  });

  test('by a condition of risk is refused to marketing with its place', async () => {
    const inCircle = { type: 'all', of: [{ type: 'customer' }, { type: 'tag', tag: 'circle' }] };
    expect(await countOf(manager(), inCircle)).toMatchObject({ total: null, problems: [{ place: 'of[1]' }] });
    expect((await countOf(risk(), inCircle)).total).toBe(2);
  });
});

describe('a segment', () => {
  const save = async (context: RequestContext, more: string, key: string) =>
    (
      await ask(
        context,
        `mutation { segmentSave(input: { ${more}, condition: ${quoted(within(2))}, idempotencyKey: "${key}" })
         { segment { id version sentence: note count { total reach } viewerCanChange } userErrors { code field } } }`,
      )
    ).segmentSave;

  test('is kept once a key, shared by its owner, and counted by each reader over their own', async () => {
    const made = await save(manager(), 'name: "链主供应商"', 'k1');
    const { id } = made.segment;
    expect((await save(manager(), 'name: "链主供应商"', 'k1')).segment.id).toBe(id);
    const share = (context: RequestContext, key: string) =>
      ask(
        context,
        `mutation { segmentShare(input: { id: "${id}", sharing: BANK, idempotencyKey: "${key}" }) { userErrors { code } } }`,
      );
    expect((await share(colleague(), 'k2')).segmentShare.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await share(manager(), 'k3')).segmentShare.userErrors).toEqual([]);
    const { segments } = await ask(colleague(), '{ segments { id viewerCanChange count { total reach } } }');
    expect(segments).toEqual([{ id, viewerCanChange: false, count: { total: 1, reach: 'OWN' } }]);
    expect((await save(colleague(), `id: "${id}", version: 2, name: "x"`, 'k4')).userErrors[0].code).toBe(
      'NOT_YOURS',
    );
  });

  test('without a name or with a wrong condition is refused with the field', async () => {
    expect((await save(manager(), 'name: " "', 'k5')).userErrors).toEqual([
      { code: 'NAME_MISSING', field: ['input', 'name'] },
    ]);
  });
});

test('the list of customers holds the own ones, by what is asked', async () => {
  const names = async (context: RequestContext, args: string) =>
    (
      await ask(
        context,
        `{ customers${args} { edges { node { party { name } balance lastContactOn nextMaturity { product } } } } }`,
      )
    ).customers.edges.map(({ node }: { node: { party: { name: string } } }) => node.party.name);
  expect(await names(manager(), '(filter: { mine: true })')).toEqual(['Own']);
  expect(await names(manager(), '(filter: { kind: ENTERPRISE }, order: BALANCE)')).toEqual(['Own', 'Sub']);
  expect(await names(manager(), '(filter: { kind: ENTERPRISE }, order: LAST_CONTACT)')).toEqual([
    'Sub',
    'Own',
  ]);
  expect(await names(product(), '')).toEqual([]);
});
