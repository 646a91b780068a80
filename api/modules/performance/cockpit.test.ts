import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import { viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import type { Services } from '../../services.ts';
import type { NewBooking } from '../../work/booking-store.ts';
import type { Database } from '../../work/database.ts';
import { migrateWork } from '../../work/migrate-work.ts';
import { openWorkStores, type WorkStores } from '../../work/work-stores.ts';
import { performanceQueries, postingFields } from './performance-resolvers.ts';
import { targetMutations } from './target-mutations.ts';

const graph = viewOf(
  {
    UNIT_OF: [
      ['branch', 'HQ'],
      ['sub1', 'branch'],
      ['sub2', 'branch'],
    ],
    WORKS_AT: [
      ['Li', 'sub1'],
      ['Wu', 'sub1'],
      ['He', 'sub2'],
    ],
    CUSTOMER_OF: [
      ['A', 'sub1'],
      ['B', 'sub2'],
    ],
  },
  {
    kinds: {
      HQ: 'ORG_UNIT',
      branch: 'ORG_UNIT',
      sub1: 'ORG_UNIT',
      sub2: 'ORG_UNIT',
      A: 'ENTERPRISE',
      B: 'ENTERPRISE',
    },
  },
);
const keyOf = (name: string) => graph.view.keyOf(graph.no(name));
const now = new Date('2026-11-24T02:00:00Z');
const PERIOD = '2026Q4';

function directoryOf(): Directory {
  const directory = new Directory();
  const parents: Record<string, string | undefined> = {
    HQ: undefined,
    branch: 'HQ',
    sub1: 'branch',
    sub2: 'branch',
  };
  for (const [name, parent] of Object.entries(parents)) {
    const parentNo = parent === undefined ? undefined : graph.no(parent);
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  }
  for (const [name, unit] of [
    ['Li', 'sub1'],
    ['Wu', 'sub1'],
    ['He', 'sub2'],
  ]) {
    const common = { id: name, name, role: 'RELATIONSHIP_MANAGER', line: 'CORPORATE' };
    directory.addEmployee({ no: graph.no(name), ...common, orgUnitNo: graph.no(unit) });
  }
  return directory;
}

const booking = (id: string, more: Partial<NewBooking>): NewBooking => ({
  id,
  source: 'REPORTED',
  factKey: undefined,
  subjectKey: keyOf('A'),
  productKey: undefined,
  productName: '流动资金贷款',
  product: 'WORKING_CAPITAL',
  productClass: 'LOAN',
  amountFen: 100,
  heads: 0,
  bookedOn: '2026-10-20',
  isChange: false,
  creditKey: keyOf('Li'),
  creditName: 'Li',
  creditUnitKey: keyOf('sub1'),
  recordedBy: '',
  ...more,
});

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let stores: WorkStores;

  beforeAll(async () => {
    database = await open();
    await migrateWork(database);
    stores = openWorkStores(database);
    await fill();
  });
  afterAll(() => database.close());

  function contextFor(role: Role, unit: string, employee?: string): RequestContext {
    const services = {
      ...stores,
      clock: () => now.getTime(),
      keeper: { image: { view: () => graph.view } },
    } as unknown as Services;
    const employeeNo = employee === undefined ? undefined : graph.no(employee);
    const viewer = {
      name: '',
      role,
      purpose: 'MARKETING',
      orgUnitNo: graph.no(unit),
      employeeNo,
      persona: 'x',
    } as const;
    return new RequestContext(services, viewer, directoryOf(), 'zh');
  }

  /** Bookings of every sort at random places, some won by two units, some waiting, some taken back. */
  async function fill(): Promise<void> {
    const owners = [
      { creditKey: keyOf('Li'), creditUnitKey: keyOf('sub1') },
      { creditKey: keyOf('He'), creditUnitKey: keyOf('sub2') },
      { creditKey: undefined, creditUnitKey: keyOf('sub2') },
      { creditKey: undefined, creditUnitKey: keyOf('branch') },
      { creditKey: undefined, creditUnitKey: '' },
    ];
    const kinds = [
      { product: 'WORKING_CAPITAL', productClass: 'LOAN' },
      { product: 'INCLUSIVE_LOAN', productClass: 'THEME' },
      { product: 'PAYROLL', productClass: 'PAYROLL' },
    ];
    const drawn = fc.sample(
      fc.record({
        owner: fc.constantFrom(...owners),
        kind: fc.constantFrom(...kinds),
        amountFen: fc.integer({ min: 1, max: 1_000_000 }),
        heads: fc.integer({ min: 0, max: 500 }),
        month: fc.constantFrom('10', '11', '05'),
        isReversed: fc.boolean(),
      }),
      { numRuns: 40, seed: 5 },
    );
    for (const [at, { owner, kind, amountFen, heads, month, isReversed }] of drawn.entries()) {
      const id = `B${at}`;
      const subjectKey = keyOf(at % 3 === 0 ? 'B' : 'A');
      await stores.bookings.report(
        booking(id, { ...owner, ...kind, amountFen, heads, subjectKey, bookedOn: `2026-${month}-11` }),
        id,
        now,
      );
      if (isReversed && at % 2 === 0)
        await stores.bookings.reverse(id, { name: '', reason: '' }, `r${at}`, now);
    }
    const shares = [
      { key: keyOf('Wu'), name: 'Wu', unitKey: keyOf('sub1'), role: 'LEAD', basisPoints: 6_667 },
      { key: keyOf('He'), name: 'He', unitKey: keyOf('sub2'), role: 'ASSIST', basisPoints: 3_333 },
    ];
    for (const id of ['w1', 'w2', 'w3', 'w4']) {
      await database.query(
        `INSERT INTO opportunity (id, rule, type, subject_key, product, score, parts, unknown_parts, details, gate, evidence, unit_keys,
                                  manager_keys, content, found_at, rules)
         VALUES ($1, 'seasonal-need', 'EVENT', $2, 'WORKING_CAPITAL', 0.5, '[]', '{}', '{}', '{"status":"OPEN","reasons":[]}', '[]', $3, '{}',
                 $1, $4, '{seasonal-need}')`,
        [id, keyOf('A'), [keyOf('sub1')], now],
      );
      await database.query(
        `INSERT INTO opportunity_win (id, opportunity_id, subject_key, product, amount_fen, shares, claimed_on, won_at, status)
         VALUES ($1, $1, $2, 'WORKING_CAPITAL', 5001, $3, $4, '2026-11-20T03:00:00Z', 'PROVISIONAL')`,
        [id, keyOf('A'), JSON.stringify(shares), id === 'w4' ? '2026-11-19' : '2026-10-01'],
      );
    }
    await stores.bookings.settle([keyOf('A')], now);
  }

  const cockpitOf = async (context: RequestContext, owner: string) =>
    (await performanceQueries.cockpit({}, { owner: keyOf(owner), period: PERIOD }, context))!;

  async function addUp(
    context: RequestContext,
    owner: string,
    indicator: string,
    provisional: boolean,
    ownAccount = false,
  ) {
    let [sum, after] = [0, null as string | null];
    do {
      const page = await performanceQueries.postings(
        {},
        { owner, indicator, period: PERIOD, provisional, ownAccount, first: 7, after },
        context,
      );
      for (const { node } of page.edges) sum += postingFields.amount(node);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return sum;
  }

  test('every figure of the cockpit is what the rows behind it sum to, at each level', async () => {
    const context = contextFor('PRODUCT_OWNER', 'HQ');
    let seen = 0;
    for (const owner of ['HQ', 'branch', 'sub1', 'sub2', 'Li', 'Wu', 'He']) {
      const { row, items } = await cockpitOf(context, owner);
      for (const { owner: whose, figures } of [
        row,
        ...items.filter((item) => item.owner.level === 'OWN_ACCOUNT'),
      ]) {
        for (const { indicator, booked, provisional } of figures) {
          const of = [whose.id, indicator.id] as const;
          const isOwnAccount = whose.level === 'OWN_ACCOUNT';
          expect(await addUp(context, ...of, false, isOwnAccount)).toBeCloseTo(booked, 6);
          expect(await addUp(context, ...of, true, isOwnAccount)).toBeCloseTo(provisional, 6);
          if (booked !== 0 || provisional !== 0) seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(12);
  });

  test('what is below a unit sums to the unit, and the whole bank is the ledger', async () => {
    const context = contextFor('PRODUCT_OWNER', 'HQ');
    for (const owner of ['HQ', 'branch', 'sub1', 'sub2']) {
      const { row, items } = await cockpitOf(context, owner);
      for (const [at, { booked, provisional }] of row.figures.entries()) {
        const below = items.map(({ figures }) => figures[at]);
        expect(below.reduce((sum, figure) => sum + figure.booked, 0)).toBeCloseTo(booked, 6);
        expect(below.reduce((sum, figure) => sum + figure.provisional, 0)).toBeCloseTo(provisional, 6);
      }
    }
    const { row } = await cockpitOf(context, 'HQ');
    const [ledger] = await database.query(
      `SELECT sum(amount_fen)::float8 AS fen FROM booking
        WHERE reversed_at IS NULL AND product = 'WORKING_CAPITAL' AND booked_on >= '2026-10-01'`,
    );
    expect(row.figures.find(({ indicator }) => indicator.id === 'loans')?.booked).toBe(ledger.fen);
  });

  test('a manager sees own figures and the ranking of the unit, and opens no colleague’s', async () => {
    const context = contextFor('RELATIONSHIP_MANAGER', 'sub1', 'Li');
    const { items } = await cockpitOf(context, 'sub1');
    const doors = items.map(({ owner, viewerCanOpen }) => `${owner.name} ${viewerCanOpen}`);
    expect(doors).toEqual(expect.arrayContaining(['Li true', 'Wu false']));
    for (const owner of ['Wu', 'sub2', 'branch'])
      expect(await performanceQueries.cockpit({}, { owner: keyOf(owner) }, context)).toBeNull();
    const asked = { owner: keyOf('Wu'), indicator: 'loans', period: PERIOD, first: 20, ownAccount: false };
    await expect(performanceQueries.postings({}, asked, context)).rejects.toThrow();
  });

  test('sums of a branch are told at the head office, its customers and their numbers are not', async () => {
    const asked = {
      owner: keyOf('sub1'),
      indicator: 'loans',
      period: PERIOD,
      first: 100,
      ownAccount: false,
    };
    const whom = async (context: RequestContext) => {
      const page = await performanceQueries.postings({}, asked, context);
      return page.edges.map(({ node }) => [
        postingFields.party(node, {}, context) === null,
        postingFields.bookingNumber(node, {}, context) === null,
      ]);
    };
    const atHeadOffice = await whom(contextFor('PRODUCT_OWNER', 'HQ'));
    expect(atHeadOffice.length).toBeGreaterThan(3);
    expect(atHeadOffice.flat().every((isHidden) => isHidden)).toBe(true);
    expect((await whom(contextFor('BRANCH_HEAD', 'branch'))).some(([isHidden]) => !isHidden)).toBe(true);
  });

  test('a head sets targets below and not for the own unit; a repeated request sets one', async () => {
    const context = contextFor('BRANCH_HEAD', 'branch');
    const input = { owner: keyOf('sub1'), indicator: 'small-firm-borrowers', period: '2026', value: 12.5 };
    const set = (more: object) =>
      targetMutations.targetSet({}, { input: { ...input, idempotencyKey: 'k', ...more } }, context);
    expect((await set({})).userErrors).toEqual([]);
    expect((await set({})).history).toHaveLength(1);
    expect((await set({ idempotencyKey: 'k2', value: 24 })).history.map(({ value }) => value)).toEqual([
      24, 12.5,
    ]);
    const { row } = await cockpitOf(context, 'sub1');
    const figure = row.figures.find(({ indicator }) => indicator.id === 'small-firm-borrowers');
    expect(figure?.target).toBe(6);
    const codes = await Promise.all(
      [
        { owner: keyOf('branch') },
        { owner: keyOf('HQ') },
        { indicator: 'x' },
        { period: '2026Q7' },
        { value: -1 },
      ].map(async (more) => (await set({ idempotencyKey: 'k3', ...more })).userErrors[0]?.code),
    );
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'NO_SUCH_INDICATOR', 'NO_PERIOD', 'NO_AMOUNT']);
  });

  test('a gap says how many opportunities it takes and names those that serve it', async () => {
    const context = contextFor('BRANCH_HEAD', 'branch');
    await stores.targets.set(
      [{ ownerKey: keyOf('sub1'), indicator: 'loans', period: PERIOD, value: 10 ** 12 }],
      { key: '', name: '' },
      'gap',
      now,
    );
    const gap = await performanceQueries.indicatorGap(
      {},
      { owner: keyOf('sub1'), indicator: 'loans', period: PERIOD, first: 10 },
      context,
    );
    expect(gap).toMatchObject({ universe: 4, isFeasible: false });
    expect(gap?.serveBest.map(({ opportunity }) => opportunity.subjectKey)).toEqual(
      Array(4).fill(keyOf('A')),
    );
    expect(gap?.needed).toBe(Math.ceil(gap!.residual / (gap!.conversion * gap!.value) - 1e-9));
    const elsewhere = await performanceQueries.indicatorGap(
      {},
      { owner: keyOf('sub2'), indicator: 'loans', period: PERIOD, first: 10 },
      context,
    );
    expect(elsewhere?.universe).toBe(0);
  });
});
