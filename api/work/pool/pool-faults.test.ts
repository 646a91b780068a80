import { describe, expect, test } from 'vitest';
import { raceClaims } from '../../../tests/faults/race-claims.ts';
import { openTestDatabases } from '../../../tests/support/open-test-databases.ts';
import type { Database } from '../database.ts';
import { migrateWork } from '../migrate-work.ts';
import type { Colleague } from './act.ts';
import { PoolStore } from './pool-store.ts';

const ROUNDS = 100;
const zhou: Colleague = { key: 'M:zhou', name: '周岚', unitKey: 'O:sb1' };
const chen: Colleague = { key: 'M:chen', name: '陈立', unitKey: 'O:sb2' };
const gu: Colleague = { key: 'M:gu', name: '顾瑶', unitKey: 'O:sb2' };
const now = new Date('2026-11-24T03:00:00Z');
const TABLES = [
  'opportunity',
  'opportunity_claim',
  'opportunity_member',
  'opportunity_referral',
  'opportunity_win',
];
const LOGS = [
  'opportunity_step',
  'opportunity_split',
  'opportunity_submission',
  'opportunity_outcome',
  'notice',
];

/** A working day of three colleagues, each request with the key that it keeps when it is sent again. */
function dayOfWork(pool: PoolStore): (() => Promise<unknown>)[] {
  const act = (by: Colleague, idempotencyKey: string) => ({ id: 's', by, now, idempotencyKey });
  const need = {
    type: 'MINED_NEED',
    subjectKey: 'E:s',
    product: 'PAYROLL',
    origin: 'VISIT',
    note: '想换代发行',
    unitKeys: ['O:sb1'],
    managerKeys: ['M:zhou'],
    gate: { status: 'OPEN', reasons: [] },
  } as const;
  const asked = {
    role: 'ASSIST',
    to: chen,
    unitKey: 'O:sb2',
    note: '',
    countsAsReferrer: true,
    referralId: 'r',
  } as const;
  const shares = [
    { key: 'M:zhou', basisPoints: 7000 },
    { key: 'M:chen', basisPoints: 3000 },
  ];
  const entry = { kind: 'CONTACT', note: '', channel: 'PHONE', place: '', voice: '' } as const;
  const over = { from: zhou, to: gu, note: '', by: zhou, idempotencyKey: 'over', now };
  return [
    () => pool.submit({ ...act(gu, 'submit'), ...need }),
    () => pool.submit({ ...act(chen, 'submit again'), ...need }),
    () => pool.claim(act(zhou, 'claim')),
    () => pool.log({ ...act(zhou, 'log'), ...entry }),
    () => pool.refer({ ...act(zhou, 'refer'), ...asked }),
    () => pool.accept({ ...act(chen, 'accept'), referralId: 'r' }),
    () => pool.proposeSplit({ ...act(zhou, 'propose'), shares }),
    () => pool.answerSplit({ ...act(chen, 'agree'), agrees: true, reason: '', isHead: false }),
    () => pool.handOver(over),
    () => pool.advance({ ...act(gu, 'stage'), stage: 'PROPOSED', note: '', expectedFen: 100 }),
    () => pool.close({ ...act(gu, 'close'), outcome: 'WON', reason: '', note: '' }),
  ];
}

async function everything(database: Database): Promise<unknown> {
  const rows = await Promise.all(
    [...TABLES, ...LOGS].map((table) => database.query(`SELECT * FROM ${table} ORDER BY 1, 2`)),
  );
  // Numbers of rows count tries as well: a sequence does not go back.
  return rows.map((table) =>
    table.map(({ id, ...row }) => (typeof id === 'string' && /^\d+$/.test(id) ? row : { id, ...row })),
  );
}

describe.each(await openTestDatabases())('on $name', ({ open, openFaulty }) => {
  test(`of sixteen who claim at once exactly one wins, in each of ${ROUNDS} rounds`, async () => {
    const database = await open();
    await migrateWork(database);
    expect(await raceClaims(database, ROUNDS)).toEqual({ rounds: ROUNDS, withoutOneWinner: 0, misnamed: 0 });
    await database.close();
  });

  test.each(['LOSE_ANSWER', 'LOSE_REQUEST'] as const)(
    'a day of work on which every request meets %s and is sent again is the same as one without',
    async (fault) => {
      const calm = await open();
      await migrateWork(calm);
      const answers = [];
      for (const request of dayOfWork(new PoolStore(calm))) answers.push(await request());
      const expected = await everything(calm);
      await calm.close();
      const { database, arm, close } = await openFaulty();
      await migrateWork(database);
      const told = [];
      for (const request of dayOfWork(new PoolStore(database))) {
        arm(fault);
        await expect(request()).rejects.toThrow();
        told.push(await request());
      }
      expect(told).toEqual(answers);
      expect(await everything(database)).toEqual(expected);
      await close();
    },
  );
});
