import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import { viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Purpose, Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';
import type { Database } from '../../work/database.ts';
import { migrateWork } from '../../work/migrate-work.ts';
import type { FoundOpportunity } from '../../work/record-mining.ts';
import { openWorkStores, type WorkStores } from '../../work/work-stores.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T02:00:00Z');
const inDays = (days: number): number => Date.parse('2026-11-24') / DAY + days;
const at = (days: number): Date => new Date(NOW + days * DAY);
const PARENTS: Readonly<Record<string, string | undefined>> = {
  HQ: undefined,
  branch: 'HQ',
  sub1: 'branch',
  sub2: 'branch',
};
const PEOPLE: readonly (readonly [string, string, Role])[] = [
  ['Li', 'sub1', 'RELATIONSHIP_MANAGER'],
  ['Wu', 'sub1', 'RELATIONSHIP_MANAGER'],
  ['Pan', 'sub1', 'BRANCH_HEAD'],
  ['He', 'sub2', 'RELATIONSHIP_MANAGER'],
  ['Lobby', 'sub1', 'LOBBY_MANAGER'],
];

const graph = viewOf(
  {
    UNIT_OF: Object.entries(PARENTS).flatMap(([unit, parent]) => (parent ? [[unit, parent] as const] : [])),
    WORKS_AT: PEOPLE.map(([name, unit]) => [name, unit] as const),
    CUSTOMER_OF: [
      ['A', 'sub1'],
      ['C', 'sub1'],
      ['B', 'sub2'],
    ],
    MANAGED_BY: [
      ['A', 'Li'],
      ['C', 'Wu'],
      ['B', 'He'],
    ],
    HOLDS: [['A', 'deposit', { balance: 500, maturesOn: inDays(40) }]],
    OWES: [
      ['A', '表外/非融资性保函', { balance: 77_777, expiresOn: inDays(20) }],
      ['C', '表内/流动资金贷款', { balance: 88_888, expiresOn: inDays(80) }],
    ],
    GUARANTEES: [
      ['A', 'C', 1],
      ['C', 'A', 1],
    ],
    HAS_TAG: [
      ['A', 'watch-list'],
      ['A', 'complaint-open'],
      ['C', 'opted-out'],
    ],
    HAS_EVENT: [
      ['A', 'large-inflow', { occurredOn: inDays(-3), amount: 900, label: '货款' }],
      ['A', 'large-inflow', { occurredOn: inDays(-15), amount: 901 }],
      ['C', 'journey-break', { occurredOn: inDays(-1) }],
    ],
  },
  { kinds: { HQ: 'ORG_UNIT', branch: 'ORG_UNIT', A: 'ENTERPRISE', B: 'ENTERPRISE', C: 'ENTERPRISE' } },
);
const keyOf = (name: string): string => graph.view.keyOf(graph.no(name));
const colleague = (name: string) => {
  const [, unit] = PEOPLE.find(([known]) => known === name)!;
  return { key: keyOf(name), name, unitKey: keyOf(unit), line: 'CORPORATE' };
};

function directoryOf(): Directory {
  const directory = new Directory();
  for (const [name, parent] of Object.entries(PARENTS)) {
    const parentNo = parent === undefined ? undefined : graph.no(parent);
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  }
  for (const [name, unit, role] of PEOPLE)
    directory.addEmployee({
      no: graph.no(name),
      id: name,
      name,
      role,
      line: 'CORPORATE',
      orgUnitNo: graph.no(unit),
    });
  return directory;
}

const found = (id: string, subject: string, manager: string, unit: string): FoundOpportunity => ({
  id,
  rule: 'uncovered-counterparty',
  rules: ['uncovered-counterparty'],
  type: 'MINED_NEED',
  subjectKey: keyOf(subject),
  viaKey: undefined,
  viaKeys: [],
  product: 'REVERSE_FACTORING',
  score: 0.5,
  learned: undefined,
  parts: [],
  unknownParts: [],
  details: {},
  gate: { status: 'OPEN', reasons: [] },
  audience: 'SALES',
  evidence: [],
  evidenceTotal: 0,
  also: [],
  unitKeys: [keyOf(unit)],
  managerKeys: [keyOf(manager)],
  content: id,
  expiresOn: '2026-12-24',
});

