import { beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import type { Database } from '../database.ts';
import { migrateWork } from '../migrate-work.ts';
import { NoticeStore } from '../notice-store.ts';
import { OpportunityStore } from '../opportunity-store.ts';
import type { FoundOpportunity } from '../record-mining.ts';
import type { Colleague } from './act.ts';
import { PoolStore } from './pool-store.ts';

const found = (id: string, more: Partial<FoundOpportunity> = {}): FoundOpportunity => ({
  id,
  rule: 'uncovered-counterparty',
  rules: ['uncovered-counterparty'],
  type: 'MINED_NEED',
  subjectKey: `E:${id}`,
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
  unitKeys: ['O:sb1'],
  managerKeys: ['M:zhou'],
  content: id,
  expiresOn: '2026-12-24',
  ...more,
});
const zhou: Colleague = { key: 'M:zhou', name: '周岚', unitKey: 'O:sb1', line: 'CORPORATE' };
const chen: Colleague = { key: 'M:chen', name: '陈立', unitKey: 'O:sb2', line: 'FINANCIAL_MARKETS' };
const gu: Colleague = { key: 'M:gu', name: '顾瑶', unitKey: 'O:sb2', line: 'RETAIL' };
const START = Date.parse('2026-11-24T03:00:00Z');
const at = (days: number): Date => new Date(START + days * 86_400_000);
const run = (version: number, days = 0) => ({ version, asOf: '2026-11-24', settings: '', now: at(days) });

describe.each(await openTestDatabases())('the pool on $name', ({ open }) => {
  let database: Database;
  let opportunities: OpportunityStore;
  const findOne = async (id: string) => (await opportunities.findByIds([id]))[0];
  let pool: PoolStore;
  let keys = 0;
  const act = (id: string, by: Colleague, days = 0) => ({
    id,
    by,
    now: at(days),
    idempotencyKey: `k${++keys}`,
  });

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    opportunities = new OpportunityStore(database);
    pool = new PoolStore(database);
    await opportunities.record([[found('a'), found('b')]], run(1));
    return () => database.close();
  });

  const submission = (days: number, by: Colleague, note: string) => ({
    ...act('s', by, days),
    type: 'MINED_NEED' as const,
    subjectKey: 'E:s',
    product: 'PAYROLL',
    origin: 'MANUAL' as const,
    note,
    unitKeys: ['O:sb1'],
    managerKeys: ['M:zhou'],
    gate: { status: 'OPEN', reasons: [] },
  });

  test('OPP-1: a claim goes back ten days after it was made, later with each activity, never after twenty', async () => {
    const claimedOn = Date.parse('2019-03-25T02:00:00Z');
    const on = (date: string) => ({
      id: 'a',
      by: zhou,
      now: new Date(`${date}T02:00:00Z`),
      idempotencyKey: date,
    });
    await pool.claim({ id: 'a', by: zhou, now: new Date(claimedOn), idempotencyKey: 'claim' });
    const until = async () => (await findOne('a'))?.claim?.protectedUntil;
    const dates = [await until()];
    for (const date of ['2019-03-28', '2019-04-02', '2019-04-05', '2019-04-08', '2019-04-11', '2019-04-13']) {
      const entry = { kind: 'CONTACT', note: '', channel: 'PHONE', place: '', voice: '' } as const;
      expect(await pool.log({ ...on(date), ...entry })).toBeUndefined();
      dates.push(await until());
    }
    const expected = ['04-04', '04-04', '04-05', '04-08', '04-11', '04-14', '04-14'];
    expect(dates).toEqual(expected.map((date) => `2019-${date}`));
    expect(await pool.recycle(new Date('2019-04-13T15:59:00Z'))).toBe(0);
    expect(await pool.recycle(new Date('2019-04-13T16:00:00Z'))).toBe(1);
    expect(await pool.recycle(new Date('2019-04-13T16:00:00Z'))).toBe(0);
    expect(await findOne('a')).toMatchObject({ status: 'OPEN', claim: undefined });
    const soon = new Date('2019-04-15T02:00:00Z');
    expect(await pool.claim({ id: 'a', by: zhou, now: soon, idempotencyKey: 'again' })).toBe('BARRED');
    expect(await pool.claim({ id: 'a', by: chen, now: soon, idempotencyKey: 'other' })).toBeUndefined();
  });

  test('OPP-2: two triggers within the window are one opportunity with two triggers, open from the first day', async () => {
    expect(await pool.submit(submission(1, zhou, '员工工资在他行发'))).toEqual({ result: 'OPENED' });
    expect(await pool.submit(submission(5, gu, '财务说想换代发行'))).toEqual({ result: 'MERGED' });
    expect((await opportunities.list({ first: 10, subjectKey: 'E:s', withRisk: false })).totalCount).toBe(1);
    expect((await findOne('s'))?.foundAt).toEqual(at(1));
    expect((await pool.submissions('s')).map(({ by, note }) => `${by} ${note}`)).toEqual([
      '周岚 员工工资在他行发',
      '顾瑶 财务说想换代发行',
    ]);
  });

  test('whoever works on it is told when a colleague submits the same, and a score only rises', async () => {
    await pool.submit(submission(0, gu, '想换代发行'));
    await pool.claim(act('s', zhou));
    await pool.submit({ ...submission(1, chen, '走访时提出'), origin: 'VISIT' });
    expect((await findOne('s'))?.score).toBe(0.75);
    const [notice] = await new NoticeStore(database).list('M:zhou', 10);
    expect(notice).toMatchObject({ kind: 'MERGED', details: { by: '陈立', note: '走访时提出' } });
    await opportunities.record([[found('s', { product: 'PAYROLL', score: 0.4 })]], run(2));
    expect(await findOne('s')).toMatchObject({ score: 0.75, status: 'CLAIMED' });
    await opportunities.record([[]], run(3));
    expect((await findOne('s'))?.status).toBe('CLAIMED');
  });

  test('what the customer declined lately is not submitted again; after ninety days it is', async () => {
    await pool.submit(submission(0, gu, '想换代发行'));
    await pool.claim(act('s', zhou));
    await pool.close({ ...act('s', zhou), outcome: 'LOST', reason: 'PRICE', note: '' });
    expect(await pool.submit(submission(10, gu, '又提起了'))).toEqual({ refused: 'DECLINED_LATELY' });
    expect(await pool.submit(submission(91, gu, '又提起了'))).toEqual({ result: 'REOPENED' });
    expect((await pool.team('s')).map(({ role, name }) => `${role} ${name}`)).toEqual(['REFERRER 顾瑶']);
  });

  test('work goes forward through its stages, and a first contact is one of them', async () => {
    await pool.claim(act('a', zhou));
    const entry = { kind: 'VISIT', note: '见了财务总监', channel: '', place: '江北新区', voice: '' } as const;
    expect(await pool.log({ ...act('a', chen, 1), ...entry })).toBe('NOT_ON_THE_TEAM');
    expect(await pool.log({ ...act('a', zhou, 1), ...entry })).toBeUndefined();
    expect(await pool.advance({ ...act('a', zhou, 2), stage: 'CONTACTED', note: '' })).toBe('ILLEGAL_STAGE');
    expect(
      await pool.advance({ ...act('a', zhou, 2), stage: 'PROPOSED', note: '', expectedFen: 500 }),
    ).toBeUndefined();
    expect(await pool.advance({ ...act('a', zhou, 3), stage: 'QUALIFIED', note: '' })).toBe('ILLEGAL_STAGE');
    expect((await findOne('a'))?.claim).toMatchObject({ stage: 'PROPOSED', expectedFen: 500 });
    expect(await pool.close({ ...act('a', zhou, 4), outcome: 'WON', reason: '', note: '' })).toBeUndefined();
    expect(await pool.advance({ ...act('a', zhou, 5), stage: 'PROPOSED', note: '' })).toBe('CLOSED');
    expect(await pool.win('a')).toMatchObject({ amountFen: 500, status: 'PROVISIONAL' });
    expect((await pool.steps('a')).map(({ kind }) => kind)).toEqual(['WON', 'STAGE', 'VISIT', 'CLAIMED']);
  });

  test('a colleague asked to assist sees it, joins, and both share a win as they agreed', async () => {
    await pool.claim(act('a', zhou));
    const asked = {
      role: 'ASSIST',
      to: chen,
      unitKey: 'O:sb2',
      note: '请帮看汇率',
      countsAsReferrer: true,
    } as const;
    expect(await pool.refer({ ...act('a', chen), ...asked, to: gu, referralId: 'r0' })).toBe(
      'NOT_CLAIMED_BY_YOU',
    );
    expect(await pool.refer({ ...act('a', zhou), ...asked, referralId: 'r1' })).toBeUndefined();
    expect(await pool.refer({ ...act('a', zhou), ...asked, referralId: 'r2' })).toBe('ALREADY_REFERRED');
    const reach = { unitKeys: ['O:elsewhere'], employeeKey: 'M:chen' };
    expect(
      (await opportunities.list({ first: 9, reach, withRisk: false })).items.map(({ id }) => id),
    ).toEqual(['a']);
    expect(await pool.accept({ ...act('a', gu, 1), referralId: 'r1' })).toBe('NOT_FOR_YOU');
    expect(await pool.accept({ ...act('a', chen, 1), referralId: 'r1' })).toBeUndefined();
    expect(await pool.accept({ ...act('a', chen, 1), referralId: 'r1' })).toBe('REFERRAL_GONE');
    const shares = [
      { key: 'M:zhou', basisPoints: 7000 },
      { key: 'M:chen', basisPoints: 3000 },
    ];
    const wrong = [shares[0], { key: 'M:gu', basisPoints: 3000 }];
    expect(await pool.proposeSplit({ ...act('a', zhou), shares: wrong })).toBe('SPLIT_NOT_OF_TEAM');
    expect(await pool.proposeSplit({ ...act('a', zhou), shares: shares.slice(0, 1) })).toBe(
      'SPLIT_NOT_OF_TEAM',
    );
    expect(await pool.proposeSplit({ ...act('a', chen), shares })).toBeUndefined();
    const won = { outcome: 'WON', reason: '', note: '', amountFen: 1000 } as const;
    expect(await pool.close({ ...act('a', zhou), ...won })).toBe('SPLIT_OPEN');
    expect(await pool.answerSplit({ ...act('a', gu), agrees: true, reason: '', isHead: true })).toBe(
      'NOT_FOR_YOU',
    );
    expect(
      await pool.answerSplit({ ...act('a', zhou), agrees: true, reason: '', isHead: false }),
    ).toBeUndefined();
    expect(await pool.close({ ...act('a', chen, 2), ...won })).toBeUndefined();
    expect((await pool.win('a'))?.shares.map(({ name, basisPoints }) => [name, basisPoints])).toEqual([
      ['周岚', 7000],
      ['陈立', 3000],
    ]);
  });

  test('a split changes after the win only with both and a head, and not at all once it is booked', async () => {
    await pool.claim(act('a', zhou));
    const asked = { role: 'ASSIST', to: chen, unitKey: 'O:sb2', note: '', countsAsReferrer: true } as const;
    await pool.refer({ ...act('a', zhou), ...asked, referralId: 'r1' });
    await pool.accept({ ...act('a', chen), referralId: 'r1' });
    await pool.close({ ...act('a', zhou), outcome: 'WON', reason: '', note: '', amountFen: 1000 });
    const shares = [
      { key: 'M:zhou', basisPoints: 5000 },
      { key: 'M:chen', basisPoints: 5000 },
    ];
    const pointsOf = async () => (await pool.win('a'))?.shares.map(({ basisPoints }) => basisPoints);
    expect(await pointsOf()).toEqual([8000, 2000]);
    await pool.proposeSplit({ ...act('a', chen), shares });
    await pool.answerSplit({ ...act('a', zhou), agrees: true, reason: '', isHead: false });
    expect(await pointsOf()).toEqual([8000, 2000]);
    expect((await pool.split('a')).proposed?.needs).toEqual(['APPROVER']);
    await pool.answerSplit({ ...act('a', gu), agrees: true, reason: '', isHead: true });
    expect(await pointsOf()).toEqual([5000, 5000]);
    await database.query(`UPDATE opportunity_win SET status = 'BOOKED'`);
    expect(await pool.proposeSplit({ ...act('a', chen), shares })).toBe('ALREADY_BOOKED');
  });

  test('a lead that passes on keeps its stage, and who passed it on stays known as referrer', async () => {
    await pool.claim(act('a', zhou));
    await pool.advance({ ...act('a', zhou), stage: 'QUALIFIED', note: '', expectedFen: 700 });
    const asked = { role: 'LEAD', unitKey: 'O:sb2', note: '', countsAsReferrer: true } as const;
    await pool.refer({ ...act('a', zhou), ...asked, referralId: 'q' });
    expect(await pool.accept({ ...act('a', gu, 1), referralId: 'q' })).toBeUndefined();
    expect((await findOne('a'))?.claim).toMatchObject({
      employeeKey: 'M:gu',
      stage: 'QUALIFIED',
      expectedFen: 700,
    });
    expect((await pool.team('a')).map(({ role, key }) => `${role} ${key}`)).toEqual([
      'LEAD M:gu',
      'REFERRER M:zhou',
    ]);
  });

  test('a referral that is returned says why, and the sender is told', async () => {
    const asked = { role: 'LEAD', to: chen, unitKey: 'O:sb2', note: '', countsAsReferrer: true } as const;
    await pool.refer({ ...act('a', gu), ...asked, referralId: 'r' });
    await pool.giveBack({ ...act('a', chen), referralId: 'r', reason: 'NOT_MY_LINE', note: '请找零售' });
    expect(await pool.referrals({ fromKey: 'M:gu' })).toMatchObject([
      { status: 'RETURNED', reason: 'NOT_MY_LINE' },
    ]);
    const notices = new NoticeStore(database);
    const [notice] = await notices.list('M:gu', 10);
    expect(notice).toMatchObject({ kind: 'RETURNED', details: { reason: 'NOT_MY_LINE' }, isRead: false });
    await notices.read('M:gu', notice.id, at(1));
    expect(await notices.countUnread('M:gu')).toBe(0);
  });

  test('handing a customer over loses no stage, note or history', async () => {
    await opportunities.record([[found('a'), found('c', { subjectKey: 'E:a', product: 'PAYROLL' })]], run(2));
    for (const id of ['a', 'c']) {
      await pool.claim(act(id, zhou));
      await pool.log({
        ...act(id, zhou, 1),
        kind: 'NOTE',
        note: `记录 ${id}`,
        channel: '',
        place: '',
        voice: '',
      });
    }
    await pool.advance({ ...act('a', zhou, 2), stage: 'PROPOSED', note: '报价已发', expectedFen: 900 });
    const asked = { role: 'ASSIST', to: chen, unitKey: 'O:sb2', note: '', countsAsReferrer: true } as const;
    await pool.refer({ ...act('a', zhou, 2), ...asked, referralId: 'r1' });
    await pool.accept({ ...act('a', chen, 2), referralId: 'r1' });
    const shares = [
      { key: 'M:zhou', basisPoints: 6000 },
      { key: 'M:chen', basisPoints: 4000 },
    ];
    await pool.proposeSplit({ ...act('a', zhou, 2), shares });
    await pool.answerSplit({ ...act('a', chen, 2), agrees: true, reason: '', isHead: false });
    const snapshot = async (id: string) => {
      const one = await findOne(id);
      const { employee, employeeKey, activeAt, ...claim } = one!.claim!;
      return { claim, status: one!.status, steps: await pool.steps(id) };
    };
    const before = { a: await snapshot('a'), c: await snapshot('c') };
    const order = {
      from: zhou,
      to: gu,
      subjectKey: 'E:a',
      note: '轮岗',
      by: zhou,
      idempotencyKey: 'over',
      now: at(3),
    };
    expect(await pool.handOver(order)).toEqual({ moved: 2 });
    expect(await pool.handOver(order)).toEqual({ moved: 2 });
    for (const id of ['a', 'c'] as const) {
      const after = await snapshot(id);
      expect(after.steps[0]).toMatchObject({ kind: 'HANDED_OVER', details: { from: '周岚', to: '顾瑶' } });
      expect(after.steps.slice(1)).toEqual(before[id].steps);
      expect({ ...after.claim, protectedUntil: undefined }).toEqual({
        ...before[id].claim,
        protectedUntil: undefined,
      });
      expect((await findOne(id))?.claim?.employee).toBe('顾瑶');
    }
    expect((await pool.split('a')).agreed?.shares.map(({ key }) => key)).toEqual(['M:gu', 'M:chen']);
    expect(await pool.handOver({ ...order, idempotencyKey: 'over2' })).toMatchObject({
      refused: 'NOTHING_TO_HAND_OVER',
    });
  });

  test('nobody holds more claims than the cap, and what nobody takes expires', async () => {
    const many = Array.from({ length: 301 }, (_, index) => found(`m${index}`));
    await opportunities.record([[...many, found('idle')]], run(2));
    await database.query(
      `INSERT INTO opportunity_claim (opportunity_id, employee_key, employee_name, claimed_at)
       SELECT id, 'M:zhou', '周岚', $1 FROM opportunity WHERE id LIKE 'm%' AND id <> 'm300'`,
      [at(0)],
    );
    await database.query(`UPDATE opportunity SET status = 'CLAIMED' WHERE id LIKE 'm%' AND id <> 'm300'`);
    expect(await pool.claim(act('m300', zhou))).toBe('CLAIM_CAP');
    expect(await pool.claim(act('m300', chen))).toBeUndefined();
    expect(await pool.expire(at(29))).toBe(0);
    expect(await pool.expire(at(31))).toBe(1);
    expect((await findOne('idle'))?.status).toBe('CLOSED');
  });

  test('every act sent again under its key changes nothing and gives the same answer', async () => {
    const asked = { role: 'ASSIST', to: chen, unitKey: 'O:sb2', note: '', countsAsReferrer: true } as const;
    const shares = [
      { key: 'M:zhou', basisPoints: 5000 },
      { key: 'M:chen', basisPoints: 5000 },
    ];
    const entry = { kind: 'NOTE', note: '记', channel: '', place: '', voice: '' } as const;
    const requests = [
      () => pool.claim({ ...act('a', zhou), idempotencyKey: '1' }),
      () => pool.log({ ...act('a', zhou), ...entry, idempotencyKey: '2' }),
      () => pool.advance({ ...act('a', zhou), stage: 'PROPOSED', note: '', idempotencyKey: '3' }),
      () => pool.refer({ ...act('a', zhou), ...asked, referralId: 'r', idempotencyKey: '4' }),
      () => pool.accept({ ...act('a', chen), referralId: 'r', idempotencyKey: '5' }),
      () => pool.proposeSplit({ ...act('a', zhou), shares, idempotencyKey: '6' }),
      () =>
        pool.answerSplit({ ...act('a', chen), agrees: true, reason: '', isHead: false, idempotencyKey: '7' }),
      () => pool.submit({ ...submission(0, gu, '想换代发行'), idempotencyKey: '8' }),
      () => pool.close({ ...act('a', zhou), outcome: 'WON', reason: '', note: '', idempotencyKey: '9' }),
      () => pool.claim({ ...act('b', chen), idempotencyKey: '10' }),
      () => pool.release({ ...act('b', chen), reason: 'NO_CAPACITY', note: '', idempotencyKey: '11' }),
    ];
    const everything = async () => {
      const tables = [
        'opportunity',
        'opportunity_claim',
        'opportunity_step',
        'opportunity_referral',
        'notice',
      ];
      const more = [
        'opportunity_split',
        'opportunity_win',
        'opportunity_submission',
        'opportunity_outcome',
        'opportunity_member',
      ];
      return Promise.all(
        [...tables, ...more].map((table) => database.query(`SELECT * FROM ${table} ORDER BY 1, 2`)),
      );
    };
    for (const request of requests) {
      const first = await request();
      const kept = await everything();
      expect(await request()).toEqual(first);
      expect(await everything()).toEqual(kept);
    }
  });
});
