import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gateReader } from '../../../scoring/gates/gate-reader.ts';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import { viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext, type RequestLanguage } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';
import type { Database } from '../../work/database.ts';
import { migrateWork } from '../../work/migrate-work.ts';
import type { FoundOpportunity } from '../../work/record-mining.ts';
import { openWorkStores, type WorkStores } from '../../work/work-stores.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const PARENTS: Readonly<Record<string, string | undefined>> = {
  HQ: undefined,
  branch: 'HQ',
  sub1: 'branch',
  sub2: 'branch',
  far: 'HQ',
};
const PEOPLE: readonly (readonly [string, string, Role, string])[] = [
  ['Li', 'sub1', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['Wu', 'sub2', 'RELATIONSHIP_MANAGER', 'RETAIL'],
  ['Head', 'branch', 'BRANCH_HEAD', 'CORPORATE'],
  ['Fx', 'branch', 'RELATIONSHIP_MANAGER', 'FINANCIAL_MARKETS'],
  ['Far', 'far', 'RELATIONSHIP_MANAGER', 'CORPORATE'],
  ['FarHead', 'far', 'BRANCH_HEAD', 'CORPORATE'],
  ['HqSeller', 'HQ', 'RELATIONSHIP_MANAGER', 'FINANCIAL_MARKETS'],
  ['Lobby', 'sub1', 'LOBBY_MANAGER', 'RETAIL'],
  ['Shen', 'HQ', 'RISK_MANAGER', 'RISK'],
  ['Ops', 'HQ', 'OPERATIONS', 'OPERATIONS'],
];

/** Core and Sub are one group; Sub declined marketing; that Watched is on a list only risk may know. */
const graph = viewOf(
  {
    UNIT_OF: Object.entries(PARENTS).flatMap(([unit, parent]) => (parent ? [[unit, parent] as const] : [])),
    WORKS_AT: PEOPLE.map(([name, unit]) => [name, unit] as const),
    CUSTOMER_OF: [
      ['Core', 'sub1'],
      ['Sub', 'sub1'],
      ['Watched', 'sub1'],
    ],
    MANAGED_BY: [
      ['Core', 'Li'],
      ['Sub', 'Li'],
      ['Watched', 'Li'],
    ],
    OWNS: [['Core', 'Sub', 0.9]],
    HAS_TAG: [
      ['Sub', 'opted-out'],
      ['Watched', 'watch-list'],
    ],
  },
  {
    kinds: { HQ: 'ORG_UNIT', branch: 'ORG_UNIT', far: 'ORG_UNIT', Core: 'ENTERPRISE', Watched: 'ENTERPRISE' },
  },
);
const keyOf = (name: string): string => graph.view.keyOf(graph.no(name));

const directory = new Directory();
for (const [name, parent] of Object.entries(PARENTS)) {
  const parentNo = parent === undefined ? undefined : graph.no(parent);
  directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
}
for (const [name, unit, role, line] of PEOPLE)
  directory.addEmployee({ no: graph.no(name), id: name, name, role, line, orgUnitNo: graph.no(unit) });

const found = (id: string, subject: string, product: string): FoundOpportunity => ({
  id,
  rule: product === 'FORWARD_FX' ? 'foreign-trade' : 'uncovered-counterparty',
  rules: ['foreign-trade'],
  type: 'MINED_NEED',
  subjectKey: keyOf(subject),
  viaKey: undefined,
  viaKeys: [],
  product,
  score: 0.5,
  learned: undefined,
  parts: [],
  unknownParts: [],
  details: {},
  gate: gateReader(graph.view)(graph.no(subject), product),
  audience: 'SALES',
  evidence: [],
  evidenceTotal: 0,
  also: [],
  unitKeys: [keyOf('sub1')],
  managerKeys: [keyOf('Li')],
  content: id,
  expiresOn: '2026-12-24',
});

const CONTENT = `summary internalNote needs { id text opportunityIds }
  items { id product name amount currency term price rateBasisPoints needsApproval lead { id } assist { id } opportunityIds reason }
  materials { id name from who dueOn } milestones { id name dueOn }`;
const PAYLOAD = `plan { id status version agreedVersion team { name role } ticks { lineId } content { ${CONTENT} } }
  userErrors { code message field }`;
const INPUTS: Readonly<Record<string, string>> = {
  planSubmit: 'PlanVersionInput',
  planAgree: 'PlanVersionInput',
  planReturn: 'PlanNoteInput',
  planComment: 'PlanNoteInput',
  planClose: 'PlanNoteInput',
  planMaterialDone: 'PlanDoneInput',
};

describe.each(await openTestDatabases())('service plans on $name', ({ open }) => {
  let database: Database;
  let stores: WorkStores;
  let schema: GraphQLSchema;
  let keys = 0;

  beforeAll(async () => {
    database = await open();
    await migrateWork(database);
    stores = openWorkStores(database);
    schema = executableSchema();
    await stores.opportunities.record(
      [
        [
          found('fx', 'Core', 'FORWARD_FX'),
          found('pay', 'Core', 'PAYROLL'),
          found('sub-pay', 'Sub', 'PAYROLL'),
          found('watched', 'Watched', 'PAYROLL'),
          { ...found('risky', 'Core', 'WORKING_CAPITAL'), audience: 'RISK' },
        ],
      ],
      { version: 1, asOf: '2026-11-24', settings: '', now: new Date(NOW) },
    );
  });
  afterAll(() => database.close());

  function contextOf(name: string, purpose: Purpose | undefined, language: RequestLanguage): RequestContext {
    const services = {
      ...stores,
      clock: () => NOW,
      gates: (view: typeof graph.view) => gateReader(view),
      keeper: { image: { view: () => graph.view } },
      bankNames: { get: async () => ({ productClasses: new Map(), regions: new Map() }) },
    } as unknown as Services;
    const [, unit, role] = PEOPLE.find(([known]) => known === name)!;
    const usual: Partial<Record<Role, Purpose>> = { RISK_MANAGER: 'RISK', OPERATIONS: 'OPERATIONS' };
    const viewer = {
      name,
      role,
      purpose: purpose ?? usual[role] ?? 'MARKETING',
      orgUnitNo: graph.no(unit),
      employeeNo: graph.no(name),
      persona: name,
    };
    return new RequestContext(services, viewer, directory, language);
  }

  async function ask(
    name: string,
    source: string,
    variableValues: Record<string, unknown> = {},
    { purpose, language = 'zh' }: { purpose?: Purpose; language?: RequestLanguage } = {},
    // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  ): Promise<any> {
    const contextValue = contextOf(name, purpose, language);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    if (errors) throw errors[0];
    return JSON.parse(JSON.stringify(data));
  }

  const act = async (
    name: string,
    mutation: string,
    input: Record<string, unknown>,
    { language, payload = PAYLOAD }: { language?: RequestLanguage; payload?: string } = {},
  ) => {
    const type = INPUTS[mutation] ?? `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
    const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`;
    const whole = { idempotencyKey: `key ${++keys}`, ...input };
    return (await ask(name, source, { input: whole }, { language }))[mutation];
  };
  const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] =>
    userErrors.map(({ code }) => code);
  const create = (name: string, more: Record<string, unknown> = {}) =>
    act(name, 'planCreate', { customer: { kind: 'ENTERPRISE', sourceId: 'Core' }, ...more });
  const read = async (name: string, id: string, fields = 'id', purpose?: Purpose) =>
    (await ask(name, `{ plan(id: "${id}") { ${fields} } }`, {}, { purpose })).plan;

  /** What was read as what is sent. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const edited = (content: any, more: object = {}) => ({
    ...content,
    items: content.items.map(
      ({ lead, assist, ...item }: { lead?: { id: string }; assist?: { id: string } }) => ({
        ...item,
        leadId: lead?.id,
        assistId: assist?.id,
      }),
    ),
    ...more,
  });

  describe('who reads and writes', () => {
    test('who manages the customer makes one from what was found, and the people of its lines join', async () => {
      const { plan } = await create('Li');
      expect(plan.content.items.map(({ product }: { product: string }) => product).sort()).toEqual([
        'FORWARD_FX',
        'PAYROLL',
      ]);
      const roles = plan.team.map(({ name, role }: { name: string; role: string }) => `${name} ${role}`);
      expect(roles).toEqual(expect.arrayContaining(['Li CORPORATE', 'Fx MARKETS']));
      const again = edited(plan.content, { summary: '给客户' });
      const revised = await act('Fx', 'planRevise', { planId: plan.id, baseVersion: 1, content: again });
      expect([revised.plan.version, revised.plan.content.summary]).toEqual([2, '给客户']);
    });

    test('a stranger, a head elsewhere, the lobby and a seller of the head office neither see it nor act on it', async () => {
      const { plan } = await create('Li');
      for (const name of ['Wu', 'Far', 'FarHead', 'HqSeller', 'Lobby', 'Ops']) {
        expect(await read(name, plan.id)).toBeNull();
        const { plans } = await ask(name, '{ plans { totalCount } }');
        expect(plans.totalCount).toBe(0);
        const comment = await act(name, 'planComment', { planId: plan.id, note: '?' });
        expect([comment.plan, codes(comment)]).toEqual([null, ['NOT_FOUND']]);
      }
      expect(codes(await create('Far'))).toEqual(['NO_SUCH_PARTY']);
      expect(codes(await create('Shen'))).toEqual(['NO_SUCH_PARTY']);
    });

    test('the purpose RISK reads and comments, and changes nothing until it is on the team', async () => {
      const { plan } = await create('Li');
      expect(await read('Shen', plan.id, 'viewerCanEdit')).toEqual({ viewerCanEdit: false });
      expect(codes(await act('Shen', 'planComment', { planId: plan.id, note: '请补订单' }))).toEqual([]);
      const tick = { planId: plan.id, lineId: 'visit', isDone: true };
      const refused = await act('Shen', 'planMaterialDone', tick, { language: 'en' });
      expect(refused.userErrors).toEqual([
        { code: 'FORBIDDEN', message: 'you may not do this with the plan', field: ['input', 'planId'] },
      ]);
      await act('Li', 'planTeamAdd', { planId: plan.id, employeeId: 'Shen', role: 'APPROVAL' });
      expect((await act('Shen', 'planMaterialDone', tick)).plan.ticks).toEqual([{ lineId: 'visit' }]);
    });

    test('a colleague of another unit who joins reads and writes, and reads no more once gone', async () => {
      const { plan } = await create('Li');
      await act('Li', 'planTeamAdd', { planId: plan.id, employeeId: 'Wu', role: 'RETAIL' });
      expect(await read('Wu', plan.id, 'viewerCanEdit subject { name }')).toMatchObject({
        viewerCanEdit: true,
      });
      const { plans } = await ask('Wu', '{ plans(filter: { mine: true }) { totalCount } }');
      expect(plans.totalCount).toBe(1);
      await act('Li', 'planTeamRemove', { planId: plan.id, employeeId: 'Wu' });
      expect(await read('Wu', plan.id)).toBeNull();
    });
  });

  describe('what marketing must not learn', () => {
    test('amounts of a credit application are for risk and operations; how far it is everybody on the plan knows', async () => {
      const { plan } = await create('Li');
      const report = { planId: plan.id, number: 'SX-9', status: 'APPROVED', amount: 77_777 };
      const payload = 'application { status amount } userErrors { code }';
      const told = await act('Ops', 'planCreditReport', report, { payload });
      expect(told.application).toEqual({ status: 'APPROVED', amount: 77_777 });
      const fields = 'creditApplications { number status amount reports { status amount } }';
      const seen = await read('Li', plan.id, fields);
      expect(JSON.stringify(seen)).not.toContain('77777');
      expect(seen.creditApplications).toMatchObject([{ number: 'SX-9', status: 'APPROVED', amount: null }]);
      expect((await read('Head', plan.id, fields, 'MARKETING')).creditApplications[0].amount).toBeNull();
      expect((await read('Shen', plan.id, fields)).creditApplications[0].amount).toBe(77_777);
      expect(codes(await act('Li', 'planCreditReport', report, { payload }))).toEqual(['FORBIDDEN']);
    });

    test('nothing that only risk may know is proposed, not even to a head who reads for the purpose RISK', async () => {
      const ofWatched = `{ planProposal(customer: { kind: ENTERPRISE, sourceId: "Watched" }) { content { items { product reason } } } }`;
      for (const purpose of ['MARKETING', 'RISK'] as const) {
        const { planProposal } = await ask('Head', ofWatched, {}, { purpose });
        expect(planProposal.content.items).toEqual([]);
      }
      const ofCore = ofWatched.replace('Watched', 'Core');
      const { planProposal } = await ask('Head', ofCore, {}, { purpose: 'RISK' });
      expect(JSON.stringify(planProposal)).not.toContain('WORKING_CAPITAL');
    });

    test('a product that one of the group must not be offered is not proposed to the group, nor taken by hand', async () => {
      const proposal = `{ planProposal(customer: { kind: ENTERPRISE, sourceId: "Core" }, scope: GROUP)
        { content { items { product } } origins { itemId opportunityIds } } }`;
      const { planProposal } = await ask('Li', proposal);
      expect(planProposal.content.items).toEqual([]);
      const { plan } = await create('Li', { scope: 'GROUP' });
      const { plan: own } = await create('Li');
      const [item] = edited(own.content).items;
      const content = edited(plan.content, { items: [{ ...item, opportunityIds: ['sub-pay'] }] });
      const refused = await act('Li', 'planRevise', { planId: plan.id, baseVersion: 1, content });
      expect(codes(refused)).toEqual(['BLOCKED']);
      expect(refused.userErrors[0].message).not.toContain('拒绝');
    });
  });

  describe('repeats and races', () => {
    test('a repeat has its first answer, whatever was sent along or has changed since', async () => {
      const made = await create('Li', { idempotencyKey: 'lost create' });
      const again = await create('Li', { idempotencyKey: 'lost create', name: 'x'.repeat(200) });
      expect([again.plan.id, codes(again)]).toEqual([made.plan.id, []]);
      const { id } = made.plan;
      const sent = { planId: id, baseVersion: 1, content: edited(made.plan.content), idempotencyKey: 'lost' };
      await act('Li', 'planRevise', sent);
      await act('Head', 'planRevise', { ...sent, baseVersion: 2, idempotencyKey: 'later' });
      const blocked = edited(made.plan.content, { milestones: [{ id: 'm', name: '', dueOn: null }] });
      const repeat = await act('Li', 'planRevise', { ...sent, content: blocked });
      expect([repeat.plan.version, codes(repeat)]).toEqual([3, []]);
    });

    test('a change of an older version is refused by name, and both versions are kept', async () => {
      const { plan } = await create('Li');
      const change = (summary: string, language?: RequestLanguage) =>
        act(
          'Li',
          'planRevise',
          { planId: plan.id, baseVersion: 1, content: edited(plan.content, { summary }) },
          { language },
        );
      expect(codes(await change('first'))).toEqual([]);
      const late = await change('second', 'en');
      expect(late.userErrors[0]).toMatchObject({
        code: 'CHANGED_MEANWHILE',
        field: ['input', 'baseVersion'],
      });
      expect(late.plan.content.summary).toBe('first');
      const submitted = await act('Li', 'planSubmit', { planId: plan.id, version: 1 });
      expect(submitted.userErrors[0]).toMatchObject({
        code: 'CHANGED_MEANWHILE',
        field: ['input', 'version'],
      });
      const { versions, difference } = await read(
        'Li',
        plan.id,
        'versions { version } difference(from: 1, to: 2) { part change fields { field after } }',
      );
      expect(versions).toEqual([{ version: 2 }, { version: 1 }]);
      expect(difference).toEqual([
        { part: 'PLAN', change: 'CHANGED', fields: [{ field: 'summary', after: 'first' }] },
      ]);
    });

    test('a second person agrees: a head above or somebody of the team, never who wrote or sent it', async () => {
      const { plan } = await create('Li');
      const sent = { planId: plan.id, version: 1 };
      await act('Li', 'planSubmit', sent);
      expect(codes(await act('Li', 'planAgree', sent))).toEqual(['OWN_VERSION']);
      expect(codes(await act('Shen', 'planAgree', sent))).toEqual(['FORBIDDEN']);
      const mayAgree = async (name: string) => (await read(name, plan.id, 'viewerCanAgree')).viewerCanAgree;
      expect([await mayAgree('Li'), await mayAgree('Fx'), await mayAgree('Head')]).toEqual([
        false,
        true,
        true,
      ]);
      const agreed = await act('Head', 'planAgree', sent);
      expect([agreed.plan.status, agreed.plan.agreedVersion]).toEqual(['AGREED', 1]);
    });

    test('the same number and status of an application is one report, under whatever key; a number belongs to one plan', async () => {
      const [{ plan }, { plan: other }] = [await create('Li'), await create('Li')];
      const payload = 'application { status reports { status } } userErrors { code field }';
      const report = (status: string, planId = plan.id) =>
        act('Ops', 'planCreditReport', { planId, number: 'SX-10', status, amount: 1 }, { payload });
      await report('SUBMITTED');
      await report('APPROVED');
      expect((await report('SUBMITTED')).application).toEqual({
        status: 'APPROVED',
        reports: [{ status: 'SUBMITTED' }, { status: 'APPROVED' }],
      });
      expect((await report('DECLINED')).userErrors).toEqual([
        { code: 'CREDIT_DECIDED_OTHERWISE', field: ['input', 'status'] },
      ]);
      expect(codes(await report('DRAWN', other.id))).toEqual(['NUMBER_OF_ANOTHER_PLAN']);
    });
  });

  test.each([
    ['a product that is not known', { items: [{ product: 'GOLD' }] }, 'NO_SUCH_PRODUCT'],
    ['a colleague who is not there', { items: [{ leadId: 'nobody' }] }, 'NO_SUCH_COLLEAGUE'],
    [
      'an opportunity of another customer',
      { items: [{ opportunityIds: ['watched'] }] },
      'NO_SUCH_OPPORTUNITY',
    ],
    ['an opportunity for risk alone', { items: [{ opportunityIds: ['risky'] }] }, 'NO_SUCH_OPPORTUNITY'],
    ['an amount below nothing', { items: [{ amount: -1 }] }, 'AMOUNT_NEGATIVE'],
    ['two lines of one id', { items: [{ id: 'same' }, { id: 'same' }] }, 'LINE_TWICE'],
    ['a line without a name', { items: [{ name: ' ' }] }, 'TEXT_MISSING'],
  ])('content with %s is refused, and says that it is the content', async (_, { items }, code) => {
    const item = {
      id: 'i',
      product: '',
      name: '财务顾问',
      currency: 'CNY',
      term: '',
      price: '',
      needsApproval: false,
    };
    const whole = items.map((more) => ({ ...item, reason: '', opportunityIds: [], ...more }));
    const content = { summary: '', internalNote: '', needs: [], items: whole, materials: [], milestones: [] };
    const { plan, userErrors } = await create('Li', { content });
    expect([plan, userErrors[0]]).toMatchObject([null, { code, field: ['input', 'content'] }]);
  });
});
