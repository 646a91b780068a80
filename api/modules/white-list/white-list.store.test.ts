import { type GraphQLSchema, graphql } from 'graphql';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOfInstant } from '../../../graph/model/day.ts';
import type { Neo4jConnection } from '../../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../../graph/neo4j/neo4j-fact-store.ts';
import { loadText } from '../../../loaders/testing/load-text.ts';
import { connectToEmptyStore } from '../../../tests/support/empty-store.ts';
import { openTestServices } from '../../../tests/support/open-test-services.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';

const KNOWN = '913201000000000018';
const FEEDS = {
  'org-units.csv':
    'orgId,name,level,parentOrgId\nHO,总行,HEAD_OFFICE,\nNJ,南京分行,BRANCH,HO\nSZ,苏州分行,BRANCH,HO\nGL,鼓楼支行,SUB_BRANCH,NJ\n',
  'enterprises.csv': `enterpriseId,name,uscc,region
a,甲精密（南京）有限公司,${KNOWN},江苏南京
b,乙液压有限公司,,江苏省苏州市
c,丙铸造有限公司,,江苏南京
d,丁阀门有限公司,,江苏省无锡市
e1,戊钢材有限公司,,江苏南京
e2,戊钢材有限公司,,江苏苏州
f,己控制有限公司,,浙江杭州
`,
  'customers.csv': 'partyKind,partyId,orgId\nENTERPRISE,a,GL\nENTERPRISE,f,SZ\n',
  'names.csv': 'partyKind,partyId,name,kind\nENTERPRISE,d,丁工业阀门有限公司,FULL\n',
};
const LIST = `统一社会信用代码,企业名称,产业链,环节,级别,备注
${KNOWN},甲精密,工程机械,液压件,省级,
,乙液压有限公司,工程机械,,,
,丙铸造有限公司,,,,
,丁工业阀门有限公司,,,,
,己控制有限公司,,,,
,戊钢材有限公司,,,,
,庚无此企业,,,,
,丙铸造有限公司,,,,
`;

let connection: Neo4jConnection;
let opened: Awaited<ReturnType<typeof openTestServices>>;
let services: Services;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = executableSchema();
  connection = await connectToEmptyStore();
  const facts = new Neo4jFactStore(connection);
  await loadText(facts, FEEDS);
  opened = await openTestServices(connection);
  services = opened.services;
});
afterAll(async () => {
  await connection.close();
  await opened.close();
});

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(role: Role, purpose: Purpose, unit: string, source: string, input?: object): Promise<any> {
  const bank = await services.directory.get();
  const orgUnitNo = services.keeper.image.view(Number.MAX_SAFE_INTEGER).findEntity(`O:${unit}`);
  const viewer = { name: '某人', role, purpose, orgUnitNo, employeeNo: undefined, persona: 'x' };
  const contextValue = new RequestContext(services, viewer, bank, 'zh');
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { input } });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}
const analyst = (source: string, input?: object) => ask('INDUSTRY_ANALYST', 'INDUSTRY', 'HO', source, input);
const branch = (unit: string, source: string, input?: object) =>
  ask('BRANCH_HEAD', 'MARKETING', unit, source, input);

const UPLOAD = `mutation ($input: WhiteListUploadInput!) { whiteListUpload(input: $input) {
  userErrors { code message }
  version { number rowCount accepted addedCount removedCount removed { name }
    problems { total items { line outcome reason } } } } }`;
const FIRMS =
  '{ whiteListFirms { total customers hiddenCustomers items { party { name } isCustomer basis unit { name } chain status } } }';
const REPORT = `mutation ($input: WhiteListFirmReportInput!) { whiteListFirmReport(input: $input) {
  userErrors { code } firm { status statusNote } } }`;
const upload = (text: string, idempotencyKey: string) =>
  analyst(UPLOAD, {
    title: '作战图',
    contentBase64: iconv.encode(text, 'gb18030').toString('base64'),
    idempotencyKey,
  });
const namesOf = (data: { whiteListFirms: { items: { party: { name: string } }[] } }): string[] =>
  data.whiteListFirms.items.map(({ party }) => party.name);

test('only who keeps the list may upload it, and a file that is no list is refused', async () => {
  const input = { title: '作战图', text: LIST, idempotencyKey: 'x' };
  const refused = await branch('NJ', UPLOAD, input);
  expect(refused.whiteListUpload).toMatchObject({
    version: null,
    userErrors: [{ code: 'UPLOAD_FORBIDDEN' }],
  });
  const { whiteListUpload } = await analyst(UPLOAD, { ...input, text: '城市\n南京' });
  expect(whiteListUpload.userErrors).toMatchObject([{ code: 'HEADER' }]);
});