describe.each(await openTestDatabases())('the workbench on $name', ({ open }) => {
  let database: Database;
  let stores: WorkStores;
  let schema: GraphQLSchema;
  let keys = 0;

  beforeAll(async () => {
    database = await open();
    await migrateWork(database);
    stores = openWorkStores(database);
    schema = executableSchema();
    await fill();
  });
  afterAll(() => database.close());

  const act = (id: string, by: string, days: number) => ({
    id,
    by: colleague(by),
    now: at(days),
    idempotencyKey: `act${++keys}`,
  });

  /** Li claimed one eight days ago without contact and has one under way; Wu won one; nobody took the others. */
  async function fill(): Promise<void> {
    const block = [
      found('late', 'A', 'Li', 'sub1'),
      found('going', 'A', 'Li', 'sub1'),
      found('won', 'C', 'Wu', 'sub1'),
      found('free', 'A', 'Li', 'sub1'),
      found('elsewhere', 'B', 'He', 'sub2'),
      { ...found('risky', 'A', 'Li', 'sub1'), audience: 'RISK' as const },
    ].map((one, index) => ({ ...one, product: ['REVERSE_FACTORING', 'PAYROLL'][index % 2] }));
    await stores.opportunities.record([block], {
      version: 1,
      asOf: '2026-11-16',
      settings: '',
      now: at(-8),
    });
    const { pool } = stores;
    await pool.claim(act('late', 'Li', -8));
    await pool.claim(act('going', 'Li', -2));
    await pool.claim(act('won', 'Wu', -2));
    await pool.claim(act('elsewhere', 'He', -8));
    const contact = { kind: 'CONTACT', note: '', channel: 'PHONE', place: '', voice: '' } as const;
    await pool.log({ ...act('going', 'Li', -1), ...contact });
    await pool.advance({ ...act('won', 'Wu', -1), stage: 'PROPOSED', note: '', expectedFen: 7_000 });
    await pool.close({ ...act('won', 'Wu', -1), outcome: 'WON', reason: '', note: '', amountFen: 5_000 });
    await pool.refer({
      ...act('going', 'Li', -1),
      to: colleague('Wu'),
      unitKey: keyOf('sub1'),
      role: 'ASSIST',
      note: '请协办',
      referralId: 'r1',
      countsAsReferrer: true,
    });
  }

  function contextFor(name: string, purpose: Purpose = 'MARKETING'): RequestContext {
    const services = {
      ...stores,
      clock: () => NOW,
      keeper: { image: { view: () => graph.view } },
      bankNames: { get: async () => ({ productClasses: new Map(), regions: new Map() }) },
    } as unknown as Services;
    const person = PEOPLE.find(([known]) => known === name);
    const [, unit, role] = person ?? [name, 'HQ', 'PRODUCT_OWNER' as const];
    const employeeNo = person === undefined ? undefined : graph.no(name);
    const viewer = { name, role, purpose, orgUnitNo: graph.no(unit), employeeNo, persona: name };
    return new RequestContext(services, viewer, directoryOf(), 'zh');
  }

  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  async function ask(name: string, source: string, purpose?: Purpose): Promise<any> {
    const contextValue = contextFor(name, purpose);
    const { data, errors } = await graphql({ schema, source, contextValue });
    if (errors) throw errors[0];
    return JSON.parse(JSON.stringify(data));
  }
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const bench = async (name: string, fields: string, purpose?: Purpose): Promise<any> =>
    (await ask(name, `{ workbench { ${fields} } }`, purpose)).workbench;
  const TASKS = 'tasks { total overdue items { kind dueOn isOverdue opportunity { id } note } }';

  describe('what is to be done', () => {
    test('comes of every source in one list by due date, five working days after a claim being the first contact', async () => {
      const { tasks } = await bench('Li', TASKS);
      const [first] = tasks.items;
      expect(first).toMatchObject({
        kind: 'FIRST_CONTACT',
        dueOn: '2026-11-23',
        isOverdue: true,
        opportunity: { id: 'late' },
      });
      expect(tasks.overdue).toBe(1);
      const days = tasks.items.map(({ dueOn }: { dueOn: string }) => dueOn);
      expect(days).toEqual([...days].sort());
      const kinds = tasks.items.map(({ kind }: { kind: string }) => kind);
      expect(kinds).toContain('FEEDBACK');
      expect(kinds).toContain('PROTECTION');
    });

    test('is the referral for who was asked, and no other person’s', async () => {
      const { tasks } = await bench('Wu', TASKS);
      expect(tasks.items).toEqual([
        { kind: 'REFERRAL', dueOn: '2026-11-25', isOverdue: false, opportunity: { id: 'going' }, note: 'Li' },
      ]);
      expect((await bench('Pan', TASKS)).tasks.total).toBe(0);
      const he = (await bench('He', TASKS)).tasks.items;
      expect(new Set(he.map(({ opportunity }: { opportunity: { id: string } }) => opportunity.id))).toEqual(
        new Set(['elsewhere']),
      );
    });
  });

  describe('what a manager has to know', () => {
    test('is found for the own customers alone, and nothing for risk among it', async () => {
      const found = 'newOpportunities(days: 30) { total items { id } }';
      expect((await bench('Li', found)).newOpportunities).toEqual({ total: 1, items: [{ id: 'free' }] });
      expect((await bench('He', found)).newOpportunities.total).toBe(0);
    });

    test('comes due with its date; what is owed has an amount for the purpose RISK alone', async () => {
      const due = 'maturities { within30 within60 within90 items { party { name } dueOn amount } }';
      const { maturities } = await bench('Li', due);
      expect(maturities).toEqual({
        within30: 1,
        within60: 2,
        within90: 2,
        items: [
          { party: { name: 'A' }, dueOn: '2026-12-14', amount: null },
          { party: { name: 'A' }, dueOn: '2027-01-03', amount: 500 },
        ],
      });
      const told = (await bench('Pan', due, 'RISK')).maturities.items;
      expect(told.map(({ amount }: { amount: number }) => amount)).toEqual([77_777, 500, 88_888]);
      expect(JSON.stringify(await bench('Pan', due))).not.toMatch(/77777|88888/);
    });

    test('moved in the last fourteen days, on the accounts of the own customers', async () => {
      const { movements } = await bench('Li', 'movements { total items { kind on amount detail } }');
      expect(movements).toEqual({
        total: 1,
        items: [{ kind: 'LARGE_INFLOW', on: '2026-11-21', amount: 900, detail: '货款' }],
      });
      const { movements: ofUnit } = await bench('Pan', 'movements { items { kind } }');
      expect(ofUnit.items).toEqual([{ kind: 'JOURNEY_BREAK' }, { kind: 'LARGE_INFLOW' }]);
    });

    test('never is of a watch list or a guarantee circle, which the purpose RISK reads', async () => {
      const kinds = async (name: string, purpose?: Purpose) =>
        (await bench(name, 'alerts { items { kind party { name } } }', purpose)).alerts.items.map(
          ({ kind, party }: { kind: string; party: { name: string } }) => `${kind} ${party.name}`,
        );
      expect((await kinds('Li')).sort()).toEqual(['COMPLAINT_OPEN A', 'LIMIT_EXPIRES A']);
      expect(await kinds('Pan')).not.toContain('WATCH_LIST A');
      expect(await kinds('Pan', 'RISK')).toEqual(
        expect.arrayContaining(['WATCH_LIST A', 'GUARANTEE_CIRCLE A', 'GUARANTEE_CIRCLE C', 'OPTED_OUT C']),
      );
    });
  });

  describe('the team of a head', () => {
    const TEAM = `team { unclaimed overdue funnel { step count conversion }
      people { claimed overdue won wonAmount employee { name } stages { stage count } } }`;

    test('is who works at the unit, who has most overdue first, with what each has won this month', async () => {
      const { team } = await bench('Pan', TEAM);
      expect(team.people.map(({ employee }: { employee: { name: string } }) => employee.name)).toEqual([
        'Li',
        'Pan',
        'Wu',
      ]);
      expect(team.people[0]).toMatchObject({ claimed: 2, overdue: 1, won: 0 });
      expect(team.people[2]).toMatchObject({ claimed: 0, won: 1, wonAmount: 5_000 });
      expect(team).toMatchObject({ unclaimed: 1, overdue: 1 });
    });

    test('brings what was found to a win, each step a share of the one before', async () => {
      const { funnel } = (await bench('Pan', TEAM)).team;
      expect(funnel.map(({ count }: { count: number }) => count)).toEqual([4, 3, 2, 1, 1, 1]);
      expect(funnel[1].conversion).toBe(0.75);
      expect(funnel[0].conversion).toBeNull();
    });

    test('has behind every figure as many rows as the figure says, page by page', async () => {
      const { team } = await bench('Pan', TEAM);
      const rows = async (args: string) => {
        const [ids, first] = [[] as string[], 1];
        let after: string | null = null;
        do {
          const cursor: string = after === null ? '' : `, after: "${after}"`;
          const { teamOpportunities: page } = await ask(
            'Pan',
            `{ teamOpportunities(${args}, first: ${first}${cursor})
               { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          );
          ids.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        return ids;
      };
      expect(await rows('list: UNCLAIMED')).toHaveLength(team.unclaimed);
      expect(await rows('list: OVERDUE')).toEqual(['late']);
      expect((await rows('list: CLAIMED, employeeId: "Li"')).sort()).toEqual(['going', 'late']);
      expect(await rows('list: CLAIMED, employeeId: "He"')).toEqual([]);
      expect(await rows('list: WON, employeeId: "Wu"')).toEqual(['won']);
      for (const { step, count } of team.funnel)
        expect(await rows(`list: REACHED, step: ${step}`)).toHaveLength(count);
    });

    test('is nobody else’s to see, and says what would pass on of one’s own people alone', async () => {
      expect((await bench('Li', 'team { overdue }')).team).toBeNull();
      await expect(ask('Li', '{ teamOpportunities(list: OVERDUE) { totalCount } }')).rejects.toThrow('head');
      const preview = async (viewer: string, employee: string) =>
        (await ask(viewer, `{ handOverPreview(employeeId: "${employee}") { leads assists referrals } }`))
          .handOverPreview;
      expect(await preview('Pan', 'Li')).toEqual({ leads: 2, assists: 0, referrals: 0 });
      expect(await preview('Pan', 'Wu')).toEqual({ leads: 0, assists: 0, referrals: 1 });
      expect(await preview('Li', 'Li')).toMatchObject({ leads: 2 });
      for (const [viewer, employee] of [
        ['Li', 'Wu'],
        ['Pan', 'He'],
      ])
        expect(await preview(viewer, employee)).toBeNull();
    });
  });

  describe('the head office', () => {
    test('sees how far it came by branch and who used the pool, and a sub-branch does not', async () => {
      const fields = 'branches { unit { name } people active funnel { step count } }';
      const { branches } = await bench('office', fields);
      expect(branches).toHaveLength(1);
      expect(branches[0]).toMatchObject({ unit: { name: 'branch' }, people: 5, active: 3 });
      expect(branches[0].funnel.map(({ count }: { count: number }) => count)).toEqual([5, 4, 2, 1, 1, 1]);
      expect((await bench('Pan', fields)).branches).toBeNull();
      expect((await bench('Li', fields)).branches).toBeNull();
    });
  });
});
