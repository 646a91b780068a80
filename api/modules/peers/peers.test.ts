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
import { GapTaskStore } from '../../work/gap-task-store.ts';
import { migrateWork } from '../../work/migrate-work.ts';
import { openPglite } from '../../work/open-pglite.ts';

const UNITS = ['u1', 'u2', 'u3', 'u4', 'small'];
const sizeOf = (unit: string): number => (unit === 'small' ? 3 : 12);
const customersOf = (unit: string): string[] =>
  Array.from({ length: sizeOf(unit) }, (_, at) => `${unit}-${at}`);
const all = UNITS.flatMap(customersOf);
const unitOf = (name: string): string => name.split('-')[0];

const graph = viewOf(
  {
    UNIT_OF: [
      ['north', 'HO'],
      ['south', 'HO'],
      ...UNITS.map((unit, at): TerseRow => [unit, at < 2 ? 'north' : 'south']),
    ],
    CUSTOMER_OF: all.map((name): TerseRow => [name, unitOf(name)]),
    WORKS_AT: [
      ['Li', 'u1'],
      ['Wang', 'u2'],
    ],
    MANAGED_BY: [...customersOf('u1').map((name): TerseRow => [name, 'Li']), ['u2-0', 'Wang']],
    IN_INDUSTRY: all.map((name): TerseRow => [name, 'C']),
    MAKES: all.map((name): TerseRow => [name, 'crane']),
    SUPPLIES: all.map((name): TerseRow => ['mill', name, 1]),
    HAS_METRIC: all.flatMap((name, at): TerseRow[] => [
      [name, 'average-daily-deposits', { amount: (unitOf(name) === 'u1' ? 10 : 1000) + at }],
      [name, 'overall-contribution', { amount: 100 + at }],
    ]),
    HOLDS: [
      ...all.map((name): TerseRow => [name, 'deposit', 1]),
      ...customersOf('u3')
        .slice(0, 10)
        .map((name): TerseRow => [name, 'payroll', 1]),
    ],
  },
  { kinds: { HO: 'ORG_UNIT', ...Object.fromEntries(all.map((name) => [name, 'ENTERPRISE' as const])) } },
);

const directory = mkdtempSync(join(tmpdir(), 'proxima-peers-'));
let database: Database;
let schema: GraphQLSchema;
let keys = 0;