test('each row is matched by its code, its full name or another full name, and what matches nobody says why', async () => {
  const { whiteListUpload } = await upload(LIST, 'first');
  expect(whiteListUpload.version).toMatchObject({ number: 1, rowCount: 8, accepted: 5, addedCount: 5 });
  expect(whiteListUpload.version.problems).toEqual({
    total: 4,
    items: [
      { line: 2, outcome: 'ACCEPTED', reason: '按信用代码匹配，名称与登记不同' },
      { line: 7, outcome: 'AMBIGUOUS', reason: '有 2 家企业同码或同名' },
      { line: 8, outcome: 'UNKNOWN', reason: '没有这个信用代码或这个全称的企业' },
      { line: 9, outcome: 'DUPLICATE', reason: '与第 4 行是同一家企业' },
    ],
  });
});

test('a firm goes to the unit that serves it, else to the branch of its city, and to nobody where there is none', async () => {
  const nanjing = await branch('NJ', FIRMS);
  expect(nanjing.whiteListFirms.items).toEqual([
    {
      party: { name: '甲精密（南京）有限公司' },
      isCustomer: true,
      basis: 'SERVED',
      unit: { name: '鼓楼支行' },
      chain: '工程机械',
      status: 'RECEIVED',
    },
    {
      party: { name: '丙铸造有限公司' },
      isCustomer: false,
      basis: 'REGION',
      unit: { name: '南京分行' },
      chain: '',
      status: 'RECEIVED',
    },
  ]);
  expect(namesOf(await branch('SZ', FIRMS))).toEqual(['乙液压有限公司', '己控制有限公司']);
  expect(namesOf(await branch('GL', FIRMS))).toEqual(['甲精密（南京）有限公司', '丙铸造有限公司']);
});

test('the head office has the whole list, and learns neither who serves whom nor how few', async () => {
  const { whiteListFirms } = await analyst(FIRMS);
  expect(whiteListFirms).toMatchObject({ total: 5, customers: 0, hiddenCustomers: 5 });
  expect(whiteListFirms.items[0]).toMatchObject({ isCustomer: null, unit: null, status: null });
  await expect(analyst('{ whiteListFirms(unit: "NJ") { total } }')).rejects.toThrow('none of which');
  await expect(branch('NJ', '{ whiteListFirms(unit: "SZ") { total } }')).rejects.toThrow('none of which');
});

test('a unit says where it stands with a firm that it received, with a reason for declining, and with no other', async () => {
  const say = (sourceId: string, status: string, note?: string) =>
    branch('NJ', REPORT, {
      party: { kind: 'ENTERPRISE', sourceId },
      status,
      note,
      idempotencyKey: `${sourceId} ${status} ${note}`,
    });
  expect((await say('c', 'DECLINED')).whiteListFirmReport.userErrors).toEqual([{ code: 'REASON' }]);
  expect((await say('b', 'WON')).whiteListFirmReport.userErrors).toEqual([{ code: 'NOT_RECEIVED' }]);
  const { whiteListFirmReport } = await say('c', 'DECLINED', '已停产');
  expect(whiteListFirmReport.firm).toEqual({ status: 'DECLINED', statusNote: '已停产' });
  const again = await branch('GL', FIRMS);
  expect(again.whiteListFirms.items[1].status).toBe('DECLINED');
});

test('the next upload is the whole list, sent twice it is one, and says who left', async () => {
  const shorter = '企业名称\n乙液压有限公司\n';
  await upload(shorter, 'second');
  const { whiteListUpload } = await upload(shorter, 'second');
  expect(whiteListUpload.version).toMatchObject({ number: 2, accepted: 1, addedCount: 0, removedCount: 4 });
  expect(whiteListUpload.version.removed.map(({ name }: { name: string }) => name)).toContain(
    '丙铸造有限公司',
  );
  const view = services.keeper.image.view(dayOfInstant(Date.now()));
  expect(view.countIn('HAS_TAG', view.findEntity('T:key-chain')!)).toBe(1);
});

test('lines of a pasted list name the own customers of a branch as seeds; every other line says why not', async () => {
  const lines = [KNOWN, '', '己控制有限公司', '戊钢材有限公司', '庚无此企业', '甲精密（南京）有限公司'];
  const { lookalikeSeeds } = await branch(
    'NJ',
    `{ lookalikeSeeds(lines: ${JSON.stringify(lines)}) { line party { name } problem remark } }`,
  );
  expect(lookalikeSeeds).toEqual([
    { line: 1, party: { name: '甲精密（南京）有限公司' }, problem: null, remark: null },
    { line: 3, party: null, problem: 'NOT_OWN', remark: '不是您的客户' },
    { line: 4, party: null, problem: 'AMBIGUOUS', remark: '有几家企业同名，请改用统一社会信用代码' },
    { line: 5, party: null, problem: 'UNKNOWN', remark: '没有这家企业' },
    { line: 6, party: null, problem: 'DUPLICATE', remark: '前面已有' },
  ]);
});
