import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Neo4jConnection } from '../../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../../graph/neo4j/neo4j-fact-store.ts';
import { loadText } from '../../../loaders/testing/load-text.ts';
import { connectToEmptyStore } from '../../../tests/support/empty-store.ts';
import { openTestServices } from '../../../tests/support/open-test-services.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';

const FEEDS = {
  'org-units.csv': 'orgId,name,level,parentOrgId\nHO,总行,HEAD_OFFICE,\n',
  'enterprises.csv': 'enterpriseId,name\na,甲重工有限公司\nb,乙钢铁有限公司\nc,丙轴承有限公司\n',
  'chains.csv': 'chainId,name\ncranes,起重机\n',
  'chain-links.csv': 'linkId,chainId,name\nsteel,cranes,钢材\nmaker,cranes,整机\n',
  'chain-members.csv': 'linkId,enterpriseId,role\nmaker,a,链主\nsteel,b,\n',
  'chain-link-feeds.csv': 'fromLinkId,toLinkId\nsteel,maker\n',
};
/** The chain as it is after the members of steel changed: another file, so that it is read again. */
const CORRECTED = { ...FEEDS, 'chain-members.csv': 'linkId,enterpriseId,role\nmaker,a,链主\nsteel,b,骨干\n' };

let connection: Neo4jConnection;
let opened: Awaited<ReturnType<typeof openTestServices>>;
let services: Services;
let schema: GraphQLSchema;
let facts: Neo4jFactStore;

beforeAll(async () => {
  schema = executableSchema();
  connection = await connectToEmptyStore();
  facts = new Neo4jFactStore(connection);
  await loadText(facts, FEEDS);
  opened = await openTestServices(connection);
  services = opened.services;
});
afterAll(async () => {
  await connection.close();
  await opened.close();
});

const PEOPLE = {
  analyst: { role: 'INDUSTRY_ANALYST', purpose: 'INDUSTRY' },
  owner: { role: 'PRODUCT_OWNER', purpose: 'MARKETING' },
  risk: { role: 'RISK_MANAGER', purpose: 'RISK' },
} as const;

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(who: keyof typeof PEOPLE, source: string, input?: object): Promise<any> {
  const bank = await services.directory.get();
  const viewer = { name: who, ...PEOPLE[who], orgUnitNo: undefined, employeeNo: undefined, persona: who };
  const contextValue = new RequestContext(services, viewer, bank, 'zh');
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { input } });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

const EDIT = '{ edit { id status version effect reason } userErrors { code } }';
const PROPOSE = `mutation ($input: ChainEditProposeInput!) { chainEditPropose(input: $input) ${EDIT} }`;
const REVIEW = `mutation ($input: ChainEditReviewInput!) { chainEditReview(input: $input) ${EDIT} }`;
const WITHDRAW = `mutation ($input: ChainEditWithdrawInput!) { chainEditWithdraw(input: $input) ${EDIT} }`;
const EDITS = `{ chainEdits(chain: "cranes") { version viewerCanPropose viewerCanReview historyTotal
  pending { kind linkName party { name } roles viewerCanReview viewerCanWithdraw }
  history { kind status version effect party { name } } } }`;
const PORTRAIT = `{ chain(id: "cranes") { portrait { firms metrics { nodeCompleteness } items { link { name } firms feeds
  members { items { party { name } roles } } } } } }`;

const firm = (sourceId: string) => ({ kind: 'ENTERPRISE', sourceId });
let keys = 0;
const propose = (input: object, who: keyof typeof PEOPLE = 'analyst') =>
  ask(who, PROPOSE, {
    chainId: 'cranes',
    evidence: '省工信厅公示名单',
    idempotencyKey: `k${++keys}`,
    ...input,
  }).then(({ chainEditPropose }) => chainEditPropose);
const review = (id: string, approve: boolean, reason = '', who: keyof typeof PEOPLE = 'owner') =>
  ask(who, REVIEW, { id, approve, reason, idempotencyKey: `k${++keys}` }).then(
    ({ chainEditReview }) => chainEditReview,
  );
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

test('an analyst proposes a member, a product owner approves, and the portrait shows one firm more at once', async () => {
  const { chain: before } = await ask('analyst', PORTRAIT);
  expect(before.portrait.firms).toBe(2);
  const proposed = await propose({
    kind: 'ADD_MEMBER',
    linkId: 'steel',
    party: firm('c'),
    roles: ['SUPPORTING'],
  });
  expect(proposed).toMatchObject({ edit: { status: 'PROPOSED', version: null }, userErrors: [] });
  const { chainEdits: waiting } = await ask('owner', EDITS);
  expect(waiting).toEqual({
    version: 1,
    viewerCanPropose: false,
    viewerCanReview: true,
    historyTotal: 0,
    pending: [
      {
        kind: 'ADD_MEMBER',
        linkName: '钢材',
        party: { name: '丙轴承有限公司' },
        roles: ['SUPPORTING'],
        viewerCanReview: true,
        viewerCanWithdraw: false,
      },
    ],
    history: [],
  });
  expect((await review(proposed.edit.id, true)).edit).toMatchObject({ version: 2, effect: 'APPLIED' });
  const { chain } = await ask('analyst', PORTRAIT);
  expect(chain.portrait.firms).toBe(3);
  expect(chain.portrait.items[0].members.items).toContainEqual({
    party: { name: '丙轴承有限公司' },
    roles: ['SUPPORTING'],
  });
});