beforeAll(async () => {
  database = await openPglite(directory);
  await migrateWork(database);
  schema = executableSchema();
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
  for (const name of ['HO', 'north', 'south', ...UNITS]) {
    const parent = name === 'HO' ? undefined : UNITS.includes(name) ? parentOf(name) : 'HO';
    const parentNo = parent === undefined ? undefined : graph.no(parent);
    units.addUnit({ no: graph.no(name), id: name, name, level: 'UNIT', parentNo });
  }
  const services = {
    clock: () => Date.parse('2026-11-24T02:00:00Z'),
    keeper: { image: { view: () => graph.view } },
    gapTasks: new GapTaskStore(database),
  } as unknown as Services;
  const viewer = {
    name: employee ?? role,
    role,
    purpose,
    orgUnitNo: graph.no(unit),
    employeeNo: employee === undefined ? undefined : graph.no(employee),
    persona: 'someone',
  };
  return new RequestContext(services, viewer, units, 'zh');
}

const parentOf = (unit: string): string => (UNITS.indexOf(unit) < 2 ? 'north' : 'south');
const manager = (): RequestContext => contextOf('RELATIONSHIP_MANAGER', 'u1', 'Li');
const product = (): RequestContext => contextOf('PRODUCT_OWNER', 'HO');

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(contextValue: RequestContext, source: string): Promise<any> {
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

const id = (name: string): string => JSON.stringify(graph.view.keyOf(graph.no(name)));
const COMPARISON = `path { name } peers row { customers isTold measures { figure value isBehind } tiers { customers } }
  items { unit { name level } customers isTold measures { value } tiers { customers } viewerCanOpen }
  gaps { figure kind customerTotal hiddenCustomers viewerCanAssign customers { party { name } value } task { id } }
  customers { party { name } tier value figures { figure value } }`;
const compare = async (context: RequestContext, args = '') =>
  (await ask(context, `{ peerComparison${args} { ${COMPARISON} } }`)).peerComparison;

describe('a unit against its peers', () => {
  test('a manager begins with the own sub-branch: its gaps with the customers behind them, and its managers', async () => {
    const found = await compare(manager());
    expect(found.path).toEqual([{ name: 'u1' }]);
    expect(found).toMatchObject({ peers: 3, row: { customers: 12, isTold: true } });
    const deposits = found.gaps.find(({ figure }: { figure: string }) => figure === 'DEPOSITS');
    expect(deposits).toMatchObject({ kind: 'SELL', customerTotal: 12, hiddenCustomers: 0 });
    expect(deposits.customers[0]).toEqual({ party: { name: 'u1-0' }, value: 10 });
    expect(found.items.map(({ unit }: { unit: { name: string; level: string } }) => unit)).toEqual([
      { name: 'Li', level: 'MANAGER' },
    ]);
  });

  test('a manager drills down to the own customers', async () => {
    const { customers } = await compare(manager(), `(unit: ${id('Li')})`);
    expect(customers).toHaveLength(12);
    expect(customers[0].party.name).toBe('u1-11');
  });

  test('a manager is told nothing of other units but as the band of the peers', async () => {
    for (const unit of ['u2', 'north', 'HO', 'Wang'])
      expect(await compare(manager(), `(unit: ${id(unit)})`)).toBeNull();
  });

  test('the head office sees sums, nobody behind them, and nothing of a unit with fewer than five customers', async () => {
    const head = await compare(product());
    const north = await ask(
      product(),
      `{ peerComparison(unit: ${id('north')}) { gapsBelow { figure units { name } } } }`,
    );
    expect(north.peerComparison.gapsBelow).toContainEqual({ figure: 'DEPOSITS', units: [{ name: 'u1' }] });
    expect(head.path).toEqual([{ name: 'HO' }]);
    expect(head.items.map(({ customers }: { customers: number }) => customers)).toEqual([24, 27]);
    const south = await compare(product(), `(unit: ${id('south')})`);
    const [u3, , small] = south.items;
    expect(small).toMatchObject({ customers: 5, isTold: false, measures: [], tiers: [] });
    expect(u3).toMatchObject({ isTold: false, measures: [] });
    const u1 = await compare(product(), `(unit: ${id('u1')})`);
    expect(u1.gaps[0]).toMatchObject({ customers: [], customerTotal: 0, hiddenCustomers: 12 });
    expect((await compare(product(), `(unit: ${id('Li')})`)).customers).toEqual([]);
  });

  test('is compared in a group there is', async () => {
    const { peerGroups } = await ask(manager(), '{ peerGroups { id name customers } }');
    expect(peerGroups).toEqual([{ id: graph.view.keyOf(graph.no('C')), name: 'C', customers: 51 }]);
    expect(await compare(manager(), `(peerGroup: ${id('C')})`)).toMatchObject({ row: { customers: 12 } });
    expect(await compare(manager(), '(peerGroup: "I:none")')).toBeNull();
  });
});

test('where a customer stands is told to those whose customer it is', async () => {
  const standing = async (context: RequestContext, name: string) =>
    (
      await ask(
        context,
        `{ party(ref: { kind: ENTERPRISE, sourceId: "${name}" }) { customer { tier { name } standing {
          peerGroup peers tier value figures { figure unit value band { median } } } } } }`,
      )
    ).party.customer?.standing;
  expect(await standing(manager(), 'u1-3')).toMatchObject({ peerGroup: 'C', peers: 51 });
  expect((await standing(manager(), 'u1-3')).figures[0]).toEqual({
    figure: 'DEPOSITS',
    unit: 'FEN',
    value: 13,
    band: { median: expect.closeTo(1025, 0) },
  });
  expect(await standing(manager(), 'u2-3')).toBeUndefined();
});

describe('a gap as a task', () => {
  const create = async (context: RequestContext, more: string, key = 'k1') =>
    (
      await ask(
        context,
        `mutation { gapTaskCreate(input: { idempotencyKey: "${key}", ${more} }) {
          task { id kind figure dueOn unit { name } assignee { name } status viewerCanAnswer } userErrors { code } } }`,
      )
    ).gapTaskCreate;
  const deposits = `unit: ${id('u1')}, figure: DEPOSITS, dueOn: "2026-12-31"`;
  const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code;

  test('is given by the head office to a unit and its manager, once, and answered there', async () => {
    const made = await create(product(), `${deposits}, assignee: ${id('Li')}`);
    expect(made.task).toMatchObject({ kind: 'SELL', unit: { name: 'u1' }, assignee: { name: 'Li' } });
    expect((await create(product(), deposits)).task.id).toBe(made.task.id);
    expect(codeOf(await create(manager(), deposits, 'k2'))).toBe('ALREADY_OPEN');
    const { gaps } = await compare(manager());
    const gap = gaps.find(({ figure }: { figure: string }) => figure === 'DEPOSITS');
    expect(gap).toMatchObject({ task: { id: made.task.id }, viewerCanAssign: false });
    const say = async (context: RequestContext, more: string) =>
      (
        await ask(
          context,
          `mutation { gapTaskFeedback(input: { taskId: "${made.task.id}", ${more} }) {
            task { status feedback { note employee } } userErrors { code } } }`,
        )
      ).gapTaskFeedback;
    const other = contextOf('RELATIONSHIP_MANAGER', 'u2', 'Wang');
    expect(codeOf(await say(other, 'outcome: DONE, idempotencyKey: "f0"'))).toBe('NOT_FOUND');
    expect(codeOf(await say(manager(), 'outcome: IMPOSSIBLE, idempotencyKey: "f1"'))).toBe('NOTE_MISSING');
    const done = await say(manager(), 'outcome: DONE, note: "已签约", idempotencyKey: "f2"');
    expect(done.task).toEqual({ status: 'DONE', feedback: [{ note: '已签约', employee: 'Li' }] });
    expect(codeOf(await say(manager(), 'outcome: DONE, idempotencyKey: "f3"'))).toBe('CLOSED');
    expect((await ask(other, '{ gapTasks { id } }')).gapTasks).toEqual([]);
    expect((await ask(manager(), '{ gapTasks(statuses: [DONE]) { id } }')).gapTasks).toHaveLength(1);
  });

  test('is not made of what is no gap, by who may not, for the past, or for somebody elsewhere', async () => {
    const make = async (context: RequestContext, more: string) =>
      codeOf(await create(context, more, `key ${++keys}`));
    expect(await make(product(), `unit: ${id('u2')}, figure: DEPOSITS, dueOn: "2026-12-31"`)).toBe('NO_GAP');
    expect(await make(product(), `unit: ${id('u1')}, figure: DEPOSITS, dueOn: "2026-11-01"`)).toBe('PAST');
    expect(await make(product(), `${deposits}, assignee: ${id('Wang')}`)).toBe('NO_SUCH_ASSIGNEE');
    const analyst = contextOf('INDUSTRY_ANALYST', 'HO', undefined, 'INDUSTRY');
    expect(await make(analyst, deposits)).toBe('FORBIDDEN');
    const other = contextOf('RELATIONSHIP_MANAGER', 'u2', 'Wang');
    expect(await make(other, `${deposits} `)).toBe('FORBIDDEN');
  });
});

test('who is like the holders of a product is ranked among the own customers, and the seeds of others go unnamed', async () => {
  const LOOKALIKES = 'total hidden seeds measured { lift } items { party { name } nearest { name } reasons }';
  const { heldProducts } = await ask(manager(), '{ heldProducts { id name holders } }');
  expect(heldProducts.map(({ name, holders }: { name: string; holders: number }) => [name, holders])).toEqual(
    [['payroll', 10]],
  );
  const { lookalikes } = await ask(manager(), `{ lookalikes(product: ${id('payroll')}) { ${LOOKALIKES} } }`);
  expect(lookalikes).toMatchObject({ total: 12, hidden: 29, seeds: 10, measured: null });
  expect(lookalikes.items).toHaveLength(12);
  expect(lookalikes.items[0]).toMatchObject({ nearest: null });
  expect(lookalikes.items[0].reasons).toContain('行业相近');
  expect(
    (await ask(product(), `{ lookalikes(product: ${id('payroll')}) { ${LOOKALIKES} } }`)).lookalikes,
  ).toMatchObject({ items: [], hidden: 41 });
  const seeded = (name: string) =>
    ask(manager(), `{ lookalikes(seeds: [{ kind: ENTERPRISE, sourceId: "${name}" }]) { ${LOOKALIKES} } }`);
  expect((await seeded('u1-0')).lookalikes.items[0]).toMatchObject({ nearest: { name: 'u1-0' } });
  await expect(seeded('u2-0')).rejects.toThrow('not a customer of yours');
  await expect(ask(manager(), '{ lookalikes { total } }')).rejects.toThrow('either product or seeds');
});
