import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import type { Database } from './database.ts';
import { LearningStore } from './learning-store.ts';
import { migrateWork } from './migrate-work.ts';
import { OpportunityStore } from './opportunity-store.ts';
import { PoolStore } from './pool/pool-store.ts';
import type { FoundOpportunity } from './record-mining.ts';

const found = (id: string, score = 0.5): FoundOpportunity => ({
  id,
  rule: 'uncovered-counterparty',
  rules: ['uncovered-counterparty'],
  type: 'PROSPECT_LIST',
  subjectKey: `E:${id}`,
  viaKey: 'E:core',
  viaKeys: ['E:core'],
  product: 'REVERSE_FACTORING',
  score,
  learned: undefined,
  parts: [{ name: 'closeness', value: score, weight: 1 }],
  unknownParts: ['creditGrade'],
  details: { annualAmountFen: 1 },
  gate: { status: 'OPEN', reasons: [] },
  audience: 'SALES',
  evidence: [{ kind: 'SUPPLIES', key: 'k', subjectKey: `E:${id}`, objectKey: 'E:core' }],
  evidenceTotal: 1,
  also: [],
  unitKeys: ['O:sb1'],
  managerKeys: ['M:zhou'],
  content: `${id} ${score}`,
  expiresOn: '2026-12-24',
});
const run = (version: number, now = '2026-11-24T02:00:00Z') => ({
  version,
  asOf: '2026-11-24',
  settings: '',
  now: new Date(now),
});
const zhou = { key: 'M:zhou', name: '周岚' };
const chen = { key: 'M:chen', name: '陈立' };
const now = new Date('2026-11-24T03:00:00Z');

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let store: OpportunityStore;
  const findOne = async (id: string) => (await store.findByIds([id]))[0];
  let pool: PoolStore;

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    store = new OpportunityStore(database);
    pool = new PoolStore(database);
  });
  afterEach(() => database.close());

  test('mining again on unchanged findings writes nothing', async () => {
    expect(await store.record([[found('a'), found('b')]], run(1))).toMatchObject({ opened: 2, unchanged: 0 });
    const before = await database.query('SELECT xmin::text, id FROM opportunity ORDER BY id');
    const again = await store.record([[found('a'), found('b')]], run(2));
    expect(again).toMatchObject({ opened: 0, changed: 0, withdrawn: 0, unchanged: 2 });
    expect(await database.query('SELECT xmin::text, id FROM opportunity ORDER BY id')).toEqual(before);
  });

  test('a finding no longer found is withdrawn while its claim stays, and is reopened when found again', async () => {
    await store.record([[found('a'), found('b')]], run(1));
    expect(await pool.claim({ id: 'a', by: zhou, idempotencyKey: 'k1', now })).toBeUndefined();
    expect(await store.record([[found('b')]], run(2))).toMatchObject({ withdrawn: 1 });
    const withdrawn = await findOne('a');
    expect(withdrawn?.withdrawnAt).toBeDefined();
    expect(withdrawn?.claim?.employee).toBe('周岚');
    await store.record([[found('a'), found('b')]], run(3));
    expect((await findOne('a'))?.withdrawnAt).toBeUndefined();
  });

  test('of many who claim at once exactly one wins, and the others are told', async () => {
    await store.record([[found('a')]], run(1));
    const people = Array.from({ length: 16 }, (_, index) => ({ key: `M:${index}`, name: String(index) }));
    const outcomes = await Promise.all(
      people.map((person) => pool.claim({ id: 'a', by: person, idempotencyKey: `k${person.key}`, now })),
    );
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'ALREADY_CLAIMED')).toHaveLength(15);
  });

  test('a claim sent twice with one key gets one answer', async () => {
    await store.record([[found('a')]], run(1));
    expect(await pool.claim({ id: 'a', by: chen, idempotencyKey: 'same', now })).toBeUndefined();
    expect(await pool.claim({ id: 'a', by: chen, idempotencyKey: 'same', now })).toBeUndefined();
    expect(await pool.claim({ id: 'a', by: zhou, idempotencyKey: 'other', now })).toBe('ALREADY_CLAIMED');
    expect(await pool.claim({ id: 'a', by: zhou, idempotencyKey: 'other', now })).toBe('ALREADY_CLAIMED');
    expect(
      await pool.release({ id: 'a', by: zhou, idempotencyKey: 'r1', now, reason: 'NO_CAPACITY', note: '' }),
    ).toBe('NOT_CLAIMED_BY_YOU');
    expect(
      await pool.release({ id: 'a', by: chen, idempotencyKey: 'r2', now, reason: 'NO_CAPACITY', note: '' }),
    ).toBeUndefined();
    expect(await pool.claim({ id: 'a', by: zhou, idempotencyKey: 'again', now })).toBeUndefined();
  });

  test('what is for risk alone is not listed for others, nor counted', async () => {
    await store.record([[found('a'), { ...found('b'), audience: 'RISK' }]], run(1));
    const [sales, risk] = await Promise.all(
      [false, true].map((withRisk) => store.list({ first: 10, withRisk })),
    );
    expect(sales).toMatchObject({ totalCount: 1, hidden: 0 });
    expect(risk.items.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('what must not be worked on can be left out', async () => {
    const blocked = { status: 'BLOCKED', reasons: [{ code: 'WATCH_LIST', figures: {} }] } as const;
    await store.record([[{ ...found('a'), gate: blocked }, found('b')]], run(1));
    const { items, totalCount } = await store.list({ first: 10, withRisk: true, workableAt: run(1).now });
    expect({ ids: items.map(({ id }) => id), totalCount }).toEqual({ ids: ['b'], totalCount: 1 });
    expect((await findOne('a'))?.gate).toEqual(blocked);
  });

  test('a product that the customer declined is left out for ninety days, whichever opportunity offers it', async () => {
    const sibling = { ...found('b'), subjectKey: 'E:a', rules: ['product-gap'] };
    const otherProduct = { ...found('c'), subjectKey: 'E:a', product: 'PAYROLL' };
    await store.record([[found('a'), sibling, otherProduct, found('d')]], run(1));
    for (const [id, reason] of [
      ['a', 'NO_NEED_NOW'],
      ['d', 'NO_CONTACT'],
    ]) {
      await pool.claim({ id: id, by: zhou, idempotencyKey: `k${id}`, now });
      await pool.close({
        id: id,
        by: zhou,
        idempotencyKey: `c${id}`,
        now,
        outcome: 'LOST',
        reason,
        note: '',
      });
    }
    expect((await findOne('b'))?.refusedAt).toEqual(now);
    expect((await findOne('c'))?.refusedAt).toBeUndefined();
    expect((await findOne('d'))?.refusedAt).toBeUndefined();
    const workable = async (workableAt: Date, scope: { scoreMin?: number } = {}) => {
      const { items, totalCount } = await store.list({ first: 10, withRisk: true, workableAt, ...scope });
      return { ids: items.map(({ id }) => id), totalCount };
    };
    const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);
    expect(await workable(days(89))).toEqual({ ids: ['c'], totalCount: 1 });
    expect(await workable(days(89), { scoreMin: 0 })).toEqual({ ids: ['c'], totalCount: 1 });
    expect(await workable(days(90))).toEqual({ ids: ['b', 'c'], totalCount: 2 });
  });

  test('pages are best first, complete, and count what the reach leaves out', async () => {
    const all = Array.from({ length: 25 }, (_, index) =>
      found(`o${String(index).padStart(2, '0')}`, (index % 7) / 10),
    );
    await store.record(
      [all.map((one, index) => ({ ...one, unitKeys: [index < 20 ? 'O:sb1' : 'O:sb2'], managerKeys: [] }))],
      run(1),
    );
    const reach = { unitKeys: ['O:sb1'], employeeKey: undefined };
    const seen: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await store.list({ first: 6, after, reach, withRisk: false });
      expect(page).toMatchObject({ totalCount: 20, hidden: 5 });
      seen.push(...page.items.map((item) => item.id));
      const last = page.items.at(-1)!;
      after = Buffer.from(JSON.stringify([last.score, last.id])).toString('base64url');
      if (!page.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(20);
    expect(seen).toHaveLength(20);
  });

  test('a run over some subjects leaves those of all others alone', async () => {
    await store.record([[found('a'), found('b')]], run(1));
    const outcome = await store.record([[]], { ...run(2), subjectKeys: ['E:a'] });
    expect(outcome).toMatchObject({ found: 0, withdrawn: 1 });
    expect((await store.list({ first: 10, withRisk: false })).items.map(({ id }) => id)).toEqual(['b']);
  });

  test('what ended is closed for everybody, rests ninety days, and is then found again', async () => {
    await store.record([[found('a')]], run(1));
    const lost = { outcome: 'LOST', reason: 'PRICE', note: '' } as const;
    expect(await pool.close({ id: 'a', by: zhou, idempotencyKey: 'c1', now, ...lost })).toBe(
      'NOT_CLAIMED_BY_YOU',
    );
    await pool.claim({ id: 'a', by: zhou, idempotencyKey: 'k1', now });
    expect(await pool.close({ id: 'a', by: chen, idempotencyKey: 'c2', now, ...lost })).toBe(
      'NOT_CLAIMED_BY_YOU',
    );
    expect(await pool.close({ id: 'a', by: zhou, idempotencyKey: 'c3', now, ...lost })).toBeUndefined();
    expect(await pool.close({ id: 'a', by: zhou, idempotencyKey: 'c3', now, ...lost })).toBeUndefined();
    expect(await pool.claim({ id: 'a', by: chen, idempotencyKey: 'k2', now })).toBe('CLOSED');
    expect(await store.record([[found('a', 0.7)]], run(2))).toMatchObject({ unchanged: 1, changed: 0 });
    expect((await findOne('a'))?.status).toBe('CLOSED');
    await store.record([[found('a')]], run(3, '2027-02-22T03:00:00Z'));
    expect((await findOne('a'))?.status).toBe('OPEN');
  });

  test('outcomes are counted for every rule that found what ended', async () => {
    const both = { ...found('a'), rules: ['uncovered-counterparty', 'product-gap'] };
    await store.record([[both, found('b')]], run(1));
    for (const [id, outcome] of [
      ['a', 'WON'],
      ['b', 'USELESS'],
    ] as const) {
      await pool.claim({ id: id, by: zhou, idempotencyKey: `k${id}`, now });
      await pool.close({ id: id, by: zhou, idempotencyKey: `c${id}`, now, outcome, reason: '', note: '' });
    }
    const counts = { kind: 'SUPPLIES', won: 0, lost: 0, useless: 0, alreadyKnown: 0 };
    expect(await new LearningStore(database).outcomes()).toEqual([
      { ...counts, rule: 'product-gap', won: 1 },
      { ...counts, rule: 'uncovered-counterparty', won: 1, useless: 1 },
    ]);
  });

  test('the tally is what counting would give, whatever happens to opportunities', async () => {
    const rules = [['x'], ['x', 'y'], ['y']];
    const some = Array.from({ length: 30 }, (_, index) => ({
      ...found(`o${index}`),
      rules: rules[index % 3],
    }));
    await store.record([some], run(1));
    await pool.claim({ id: 'o1', by: zhou, idempotencyKey: 'k1', now });
    await pool.claim({ id: 'o2', by: zhou, idempotencyKey: 'k2', now });
    await pool.release({ id: 'o2', by: zhou, idempotencyKey: 'k3', now, reason: 'NO_CAPACITY', note: '' });
    await pool.close({ id: 'o1', by: zhou, idempotencyKey: 'k4', now, outcome: 'WON', reason: '', note: '' });
    await store.record([some.slice(5).map((one) => ({ ...one, rules: ['z'], content: 'new' }))], run(2));
    const counted = await database.query(
      'SELECT rules, type, audience, status, is_workable, count(*)::int AS count FROM opportunity GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 4',
    );
    const tally = await database.query(
      'SELECT rules, type, audience, status, is_workable, count::int FROM opportunity_tally WHERE count <> 0 ORDER BY 1, 4',
    );
    expect(tally).toEqual(counted);
    const reached = await database.query(
      `SELECT r.reach_key, r.id, r.score, r.status FROM opportunity_reach r ORDER BY 2, 1`,
    );
    const expected = await database.query(
      `SELECT DISTINCT k AS reach_key, id, score, status FROM opportunity, unnest(unit_keys || manager_keys || member_keys) AS k ORDER BY 2, 1`,
    );
    expect(reached).toEqual(expected);
    expect((await store.list({ first: 1, rules: ['z'], withRisk: false })).totalCount).toBe(25);
    expect((await store.list({ first: 50, rules: ['z'], withRisk: false })).items).toHaveLength(25);
  });

  test('is listed for whoever serves one of those through whom it was found', async () => {
    await store.record([[{ ...found('a'), viaKey: 'E:x', viaKeys: ['E:x', 'E:y'] }]], run(1));
    for (const viaKey of ['E:x', 'E:y']) {
      expect((await store.list({ first: 1, viaKey, withRisk: false })).totalCount).toBe(1);
    }
    expect((await store.list({ first: 1, partyKey: 'E:y', withRisk: false })).totalCount).toBe(1);
  });
});
