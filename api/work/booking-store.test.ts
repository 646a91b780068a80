import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import { bookDemoWins } from '../run/book-demo-wins.ts';
import { BookingStore, type NewBooking } from './booking-store.ts';
import type { Database, Row } from './database.ts';
import { migrateWork } from './migrate-work.ts';
import { PerformanceStore } from './performance-store.ts';

const now = new Date('2026-11-24T03:00:00Z');
const later = new Date('2027-06-01T03:00:00Z');

const booking = (id: string, more: Partial<NewBooking> = {}): NewBooking => ({
  id,
  source: 'REPORTED',
  factKey: undefined,
  subjectKey: 'E:firm',
  productKey: undefined,
  productName: '流动资金贷款',
  product: 'WORKING_CAPITAL',
  productClass: 'LOAN',
  amountFen: 100_000,
  heads: 0,
  bookedOn: '2026-10-20',
  isChange: false,
  creditKey: 'M:owner',
  creditName: '主管',
  creditUnitKey: 'O:sb1',
  recordedBy: '运营',
  ...more,
});

const share = (key: string, role: string, basisPoints: number, unitKey = 'O:sb1') => ({
  key,
  name: key,
  unitKey,
  role,
  basisPoints,
});
const TEAM = [share('M:lead', 'LEAD', 7_000), share('M:assist', 'ASSIST', 3_000, 'O:sb2')];

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let store: BookingStore;
  let reads: PerformanceStore;

  beforeAll(async () => {
    database = await open();
    await migrateWork(database);
    store = new BookingStore(database);
    reads = new PerformanceStore(database);
    return () => database.close();
  });
  beforeEach(async () => {
    await database.query(
      'TRUNCATE opportunity, booking, posting, posting_sum, request, pipeline_sum CASCADE',
    );
  });

  async function opportunity(id: string, product = 'WORKING_CAPITAL', subjectKey = 'E:firm'): Promise<void> {
    await database.query(
      `INSERT INTO opportunity (id, rule, type, subject_key, product, score, parts, unknown_parts, details, gate, evidence, unit_keys,
                                manager_keys, content, found_at, rules)
       VALUES ($1, 'seasonal-need', 'EVENT', $3, $2, 0.5, '[]', '{}', '{}', '{"status":"OPEN","reasons":[]}', '[]', '{O:sb1}', '{}', $1, $4,
               '{seasonal-need}')`,
      [id, product, subjectKey, now],
    );
  }

  async function win(
    id: string,
    more: { claimedOn?: string; shares?: unknown; product?: string; subjectKey?: string } = {},
  ) {
    await opportunity(`of ${id}`, more.product, more.subjectKey);
    await database.query(
      `INSERT INTO opportunity_win (id, opportunity_id, subject_key, product, amount_fen, shares, claimed_on, won_at, status)
       VALUES ($1, $2, $3, $4, 100000, $5, $6, '2026-10-25T03:00:00Z', 'PROVISIONAL')`,
      [
        id,
        `of ${id}`,
        more.subjectKey ?? 'E:firm',
        more.product ?? 'WORKING_CAPITAL',
        JSON.stringify(more.shares ?? TEAM),
        more.claimedOn ?? '2026-10-01',
      ],
    );
  }

  const statusOf = async (id: string) =>
    (await database.query('SELECT status FROM opportunity_win WHERE id = $1', [id]))[0].status;
  const standing = async (indicator: string): Promise<string[]> =>
    (
      await database.query(
        `SELECT coalesce(employee_key, unit_key) AS whose, is_provisional, sum(amount)::float8 AS amount FROM posting
          WHERE indicator = $1 GROUP BY 1, 2 HAVING sum(amount) <> 0 ORDER BY 1`,
        [indicator],
      )
    ).map((row) => `${row.whose} ${row.amount}${row.is_provisional ? ' waits' : ''}`);

  test('a booking that nobody won is on the account of its manager, or of the unit', async () => {
    await store.report(booking('B1'), 'key 1', now);
    await store.report(booking('B2', { creditKey: undefined }), 'key 2', now);
    expect(await standing('loans')).toEqual(['M:owner 100000', 'O:sb1 100000']);
  });

  test('a win waits until it is booked, and is then divided by its shares, once', async () => {
    await win('w1');
    await store.settle(['E:firm'], now);
    await store.settle(['E:firm'], now);
    expect(await standing('loans')).toEqual(['M:assist 30000 waits', 'M:lead 70000 waits']);
    await store.report(booking('B1', { amountFen: 100_001 }), 'key', now);
    expect(await statusOf('w1')).toBe('BOOKED');
    expect(await standing('loans')).toEqual(['M:assist 30000', 'M:lead 70001']);
  });

  test('a win that is told after the booking takes it over from its manager', async () => {
    await store.report(booking('B1'), 'key', now);
    await win('w1');
    await store.settle(['E:firm'], now);
    expect(await standing('loans')).toEqual(['M:assist 30000', 'M:lead 70000']);
  });

  test('one booking settles one win, and what is booked before the claim or after the window none', async () => {
    await win('w1');
    await win('w2');
    await store.record(
      [booking('B0', { bookedOn: '2026-09-30' }), booking('B1'), booking('B9', { bookedOn: '2027-03-31' })],
      now,
    );
    expect([await statusOf('w1'), await statusOf('w2')].sort()).toEqual(['BOOKED', 'PROVISIONAL']);
    expect((await store.findById('B0'))?.winId).toBeUndefined();
    expect((await store.findById('B9'))?.winId).toBeUndefined();
  });

  test('a booking that is taken back lets its win wait again, and the win lapses when its window is over', async () => {
    await win('w1');
    await store.report(booking('B1'), 'key', now);
    await store.reverse('B1', { name: '运营', reason: '冲正' }, 'key 2', now);
    expect(await statusOf('w1')).toBe('PROVISIONAL');
    expect(await standing('loans')).toEqual(['M:assist 30000 waits', 'M:lead 70000 waits']);
    await store.sweep(later);
    expect(await statusOf('w1')).toBe('LAPSED');
    expect(await standing('loans')).toEqual([]);
  });

  test('reporting again, with the same key or another, books once; another booking under the number is refused', async () => {
    expect(await store.report(booking('B1'), 'key', now)).toBeUndefined();
    expect(await store.report(booking('B1'), 'key', now)).toBeUndefined();
    expect(await store.report(booking('B1'), 'key 2', now)).toBeUndefined();
    expect(await store.report(booking('B1', { amountFen: 1 }), 'key 3', now)).toBe('NUMBER_TAKEN');
    expect(await store.reverse('B1', { name: '运营', reason: '冲正' }, 'key 4', now)).toBeUndefined();
    expect(await store.reverse('B1', { name: '运营', reason: '冲正' }, 'key 4', now)).toBeUndefined();
    expect(await store.reverse('B2', { name: '运营', reason: '冲正' }, 'key 5', now)).toBe('NOT_FOUND');
    expect(await standing('loans')).toEqual([]);
  });

  test('a customer counts once for an indicator of customers, a change of a balance not at all', async () => {
    const small = { product: 'INCLUSIVE_LOAN', productClass: 'THEME' };
    await store.record(
      [
        booking('B1', small),
        booking('B2', small),
        booking('B3', { ...small, isChange: true, amountFen: -10 }),
      ],
      now,
    );
    expect(await standing('small-firm-borrowers')).toEqual(['M:owner 100']);
    expect(await standing('themed-loans')).toEqual(['M:owner 199990']);
  });

  test('two who settle at once settle as one would', async () => {
    await win('w1');
    await Promise.all([
      store.report(booking('B1'), 'key 1', now),
      store.settle(['E:firm'], now),
      store.report(booking('B2'), 'key 2', now),
      store.settle(['E:firm'], now),
    ]);
    expect(await standing('loans')).toEqual(['M:assist 30000', 'M:lead 70000', 'M:owner 100000']);
  });

  test('most wins of the demo bank are booked by its systems, once, and the others wait', async () => {
    for (let at = 0; at < 12; at++) await win(`demo ${at}`, { subjectKey: `E:demo${at}` });
    await bookDemoWins(store, now.getTime());
    const statuses = async () =>
      (
        await database.query(
          'SELECT status, count(*)::int AS count FROM opportunity_win GROUP BY 1 ORDER BY 1',
        )
      ).map(({ status, count }) => [status, count]);
    const first = await statuses();
    expect(first.map(([status]) => status)).toEqual(['BOOKED', 'PROVISIONAL']);
    await bookDemoWins(store, now.getTime());
    expect(await statuses()).toEqual(first);
  });

  test('what people do counts with the rows that say so, whole and once', async () => {
    await opportunity('o1');
    const claim = () =>
      database.query(
        `INSERT INTO opportunity_claim (opportunity_id, employee_key, employee_name, claimed_at, unit_key, expected_fen)
         VALUES ('o1', 'M:a', '甲', '2026-11-01T03:00:00Z', 'O:sb1', 700)`,
      );
    await claim();
    await database.query(
      `UPDATE opportunity_claim SET stage = 'CONTACTED', stage_at = '2026-11-02T03:00:00Z'`,
    );
    expect(await reads.pipelineOfPeople(['M:a'])).toMatchObject([
      { claims: 1, unsaid: 0, expectedFen: 700, heads: 50 },
    ]);
    await database.query('DELETE FROM opportunity_claim');
    expect(await reads.pipelineOfPeople(['M:a'])).toMatchObject([
      { claims: 0, unsaid: 0, expectedFen: 0, heads: 0 },
    ]);
    await claim();
    expect(await standing('claims')).toEqual(['M:a 100']);
    expect(await standing('first-contacts')).toEqual(['M:a 100']);
  });

  test('sums over people and units are the ledger, and running sums are what adding up gives, whatever happens', async () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('book' as const),
        amount,
        owned: fc.boolean(),
        day: fc.integer({ min: 1, max: 30 }),
      }),
      fc.record({ kind: fc.constant('win' as const), split: fc.integer({ min: 1, max: 9_999 }) }),
      fc.record({ kind: fc.constant('reverse' as const), which: fc.nat(20) }),
      fc.record({ kind: fc.constant('sweep' as const), isLate: fc.boolean() }),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const firm = `E:firm${run++}`;
        const numbers: string[] = [];
        for (const [at, one] of steps.entries()) {
          const id = `${firm} ${at}`;
          if (one.kind === 'book') {
            const bookedOn = `2026-10-${String(one.day).padStart(2, '0')}`;
            const creditKey = one.owned ? 'M:owner' : undefined;
            await store.report(
              booking(id, { subjectKey: firm, amountFen: one.amount, bookedOn, creditKey }),
              id,
              now,
            );
            numbers.push(id);
          } else if (one.kind === 'win') {
            const shares = [
              share('M:lead', 'LEAD', one.split),
              share('M:assist', 'ASSIST', 10_000 - one.split),
            ];
            await win(id, { subjectKey: firm, shares });
            await store.settle([firm], now);
          } else if (one.kind === 'reverse') {
            const number = numbers[one.which % Math.max(numbers.length, 1)];
            if (number !== undefined) await store.reverse(number, { name: '运营', reason: '冲正' }, id, now);
          } else await store.sweep(one.isLate ? later : now);
        }
        await expectExact(firm);
      }),
      { numRuns: 12, seed: 7 },
    );
    await expectSums();
  }, 120_000);

  async function expectExact(firm: string): Promise<void> {
    const [ledger] = await database.query(
      'SELECT coalesce(sum(amount_fen), 0)::float8 AS fen FROM booking WHERE subject_key = $1 AND reversed_at IS NULL',
      [firm],
    );
    const [posted] = await database.query(
      `SELECT coalesce(sum(amount) FILTER (WHERE NOT is_provisional), 0)::float8 AS fen,
              coalesce(sum(amount) FILTER (WHERE is_provisional), 0)::float8 AS waiting FROM posting WHERE subject_key = $1`,
      [firm],
    );
    const [waiting] = await database.query(
      `SELECT coalesce(sum(amount_fen), 0)::float8 AS fen FROM opportunity_win WHERE subject_key = $1 AND status = 'PROVISIONAL'`,
      [firm],
    );
    expect(posted).toEqual({ fen: ledger.fen, waiting: waiting.fen });
    const used = await database.query(
      `SELECT win_id FROM booking WHERE subject_key = $1 AND win_id IS NOT NULL AND reversed_at IS NULL`,
      [firm],
    );
    const booked = await database.query(
      `SELECT id FROM opportunity_win WHERE subject_key = $1 AND status = 'BOOKED'`,
      [firm],
    );
    expect(used.map((row) => row.win_id).sort()).toEqual(booked.map((row) => row.id).sort());
  }

  async function expectSums(): Promise<void> {
    const added = await database.query(
      `SELECT unit_key, whose AS employee_key, indicator, month, is_provisional, sum(amount)::float8 AS amount
         FROM posting, LATERAL unnest(ARRAY['*', coalesce(employee_key, '')]) AS whose
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount) <> 0`,
    );
    const kept = await database.query(
      'SELECT *, amount::float8 AS amount FROM posting_sum WHERE amount <> 0',
    );
    const written = (rows: readonly Row[]) =>
      rows
        .map(({ unit_key, employee_key, indicator, month, is_provisional, amount }) =>
          [unit_key, employee_key, indicator, month, is_provisional, amount].join(' '),
        )
        .sort();
    expect(written(kept)).toEqual(written(added));
    expect(added.length).toBeGreaterThan(3);
  }
});
