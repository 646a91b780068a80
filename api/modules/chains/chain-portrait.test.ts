import { type GraphQLSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';

const others = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'];
const casters = ['c1', 'c2', 'c3', 'c4', 'c5'];
const graph = viewOf(
  {
    UNIT_OF: [
      ['ours', 'HQ'],
      ['theirs', 'HQ'],
    ],
    LINK_OF: [
      ['steel', 'cranes'],
      ['maker', 'cranes'],
      ['missing', 'cranes'],
      ['metal', 'cranes'],
    ],
    LINK_UNDER: [
      ['steel', 'metal'],
      ['castings', 'metal'],
    ],
    FEEDS: [
      ['steel', 'maker'],
      ['maker', 'missing'],
    ],
    SITS_IN: [
      ['mill', 'steel'],
      ['smelter', 'steel'],
      ['prospect', 'steel'],
      ...casters.map((name): TerseRow => [name, 'castings']),
      ['boss', 'maker', { label: '链主' }],
      ['o1', 'maker', { label: '骨干、链主' }],
      ...others.slice(1).map((name): TerseRow => [name, 'maker']),
    ],
    CUSTOMER_OF: [
      ['mill', 'ours'],
      ['smelter', 'theirs'],
      ['boss', 'theirs'],
      ...[...others, ...casters].map((name): TerseRow => [name, 'theirs']),
    ],
    HOLDS: [['boss', '流动资金贷款', 1]],
    OWES: [['o1', 'loans', 1]],
    SUPPLIES: [
      ['mill', 'boss', 30],
      ['smelter', 'boss', 60],
      ['abroad', 'boss', 10],
    ],
    HAS_TAG: [
      ['smelter', 'green'],
      ['prospect', 'specialised-new'],
      ['mill', 'watch-list'],
    ],
    MAKES: [
      ['mill', 'plate'],
      ['prospect', 'plate'],
      ['boss', 'crane'],
      ...casters.map((name): TerseRow => [name, 'casting']),
    ],
    MADE_FROM: [
      ['crane', 'plate'],
      ['crane', 'casting'],
    ],
  },
  { kinds: { HQ: 'ORG_UNIT', ours: 'ORG_UNIT', theirs: 'ORG_UNIT' } },
);
const REGIONS: Readonly<Record<string, string>> = {
  mill: '江苏省苏州市',
  smelter: '江苏省',
  prospect: '浙江省',
};

/** What the store says of the firms asked for. */
async function read(_: string, { nos }: { nos: readonly { toNumber(): number }[] }) {
  const records = nos.map((no) => {
    const [number, name] = [Number(no), graph.name(Number(no))];
    return { get: (field: string) => (field === 'no' ? number : { region: REGIONS[name] }) };
  });
  return { records };
}

function contextOf(role: Role, unit: string, purpose: Purpose): RequestContext {
  const directory = new Directory();
  for (const name of ['HQ', 'ours', 'theirs']) {
    const parentNo = name === 'HQ' ? undefined : graph.no('HQ');
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  }
  const services = {
    clock: () => Date.parse('2026-11-24T02:00:00Z'),
    keeper: { image: { view: () => graph.view } },
    connection: { read },
  } as unknown as Services;
  const viewer = {
    name: '',
    role,
    purpose,
    orgUnitNo: graph.no(unit),
    employeeNo: undefined,
    persona: undefined,
  };
  return new RequestContext(services, viewer, directory, 'zh');
}

const manager = (): RequestContext => contextOf('BRANCH_HEAD', 'ours', 'MARKETING');
const risk = (): RequestContext => contextOf('RISK_MANAGER', 'HQ', 'RISK');
const analyst = (): RequestContext => contextOf('INDUSTRY_ANALYST', 'HQ', 'INDUSTRY');

let schema: GraphQLSchema | undefined;

/** What the viewer is told; the shape is whatever the query asks for. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(contextValue: RequestContext, source: string): Promise<any> {
  schema ??= executableSchema();
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

async function portray(context: RequestContext, args = '') {
  const { chain } = await ask(
    context,
    `{ chain(id: "cranes") { portrait${args} {
      shown firms customers hiddenCustomers localisation warnings { code } parameters { key value }
      metrics { nodeCompleteness bankNodeCoverage customerPenetration linkCoverage gaps whiteSpace }
      leadership { leaders customers hiddenCustomers withCredit hiddenWithCredit }
      leaders { party { id access } isCustomer hasCredit supplierCount hiddenSuppliers supplierCustomers
        hiddenSupplierCustomers suppliers { party { name } isCustomer } }
      lenses { id name links { link figure } }
      items { link { id } firms customers hiddenCustomers penetration roles { role firms } feeds weakness }
    } } }`,
  );
  const { portrait } = chain;
  return {
    ...portrait,
    link: (id: string) => portrait.items.find((item: { link: { id: string } }) => item.link.id === id),
  };
}

test('risk at the head office is told the figures of the whole chain', async () => {
  const portrait = await portray(risk());
  expect(portrait.metrics).toEqual({
    nodeCompleteness: 3 / 4,
    bankNodeCoverage: 1,
    customerPenetration: 14 / 15,
    linkCoverage: 1 / 2,
    gaps: ['missing'],
    whiteSpace: [],
  });
  expect(portrait.link('steel')).toMatchObject({
    firms: 3,
    customers: 2,
    hiddenCustomers: 0,
    feeds: ['maker'],
  });
  expect(portrait.leadership).toMatchObject({ leaders: 2, customers: 2, withCredit: 2, hiddenWithCredit: 0 });
  expect(portrait.localisation).toBe(0.9);
  expect(portrait.lenses[0]).toMatchObject({ id: 'RESILIENCE', name: '强韧性' });
  expect(portrait.lenses[0].links[0]).toEqual({ link: 'missing', figure: null });
});

test('a branch is told of fewer than five customers of others as five, without the share that gives them away', async () => {
  const portrait = await portray(manager());
  expect(portrait.link('steel')).toMatchObject({
    firms: 3,
    customers: 1,
    hiddenCustomers: 5,
    penetration: null,
  });
  expect(portrait.link('maker')).toMatchObject({
    firms: 7,
    customers: 0,
    hiddenCustomers: 7,
    penetration: 1,
  });
  expect(portrait.leadership).toMatchObject({ customers: 0, hiddenCustomers: 5, hiddenWithCredit: 5 });
});

test('what a leader owes counts as credit for the purpose of risk alone', async () => {
  const credit = async (purpose: Purpose) => {
    const { leaders } = await portray(contextOf('BRANCH_HEAD', 'theirs', purpose));
    return leaders.map(({ hasCredit }: { hasCredit: boolean }) => hasCredit);
  };
  expect(await credit('RISK')).toEqual([true, true]);
  expect(await credit('MARKETING')).toEqual([true, false]);
});

test('of a leader that others serve a branch is told the name, and those suppliers that are its own', async () => {
  const [leader] = (await portray(manager())).leaders;
  expect(leader).toMatchObject({ isCustomer: null, hasCredit: null, supplierCount: 1, hiddenSuppliers: 5 });
  expect(leader.party.access).toBe('STUB');
  expect(leader.suppliers).toEqual([{ party: { name: 'mill' }, isCustomer: true }]);
});

test('localisation that would tell of one hidden buyer is computed from what the viewer sees, and says so', async () => {
  const { localisation, warnings } = await portray(manager());
  expect([localisation, warnings]).toEqual([1, [{ code: 'PURCHASES_PARTLY_SEEN' }]]);
  expect((await portray(analyst())).localisation).toBeNull();
});

test('a head-office analyst is told sums of nobody in particular', async () => {
  const { customers, hiddenCustomers, metrics, leaders, link } = await portray(analyst());
  expect({ customers, hiddenCustomers }).toEqual({ customers: 0, hiddenCustomers: 17 });
  const [metal, castings, maker] = ['metal', 'castings', 'maker'].map((id) => link(id).hiddenCustomers);
  expect([hiddenCustomers - maker - castings, metal - castings]).toEqual([5, 5]);
  expect(metrics).toMatchObject({ customerPenetration: null, bankNodeCoverage: 1, linkCoverage: 1 / 2 });
  expect(leaders[0]).toMatchObject({ isCustomer: null, suppliers: [], hiddenSuppliers: 5 });
});

test('a region is the start of the name of the place where a firm is registered', async () => {
  const province = await portray(risk(), '(region: "江苏省")');
  expect([province.firms, province.metrics.gaps]).toEqual([2, ['maker', 'missing', 'castings']]);
  expect(province.parameters).toEqual([{ key: 'chain.region', value: '江苏省' }]);
  expect((await portray(risk(), '(region: "江苏省苏州市")')).firms).toBe(1);
});

test('a firm counts for the region in which it is registered, and the portrait of that region has it alone', async () => {
  const { chain } = await ask(
    analyst(),
    '{ chain(id: "cranes") { regions { region name level parent firms } } }',
  );
  expect(chain.regions).toEqual([
    { region: '江苏', name: '江苏', level: 'PROVINCE', parent: null, firms: 2 },
    { region: '江苏苏州市', name: '苏州市', level: 'CITY', parent: '江苏', firms: 1 },
    { region: '浙江', name: '浙江', level: 'PROVINCE', parent: null, firms: 1 },
  ]);
  expect((await portray(risk(), '(region: "江苏苏州市")')).link('steel')).toMatchObject({
    firms: 1,
    customers: 1,
  });
  expect((await portray(risk(), '(region: "江苏")')).link('steel')).toMatchObject({ firms: 2 });
});

test('every number of a link opens the firms that it counts, customers of others being counted and not listed', async () => {
  const list = async (context: RequestContext, choice: string) => {
    const { chain } = await ask(
      context,
      `{ chain(id: "cranes") { portrait { items { link { id } green specialised listed
          members(choice: ${choice}) { shown total hidden items { party { name } isCustomer roles since } } } } } }`,
    );
    return chain.portrait.items.find((item: { link: { id: string } }) => item.link.id === 'steel');
  };
  const names = ({ members }: Awaited<ReturnType<typeof list>>): string[] =>
    members.items.map(({ party }: { party: { name: string } }) => party.name);
  const all = await list(manager(), 'ALL');
  expect(names(all)).toEqual(['mill', 'smelter', 'prospect']);
  expect(all).toMatchObject({ green: 1, specialised: 1, listed: 0 });
  const own = await list(manager(), 'CUSTOMERS');
  expect([names(own), own.members.hidden]).toEqual([['mill'], 5]);
  expect(names(await list(risk(), 'CUSTOMERS'))).toEqual(['mill', 'smelter']);
  expect(names(await list(manager(), 'PROSPECTS'))).toEqual(['prospect']);
  expect(names(await list(manager(), 'GREEN'))).toEqual(['smelter']);
  expect(names(await list(analyst(), 'SPECIALISED'))).toEqual(['prospect']);
});

test('goods are searched by a part of their name, the same name first, and their makers can be listed', async () => {
  const { goodsSearch } = await ask(manager(), '{ goodsSearch(text: "CRANE") { goods { id } firms } }');
  expect(goodsSearch).toEqual([{ goods: { id: 'crane' }, firms: 1 }]);
  expect((await ask(manager(), '{ goodsSearch(text: " ") { firms } }')).goodsSearch).toEqual([]);
  const { goodsChain } = await ask(
    manager(),
    '{ goodsChain(name: "plate", depthMax: 1) { items { goods { id } members { total items { party { name } isCustomer } } } } }',
  );
  expect(goodsChain.items[0].members).toEqual({
    total: 2,
    items: [
      { party: { name: 'mill' }, isCustomer: true },
      { party: { name: 'prospect' }, isCustomer: false },
    ],
  });
});

const GOODS = `shown total customers hiddenCustomers possibleTotal warnings { code } metrics { customerPenetration }
  possibleLinks { kind subject { name } object { name } through { name } }
  items { goods { id } side depth feeds firms customers hiddenCustomers makers { name access } }`;

test('goods make a chain whose links between firms are possible supply and say so', async () => {
  const { goodsChain } = await ask(manager(), `{ goodsChain(name: "crane") { ${GOODS} } }`);
  expect(
    goodsChain.items.map(({ goods, side }: { goods: { id: string }; side: string }) => [goods.id, side]),
  ).toEqual([
    ['crane', 'ITSELF'],
    ['casting', 'UPSTREAM'],
    ['plate', 'UPSTREAM'],
  ]);
  expect(goodsChain.items[0]).toMatchObject({
    hiddenCustomers: 5,
    makers: [{ name: 'boss', access: 'STUB' }],
  });
  expect(goodsChain.possibleLinks).toHaveLength(7);
  expect(goodsChain).toMatchObject({
    customers: 1,
    hiddenCustomers: 10,
    metrics: { customerPenetration: null },
  });
  expect(goodsChain.possibleLinks[0]).toEqual({
    kind: 'POSSIBLE_SUPPLY',
    subject: { name: 'mill' },
    object: { name: 'boss' },
    through: [{ name: 'plate' }],
  });
  expect(goodsChain.warnings).toEqual([{ code: 'POSSIBLE_ONLY' }]);
});

test('goods are found by id or by name, one of the two, and none is no chain', async () => {
  const byId = await ask(
    risk(),
    '{ goodsChain(goodsId: "plate", depthMax: 1) { items { goods { name } } } }',
  );
  expect(byId.goodsChain.items).toHaveLength(2);
  expect(await ask(risk(), '{ goodsChain(name: "nothing") { total } }')).toEqual({ goodsChain: null });
  await expect(ask(risk(), '{ goodsChain { total } }')).rejects.toThrow('either goodsId or name');
  await expect(ask(risk(), '{ goodsChain(name: "plate", depthMax: 9) { total } }')).rejects.toThrow('1 to 4');
});
