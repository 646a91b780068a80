import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Neo4jConnection } from '../../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../../graph/neo4j/neo4j-fact-store.ts';
import { loadText } from '../../../loaders/testing/load-text.ts';
import { connectToEmptyStore } from '../../../tests/support/empty-store.ts';
import { openTestServices } from '../../../tests/support/open-test-services.ts';
import type { Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';

const FEEDS = {
  'org-units.csv':
    'orgId,name,level,parentOrgId\nHO,总行,HEAD_OFFICE,\nNJ,南京分行,BRANCH,HO\nSZ,苏州分行,BRANCH,HO\nGL,鼓楼支行,SUB_BRANCH,NJ\nJN,江宁支行,SUB_BRANCH,NJ\nYZ,园区支行,SUB_BRANCH,SZ\n',
  'employees.csv': `employeeId,name,orgId,role,line
m1,甲经理,GL,RELATIONSHIP_MANAGER,CORPORATE
m2,乙经理,GL,RELATIONSHIP_MANAGER,CORPORATE
m3,丙经理,YZ,RELATIONSHIP_MANAGER,CORPORATE
`,
  'enterprises.csv': `enterpriseId,name,uscc,region
a,甲精密有限公司,,江苏南京
b,乙液压有限公司,,江苏南京
c,丙铸造有限公司,,江苏苏州
`,
  'customers.csv': 'partyKind,partyId,orgId\nENTERPRISE,a,GL\nENTERPRISE,b,GL\nENTERPRISE,c,YZ\n',
  'assignments.csv': 'partyKind,partyId,employeeId\nENTERPRISE,a,m1\nENTERPRISE,b,m2\nENTERPRISE,c,m3\n',
};
const FILE = '企业名称\n甲精密有限公司\n乙液压有限公司\n丙铸造有限公司\n甲精密有限公司\n查无此户有限公司\n';

interface Who {
  readonly role: Role;
  readonly unit: string;
  readonly persona?: string;
  readonly employee?: string;
}
const owner: Who = { role: 'PRODUCT_OWNER', unit: 'HO', persona: 'owner' };
const otherOwner: Who = { role: 'PRODUCT_OWNER', unit: 'HO', persona: 'other' };
const branch: Who = { role: 'BRANCH_HEAD', unit: 'NJ' };
const otherBranch: Who = { role: 'BRANCH_HEAD', unit: 'SZ' };
const subBranch: Who = { role: 'BRANCH_HEAD', unit: 'GL' };
const otherSub: Who = { role: 'BRANCH_HEAD', unit: 'JN' };
const manager: Who = { role: 'RELATIONSHIP_MANAGER', unit: 'GL', employee: 'm1' };
const colleague: Who = { role: 'RELATIONSHIP_MANAGER', unit: 'GL', employee: 'm2' };
const risk: Who = { role: 'RISK_MANAGER', unit: 'HO' };

let connection: Neo4jConnection;
let opened: Awaited<ReturnType<typeof openTestServices>>;
let services: Services;
let schema: GraphQLSchema;
let list: string;

beforeAll(async () => {
  schema = executableSchema();
  connection = await connectToEmptyStore();
  await loadText(new Neo4jFactStore(connection), FEEDS);
  opened = await openTestServices(connection);
  services = opened.services;
  list = await makeAndSend();
});
afterAll(async () => {
  await connection.close();
  await opened.close();
});

/** What came back as data and as codes of what was refused. */
async function ask(
  who: Who,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
): Promise<any> {
  const view = services.keeper.image.view(Number.MAX_SAFE_INTEGER);
  const viewer = {
    name: '某人',
    role: who.role,
    purpose: 'MARKETING' as const,
    orgUnitNo: view.findEntity(`O:${who.unit}`),
    employeeNo: who.employee === undefined ? undefined : view.findEntity(`M:${who.employee}`),
    persona: who.persona ?? 'x',
  };
  const contextValue = new RequestContext(services, viewer, await services.directory.get(), 'zh');
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
  return {
    ...JSON.parse(JSON.stringify(data ?? {})),
    refused: errors?.map(({ extensions }) => extensions.code),
  };
}

const CREATE =
  'mutation ($input: ListCreateInput!) { listCreate(input: $input) { list { id } userErrors { code } } }';
const act = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
const SEND = act('listSend', 'ListActInput', 'list { status }');
const ALLOCATE = act('listAllocate', 'ListMoveInput', 'moved left');
const ASSIGN = act('listAssign', 'ListMoveInput', 'moved left');
const REPORT = act('listReport', 'ListReportInput', 'item { state }');
const ITEMS =
  'query ($list: ID, $owner: ID) { listItems(list: $list, owner: $owner) { totalCount hidden edges { node { id name } } } }';
const FUNNEL = 'query ($id: ID!) { taskList(id: $id) { funnel { sent assigned touched } } }';

async function makeAndSend(): Promise<string> {
  const input = { title: '票据', product: 'BILL_DISCOUNT', deadline: '2099-12-31', text: FILE };
  const made = await ask(owner, CREATE, { input: { ...input, idempotencyKey: 'create' } });
  const { id } = made.listCreate.list;
  await ask(owner, SEND, { input: { list: id, idempotencyKey: 'send' } });
  await ask(branch, ALLOCATE, { input: { list: id, rule: 'KEEP', idempotencyKey: 'allocate' } });
  await ask(subBranch, ASSIGN, { input: { list: id, rule: 'KEEP', idempotencyKey: 'assign' } });
  return id;
}
const namesOf = (answer: { listItems: { edges: { node: { name: string } }[] } }): string[] =>
  answer.listItems.edges.map(({ node }) => node.name);

test('each level sees its own part: a branch its firms, a sub-branch those that came to it, a manager the own ones', async () => {
  const seen = async (who: Who) => namesOf(await ask(who, ITEMS, { list }));
  expect(await seen(branch)).toEqual(['甲精密有限公司', '乙液压有限公司']);
  expect(await seen(subBranch)).toEqual(['甲精密有限公司', '乙液压有限公司']);
  expect(await seen(otherBranch)).toEqual(['丙铸造有限公司']);
  expect(await seen(manager)).toEqual(['甲精密有限公司']);
  expect(await seen(colleague)).toEqual(['乙液压有限公司']);
});

test('of whom nothing came is told of no list, and who has no part in lists is refused their items', async () => {
  for (const who of [otherSub, risk]) expect((await ask(who, FUNNEL, { id: list })).taskList).toBeNull();
  expect((await ask(risk, ITEMS, { list })).refused).toEqual(['FORBIDDEN']);
});

test('nobody looks into a part beside the own one', async () => {
  for (const [who, part] of [
    [branch, 'O:SZ'],
    [subBranch, 'O:NJ'],
    [manager, 'M:m2'],
  ] as const)
    expect((await ask(who, ITEMS, { list, owner: part })).refused).toEqual(['FORBIDDEN']);
});

test('the head office reads the names on a list that it uploaded itself, and of others the sums alone', async () => {
  expect(namesOf(await ask(owner, ITEMS, { list }))).toHaveLength(3);
  const other = await ask(otherOwner, ITEMS, { list });
  expect(other.listItems).toEqual({ totalCount: 0, hidden: 3, edges: [] });
  expect((await ask(otherOwner, FUNNEL, { id: list })).taskList.funnel.sent).toBe(3);
});

test('a list sent down is a task of whoever has something to do on it, until that is done', async () => {
  const tasksOf = async (who: Who) =>
    (await ask(who, '{ workbench { tasks { items { kind title note dueOn list { id } } } } }')).workbench
      .tasks.items;
  const task = { title: '票据', dueOn: '2099-12-31', list: { id: list } };
  expect(await tasksOf(otherBranch)).toEqual([{ ...task, kind: 'LIST_TO_PASS_ON', note: '1 户待下派' }]);
  expect(await tasksOf(branch)).toEqual([]);
  expect(await tasksOf(manager)).toEqual([{ ...task, kind: 'LIST_TO_CONTACT', note: '1 户待联系' }]);
});

test('only the head office makes lists, only heads pass on, and only who has a customer reports on it', async () => {
  const refusedOf = ({ refused, ...data }: Record<string, unknown>) =>
    refused ?? Object.values(data as Record<string, { userErrors: object[] }>)[0]?.userErrors;
  const input = { title: 'x', product: 'BILL_DISCOUNT', deadline: '2099-12-31', text: FILE };
  for (const who of [branch, manager, risk])
    expect(
      refusedOf(await ask(who, CREATE, { input: { ...input, idempotencyKey: `c ${who.role}` } })),
    ).not.toEqual([]);
  for (const who of [manager, risk])
    expect(
      refusedOf(await ask(who, ASSIGN, { input: { list, rule: 'EVEN', idempotencyKey: `a ${who.role}` } })),
    ).not.toEqual([]);
  const [{ node }] = (await ask(manager, ITEMS, { list })).listItems.edges;
  const report = { item: node.id, state: 'CONTACTED' };
  for (const who of [colleague, branch, owner])
    expect(
      refusedOf(
        await ask(who, REPORT, { input: { ...report, idempotencyKey: `r ${who.employee ?? who.unit}` } }),
      ),
    ).not.toEqual([]);
  expect((await ask(owner, FUNNEL, { id: list })).taskList.funnel.touched).toBe(0);
  for (let again = 0; again < 2; again++)
    await ask(manager, REPORT, { input: { ...report, idempotencyKey: 'r own' } });
  expect((await ask(owner, FUNNEL, { id: list })).taskList.funnel).toEqual({
    sent: 3,
    assigned: 2,
    touched: 1,
  });
});
