import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import type { Database } from './database.ts';
import { ListStore } from './list-store.ts';
import type { ListTerms, MatchedRow } from './lists/task-list.ts';
import { migrateWork } from './migrate-work.ts';
import { PoolStore } from './pool/pool-store.ts';

const BY = { key: 'P:ho', name: '产品' };
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const NOW = at('2026-11-24');
const terms: ListTerms = {
  title: '专精特新',
  product: 'WORKING_CAPITAL',
  note: '',
  deadline: '2026-12-24',
  quota: undefined,
  quotas: {},
  branchKeys: undefined,
  source: 'UPLOAD',
  sourceName: 'list.csv',
};
const person = (key: string) => ({ key, name: key, unitKey: 's1' });

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let lists: ListStore;
  let pool: PoolStore;
  let keys = 0;

  beforeAll(async () => {
    database = await open();
    await migrateWork(database);
    lists = new ListStore(database);
    pool = new PoolStore(database);
  });
  afterAll(() => database.close());

  const act = (listId: string, by = BY, now = NOW) => ({ listId, by, now, idempotencyKey: `k${keys++}` });
  const row = (line: number, more: Partial<MatchedRow> = {}): MatchedRow => ({
    line,
    code: '',
    name: `企业${line}`,
    note: '',
    outcome: 'ACCEPTED',
    matchedBy: 'NAME',
    remark: undefined,
    partyKey: `E:${keys}-${line}`,
    ...more,
  });
  const heads = (unit: string) => [`head ${unit}`];

  /** A list of so many, sent to two branches in turn. */
  async function send(count: number, more: Partial<ListTerms> = {}): Promise<string> {
    const rows = Array.from({ length: count }, (_, line) => row(line + 2));
    const id = await lists.create(act(''), { ...terms, product: `P${keys}`, ...more }, rows);
    const place = (all: readonly { line: number }[]) =>
      all.map(({ line }) => ({ line, branchKey: line % 2 === 0 ? 'b1' : 'b2', hold: undefined }));
    expect(await lists.send(act(id), place, heads)).toBeUndefined();
    return id;
  }
  const idOf = (list: string, line: number) => `${list}.${line}`;
  const move = (
    list: string,
    line: number,
    [branchKey, subKey, assigneeKey]: readonly string[],
    more: { idempotencyKey?: string; kind?: 'ALLOCATED' | 'ASSIGNED' | 'REASSIGNED' } = {},
  ) =>
    lists.move({
      ...act(list),
      kind: 'ASSIGNED',
      scope: {},
      reason: '',
      headsOf: heads,
      moves: [
        {
          id: idOf(list, line),
          branchKey: branchKey!,
          subKey: subKey!,
          assigneeKey: assigneeKey!,
          assigneeName: assigneeKey!,
          toName: '',
        },
      ],
      ...more,
    });
  const notices = async (key: string, list: string) =>
    (
      await database.query(
        'SELECT kind FROM notice WHERE employee_key = $1 AND subject_id = $2 ORDER BY id',
        [key, list],
      )
    ).map(({ kind }) => kind);

  /** What the sums should be. */
  async function recount(list: string) {
    const rows = await database.query(
      `SELECT branch_key || '/' || sub_key || '/' || assignee_key AS place, count(*)::int AS sent,
              count(*) FILTER (WHERE assignee_key <> '')::int AS assigned, count(touched_at)::int AS touched,
              count(opportunity_id)::int AS opportunities, count(landed)::int AS landed
         FROM list_item WHERE list_id = $1 GROUP BY 1 ORDER BY 1`,
      [list],
    );
    const tally = await database.query(
      `SELECT branch_key || '/' || sub_key || '/' || assignee_key AS place, sent::int, assigned::int, touched::int, opportunities::int,
              landed::int
         FROM list_tally WHERE list_id = $1 AND sent > 0 ORDER BY 1`,
      [list],
    );
    return { rows, tally };
  }

  test('nothing is lost: every row is matched, a duplicate or not found, and what is held says why', async () => {
    const rows = [
      row(2),
      row(3, { outcome: 'DUPLICATE', remark: '2' }),
      row(4, { outcome: 'UNKNOWN', partyKey: undefined }),
      row(5),
      row(6),
    ];
    const product = `P${keys}`;
    const other = await lists.create(act(''), { ...terms, product }, [
      row(2, { partyKey: rows[4]!.partyKey }),
    ]);
    const place = (all: readonly { line: number; isOnOther: boolean }[]) =>
      all.map(({ line, isOnOther }) => ({
        line,
        branchKey: 'b1',
        hold: isOnOther ? ('OTHER_LIST' as const) : line === 5 ? ('BLOCKED' as const) : undefined,
      }));
    await lists.send(act(other), place, heads);
    const id = await lists.create(act(''), { ...terms, product }, rows);
    await lists.send(act(id), place, heads);
    const counts = await lists.countRows(id);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    expect(
      counts.filter(({ outcome }) => outcome === 'ACCEPTED').map(({ hold, count }) => [hold, count]),
    ).toEqual(
      expect.arrayContaining([
        [undefined, 1],
        ['BLOCKED', 1],
        ['OTHER_LIST', 1],
      ]),
    );
    expect((await lists.figures(id, {})).sent).toBe(1);
    // Who must not be approached is counted and not named.
    expect((await lists.problems(id, 10)).items.map(({ line }) => line)).toEqual([3, 4, 6]);
  });

  test('the same request again makes, sends, moves and reports nothing twice', async () => {
    const once = act('');
    const product = `P${keys}`;
    const first = await lists.create(once, { ...terms, product }, [row(2)]);
    expect(await lists.create(once, { ...terms, product, title: 'x' }, [row(2), row(3)])).toBe(first);
    const sending = act(first);
    const place = () => [{ line: 2, branchKey: 'b1', hold: undefined }];
    expect(await lists.send(sending, place, heads)).toBeUndefined();
    expect(await lists.send(sending, place, heads)).toBeUndefined();
    expect(await lists.send(act(first), place, heads)).toBe('NOT_DRAFT');
    const moving = { idempotencyKey: `once ${keys++}` };
    expect(await move(first, 2, ['b1', 's1', 'm1'], moving)).toEqual({ refused: undefined, moved: 1 });
    expect(await move(first, 2, ['b1', 's1', 'm1'], moving)).toEqual({ refused: undefined, moved: 1 });
    expect((await move(first, 2, ['b1', 's1', 'm1'])).refused).toBe('NOTHING_TO_MOVE');
    const report = {
      ...act(first, person('m1')),
      itemId: idOf(first, 2),
      state: 'CONTACTED' as const,
      reason: '',
      note: '',
    };
    expect(await lists.report(report)).toBeUndefined();
    expect(await lists.report(report)).toBeUndefined();
    expect(await lists.steps(idOf(first, 2))).toHaveLength(2);
    expect((await lists.figures(first, {})).touched).toBe(1);
    expect(await notices('head b1', first)).toEqual(['LIST_SENT']);
    expect(await notices('m1', first)).toEqual(['LIST_ASSIGNED']);
  });

  test('a manager reports own items of an open list, and none that has an opportunity', async () => {
    const id = await send(2);
    await move(id, 2, ['b1', 's1', 'm1']);
    const report = (by: string, state: 'CONTACTED' | 'INTERESTED', opportunityId?: string) =>
      lists.report({
        ...act(id, person(by)),
        itemId: idOf(id, 2),
        state,
        reason: '',
        note: '',
        opportunityId,
      });
    expect(await report('m2', 'CONTACTED')).toBe('NOT_YOURS');
    expect(await report('m1', 'INTERESTED', 'o1')).toBeUndefined();
    expect(await report('m1', 'CONTACTED')).toBe('HAS_OPPORTUNITY');
    expect((await move(id, 2, ['b1', 's1', 'm2'])).refused).toBe('NOTHING_TO_MOVE');
    await lists.close(act(id));
    expect((await move(id, 3, ['b2', 's3', 'm3'])).refused).toBe('NOT_SENT');
  });

  test('what lands is what becomes of the opportunity, also when the win lapses', async () => {
    const id = await send(1);
    await move(id, 2, ['b1', 's1', 'm1']);
    const opportunity = `opp ${id}`;
    const gate = { status: 'OPEN', reasons: [] };
    const submitted = {
      type: 'PROSPECT_LIST',
      subjectKey: 'E:x',
      product: 'WORKING_CAPITAL',
      origin: 'LIST',
    } as const;
    const { listId: _, ...by } = act(id, person('m1'));
    await pool.submit({
      ...by,
      ...submitted,
      id: opportunity,
      originId: id,
      note: '有意向',
      unitKeys: [],
      managerKeys: [],
      gate,
    });
    const mine = () => ({ id: opportunity, by: person('m1'), now: NOW, idempotencyKey: `k${keys++}` });
    await pool.claim(mine());
    await lists.report({
      ...act(id, person('m1')),
      itemId: idOf(id, 2),
      state: 'INTERESTED',
      reason: '',
      note: '',
      opportunityId: opportunity,
    });
    expect(await lists.figures(id, { subKey: 's1' })).toMatchObject({ opportunities: 1, landed: 0 });
    await pool.close({ ...mine(), outcome: 'WON', reason: 'WON', note: '', amountFen: 500_000 });
    expect(await lists.figures(id, { assigneeKey: 'm1' })).toMatchObject({ landed: 1, landedFen: 500_000 });
    await database.query(`UPDATE opportunity_win SET status = 'LAPSED' WHERE opportunity_id = $1`, [
      opportunity,
    ]);
    expect(await lists.figures(id, {})).toMatchObject({ opportunities: 1, landed: 0, landedFen: 0 });
  });

  test('whatever is moved and reported in whatever order, the sums are what counting gives', async () => {
    const places = [
      ['b1', '', ''],
      ['b2', 's3', ''],
      ['b1', 's1', 'm1'],
      ['b1', 's1', 'm2'],
      ['b1', 's2', 'm3'],
      ['b2', 's3', 'm4'],
      ['', '', ''],
    ];
    const states = ['CONTACTED', 'UNREACHABLE', 'NOT_INTERESTED', 'INTERESTED'] as const;
    const step = fc.oneof(
      fc.record({ line: fc.integer({ min: 2, max: 9 }), place: fc.constantFrom(...places) }),
      fc.record({ line: fc.integer({ min: 2, max: 9 }), state: fc.constantFrom(...states) }),
    );
    const runs = fc.sample(fc.array(step, { minLength: 10, maxLength: 40 }), { numRuns: 8, seed: 11 });
    for (const run of runs) {
      const id = await send(8);
      for (const one of run) {
        if ('place' in one) await move(id, one.line, one.place);
        else {
          const { assigneeKey } = (await lists.findItem(idOf(id, one.line)))!;
          await lists.report({
            ...act(id, person(assigneeKey || 'nobody')),
            itemId: idOf(id, one.line),
            state: one.state,
            reason: '',
            note: '',
            opportunityId: one.state === 'INTERESTED' ? `o ${id} ${one.line}` : undefined,
          });
        }
      }
      const { rows, tally } = await recount(id);
      expect(tally).toEqual(rows);
      const { sent, assigned, touched, opportunities, landed } = await lists.figures(id, {});
      expect(sent).toBe(8);
      expect([sent, assigned, touched, opportunities, landed]).toEqual(
        [sent, assigned, touched, opportunities, landed].sort((a, b) => b - a),
      );
    }
  });

  test('a branch gets no more than its quota', async () => {
    const id = await send(6, { quota: 3, quotas: { b2: 4 } });
    expect((await move(id, 2, ['b2', 's3', ''])).refused).toBeUndefined();
    expect((await move(id, 4, ['b2', 's3', ''])).refused).toBe('QUOTA_EXCEEDED');
    expect((await move(id, 3, ['b1', 's1', ''])).refused).toBeUndefined();
  });

  test('each is reminded once before the deadline, once on it, and the heads once after', async () => {
    const id = await send(2, { deadline: '2026-12-24' });
    await move(id, 2, ['b1', 's1', 'r1']);
    const unit = [
      { unitKey: 's1', employeeKey: 'head of s1' },
      { unitKey: 'b2', employeeKey: 'head of b2' },
    ];
    const kinds = async (key: string) => (await notices(key, id)).filter((kind) => kind !== 'LIST_ASSIGNED');
    const run = (day: string) => lists.remind(day, at(day), unit);
    await run('2026-12-20');
    expect(await kinds('r1')).toEqual([]);
    for (const day of ['2026-12-21', '2026-12-21', '2026-12-22', '2026-12-24', '2026-12-24']) await run(day);
    expect(await kinds('r1')).toEqual(['LIST_SOON', 'LIST_DUE']);
    for (const day of ['2026-12-25', '2026-12-26']) await run(day);
    expect(await kinds('head of s1')).toEqual(['LIST_LATE']);
    expect(await kinds('head of b2')).toEqual(['LIST_LATE']);
    await lists.tellDaily('2026-12-26', at('2026-12-26'), unit);
    expect(await lists.tellDaily('2026-12-26', at('2026-12-26'), unit)).toBe(0);
  });

  test('a day tells what happened on it and how far it had come', async () => {
    const id = await send(4);
    for (const [line, day] of [
      [2, '2026-11-25'],
      [4, '2026-11-26'],
    ] as const) {
      await move(id, line, ['b1', 's1', 'm1']);
      const said = { itemId: idOf(id, line), state: 'CONTACTED' as const, reason: '', note: '' };
      await lists.report({ ...act(id, person('m1'), at(day)), ...said });
    }
    const of = (day: string) => ({
      from: new Date(`${day}T00:00:00+08:00`),
      to: new Date(new Date(`${day}T00:00:00+08:00`).getTime() + 86_400_000),
    });
    const day = await lists.day(id, {}, 'branch_key', of('2026-11-25'));
    expect(day.get('b1')).toMatchObject({ sent: 2, touched: 1, touchedThatDay: 1, assignedThatDay: 0 });
    const next = await lists.day(id, {}, 'branch_key', of('2026-11-26'));
    expect(next.get('b1')).toMatchObject({ touched: 2, touchedThatDay: 1 });
  });

  test('whoever reported or worked in the pool has acted, by the week', async () => {
    const activity = await lists.activity('2026-11-26', 8);
    expect(activity.get('m1')).toMatchObject({ in7Days: true, in30Days: true, weeks: [0] });
    expect((await lists.activity('2026-12-10', 8)).get('m1')).toMatchObject({ in7Days: false, weeks: [2] });
  });

  test('the newest pilot setting holds, and the ones before it are known', async () => {
    await lists.setPilot({ branchKeys: ['b1'], note: '先行' }, BY, 'pilot 1', NOW);
    await lists.setPilot({ branchKeys: ['b1'], note: '先行' }, BY, 'pilot 1', NOW);
    await lists.setPilot({ branchKeys: undefined, note: '全行' }, BY, 'pilot 2', NOW);
    expect((await lists.pilot()).map(({ branchKeys, note }) => [branchKeys, note])).toEqual([
      [undefined, '全行'],
      [['b1'], '先行'],
    ]);
  });
});
