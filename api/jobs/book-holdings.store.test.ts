import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { loadText } from '../../loaders/testing/load-text.ts';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import { openTestServices } from '../../tests/support/open-test-services.ts';
import type { Role } from '../access/viewer.ts';
import { RequestContext } from '../context.ts';
import { executableSchema } from '../schema/executable-schema.ts';
import type { Services } from '../services.ts';
import { HoldingBooks } from './book-holdings.ts';

const year = formatDay(dayOfInstant(Date.now())).slice(0, 4);
const SINCE = `${year}-01-05`;
const HOLDINGS = 'partyKind,partyId,productId,since,balance\n';
const FEEDS = {
  'org-units.csv': 'orgId,name,level,parentOrgId\nHO,总行,HEAD_OFFICE,\nGL,鼓楼支行,SUB_BRANCH,HO\n',
  'employees.csv': 'employeeId,name,orgId,role,line\nE1,周岚,GL,RELATIONSHIP_MANAGER,CORPORATE\n',
  'products.csv': 'productId,name,class,ownerLine\nP1,流动资金贷款,贷款,CORPORATE\nP2,代发工资,代发,RETAIL\n',
  'enterprises.csv': 'enterpriseId,name\na,甲公司\n',
  'customers.csv': 'partyKind,partyId,orgId\nENTERPRISE,a,GL\n',
  'assignments.csv': 'partyKind,partyId,employeeId,line\nENTERPRISE,a,E1,CORPORATE\n',
  'holdings.csv': `${HOLDINGS}ENTERPRISE,a,P1,${SINCE},1000\nENTERPRISE,a,P2,,\n`,
};

let connection: Neo4jConnection;
let opened: Awaited<ReturnType<typeof openTestServices>>;
let services: Services;
let schema: GraphQLSchema;
let books: HoldingBooks;

beforeAll(async () => {
  schema = executableSchema();
  connection = await connectToEmptyStore();
  await loadText(new Neo4jFactStore(connection), FEEDS);
  opened = await openTestServices(connection);
  services = opened.services;
  books = new HoldingBooks(services);
});
afterAll(async () => {
  await books.close();
  await connection.close();
  await opened.close();
});

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(role: Role, source: string, variableValues: Record<string, unknown> = {}): Promise<any> {
  const directory = await services.directory.get();
  const viewer = {
    name: '运营',
    role,
    purpose: 'OPERATIONS',
    orgUnitNo: undefined,
    employeeNo: undefined,
    persona: 'x',
  } as const;
  const contextValue = new RequestContext(services, viewer, directory, 'zh');
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return data;
}

const loansOf = async (): Promise<{ booked: number; rows: string[] }> => {
  const { cockpit } = await ask(
    'PRODUCT_OWNER',
    `{ cockpit(period: "${year}") { row { owner { id } figures { indicator { id } booked } } } }`,
  );
  const { figures, owner } = cockpit.row;
  const { booked } = figures.find((figure: { indicator: { id: string } }) => figure.indicator.id === 'loans');
  const { postings } = await ask(
    'PRODUCT_OWNER',
    `{ postings(owner: "${owner.id}", indicator: "loans", period: "${year}") { edges { node { amount employee postedOn } } } }`,
  );
  return {
    booked,
    rows: postings.edges.map(
      ({ node }: { node: { amount: number; employee: string | null; postedOn: string } }) =>
        `${node.postedOn} ${node.employee} ${node.amount}`,
    ),
  };
};

test('what a customer holds is booked on its day for the manager of the line, once; without a date it is not', async () => {
  await books.run();
  await books.run();
  expect(await loansOf()).toEqual({ booked: 100_000, rows: [`${SINCE} 周岚 100000`] });
});

test('a balance that changed is booked by what it changed, on the day that says so', async () => {
  const facts = new Neo4jFactStore(connection);
  await loadText(facts, { 'holdings.csv': `${HOLDINGS}ENTERPRISE,a,P1,${SINCE},1250\n` });
  await services.keeper.catchUp();
  await books.run();
  await books.run();
  const today = formatDay(dayOfInstant(Date.now()));
  expect(await loansOf()).toEqual({
    booked: 125_000,
    rows: [`${today} 周岚 25000`, `${SINCE} 周岚 100000`],
  });
});

test('what operations report is booked once, however often it is sent, and taken back once', async () => {
  const REPORT = `mutation ($input: BookingReportInput!) {
    bookingReport(input: $input) { booking { number product isMatched } userErrors { code field } } }`;
  const input = {
    number: 'CORE-1',
    party: { kind: 'ENTERPRISE', sourceId: 'a' },
    productClass: 'LOAN',
    amount: 7_000,
    bookedOn: SINCE,
    idempotencyKey: 'k1',
  };
  const report = async (more: object, role: Role = 'OPERATIONS') =>
    (await ask(role, REPORT, { input: { ...input, ...more } })).bookingReport;
  const done = { booking: { number: 'CORE-1', product: '贷款', isMatched: false }, userErrors: [] };
  // The answer to the first was lost: the same is sent again, then by another system under a key of its own.
  expect(await report({})).toEqual(done);
  expect(await report({})).toEqual(done);
  expect(await report({ idempotencyKey: 'k2' })).toEqual(done);
  expect((await loansOf()).booked).toBe(132_000);
  const refused = async (more: object, role?: Role) =>
    (await report({ idempotencyKey: 'k3', ...more }, role)).userErrors;
  expect(await refused({}, 'PRODUCT_OWNER')).toEqual([{ code: 'FORBIDDEN', field: ['input', 'number'] }]);
  expect(await refused({ amount: 1 })).toEqual([{ code: 'NUMBER_TAKEN', field: ['input', 'number'] }]);
  expect(await refused({ number: 'N2', amount: 0 })).toEqual([
    { code: 'BAD_AMOUNT', field: ['input', 'amount'] },
  ]);
  expect(await refused({ number: 'N2', bookedOn: '2999-01-01' })).toEqual([
    { code: 'FUTURE', field: ['input', 'bookedOn'] },
  ]);
  expect(await refused({ number: 'N2', party: { kind: 'ENTERPRISE', sourceId: 'z' } })).toEqual([
    { code: 'NO_SUCH_PARTY', field: ['input', 'party'] },
  ]);
  expect(await refused({ number: 'N2', productClass: null })).toEqual([
    { code: 'NO_PRODUCT', field: ['input', 'productId'] },
  ]);
  const REVERSE = `mutation ($input: BookingReverseInput!) {
    bookingReverse(input: $input) { booking { reversalReason } userErrors { code } } }`;
  const reverse = async (number: string) =>
    (
      await ask('OPERATIONS', REVERSE, {
        input: { number, reason: '重复入账', idempotencyKey: `r ${number}` },
      })
    ).bookingReverse;
  expect(await reverse('CORE-1')).toEqual({ booking: { reversalReason: '重复入账' }, userErrors: [] });
  expect(await reverse('CORE-1')).toEqual({ booking: { reversalReason: '重复入账' }, userErrors: [] });
  expect((await reverse('CORE-9')).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await loansOf()).booked).toBe(125_000);
});