test('a removed firm stays removed when its feed is loaded again, and the history names the conflict', async () => {
  const { edit } = await propose({ kind: 'REMOVE_MEMBER', linkId: 'steel', party: firm('b') });
  await review(edit.id, true);
  await loadText(facts, CORRECTED);
  await services.workFacts.apply();
  await services.keeper.catchUp();
  const { chain } = await ask('analyst', PORTRAIT);
  const names = chain.portrait.items[0].members.items.map(
    ({ party }: { party: { name: string } }) => party.name,
  );
  expect(names).toEqual(['丙轴承有限公司']);
  const { chainEdits } = await ask('analyst', EDITS);
  expect(chainEdits).toMatchObject({ version: 3, historyTotal: 2 });
  expect(chainEdits.history[0]).toMatchObject({ kind: 'REMOVE_MEMBER', version: 3, effect: 'REPEATED' });
});

test('only analysts propose and only product owners review; a rejection needs a reason and changes nothing', async () => {
  const lead = { kind: 'CHANGE_ROLE', linkId: 'maker', party: firm('a'), roles: ['BACKBONE'] };
  expect(codes(await propose(lead, 'owner'))).toEqual(['PROPOSE_FORBIDDEN']);
  const { edit } = await propose(lead);
  expect(codes(await propose(lead))).toEqual(['ALREADY_PROPOSED']);
  expect(codes(await review(edit.id, true, '', 'analyst'))).toEqual(['REVIEW_FORBIDDEN']);
  expect(codes(await review(edit.id, true, '', 'risk'))).toEqual(['REVIEW_FORBIDDEN']);
  expect(codes(await review(edit.id, false))).toEqual(['REASON']);
  expect((await review(edit.id, false, '仍是链主')).edit).toMatchObject({
    status: 'REJECTED',
    reason: '仍是链主',
  });
  expect(codes(await review(edit.id, true))).toEqual(['NOT_PROPOSED']);
  const { chain } = await ask('analyst', PORTRAIT);
  expect(chain.portrait.items[1].members.items[0].roles).toEqual(['LEADER']);
  const { chainEdits } = await ask('risk', EDITS);
  expect(chainEdits).toMatchObject({ pending: [], history: [], historyTotal: 0 });
});

test('a link is added, fed, renamed and removed, and the portrait follows', async () => {
  const add = { kind: 'ADD_LINK', name: '液压件' };
  expect(codes(await propose({ ...add, name: '钢材' }))).toEqual(['SAME_NAME']);
  await review((await propose(add)).edit.id, true);
  const links = async (): Promise<string> => {
    const { chain } = await ask('analyst', '{ chain(id: "cranes") { links { id name feeds } } }');
    const found: { id: string; name: string; feeds: string[] }[] = chain.links;
    return found.map(({ id, name }) => `${id} ${name}`).join('\n');
  };
  const id = /(edit-\S+) 液压件/.exec(await links())![1];
  await review((await propose({ kind: 'ADD_FEED', linkId: id, toLinkId: 'maker' })).edit.id, true);
  await review((await propose({ kind: 'RENAME_LINK', linkId: 'steel', name: '特种钢' })).edit.id, true);
  const { chain } = await ask('analyst', PORTRAIT);
  const items: { link: { name: string }; feeds: string[] }[] = chain.portrait.items;
  expect(items.map(({ link, feeds }) => [link.name, feeds])).toEqual([
    ['特种钢', ['maker']],
    ['整机', []],
    ['液压件', ['maker']],
  ]);
  expect(chain.portrait.metrics.nodeCompleteness).toBeCloseTo(2 / 3);
  await review((await propose({ kind: 'REMOVE_LINK', linkId: id })).edit.id, true);
  expect(await links()).not.toContain('液压件');
});

test('what is so already, or cannot be, is refused with a reason; a proposal can be taken back', async () => {
  const steel = { linkId: 'steel' };
  expect(codes(await propose({ kind: 'ADD_MEMBER', ...steel, party: firm('c') }))).toEqual([
    'ALREADY_MEMBER',
  ]);
  expect(codes(await propose({ kind: 'REMOVE_MEMBER', ...steel, party: firm('a') }))).toEqual(['NOT_MEMBER']);
  expect(codes(await propose({ kind: 'ADD_MEMBER', ...steel, party: firm('nobody') }))).toEqual(['NO_FIRM']);
  expect(codes(await propose({ kind: 'ADD_FEED', ...steel, toLinkId: 'maker' }))).toEqual(['ALREADY_FED']);
  expect(codes(await propose({ kind: 'REMOVE_LINK', linkId: 'nothing' }))).toEqual(['NO_LINK']);
  expect(codes(await propose({ kind: 'REMOVE_LINK', ...steel, evidence: ' ' }))).toEqual(['EVIDENCE']);
  const { edit } = await propose({ kind: 'REMOVE_LINK', ...steel });
  const input = { id: edit.id, idempotencyKey: 'w' };
  const { chainEditWithdraw } = await ask('analyst', WITHDRAW, input);
  expect(chainEditWithdraw.edit.status).toBe('WITHDRAWN');
  expect((await ask('analyst', WITHDRAW, input)).chainEditWithdraw).toEqual(chainEditWithdraw);
});
