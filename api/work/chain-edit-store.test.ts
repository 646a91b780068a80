import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import { type ChainEditProposal, ChainEditStore } from './chain-edit-store.ts';
import type { Database } from './database.ts';
import { migrateWork } from './migrate-work.ts';

const analyst = { key: 'M:fu', name: '傅诗' };
const owner = { key: 'M:qin', name: '秦川' };
const now = new Date('2026-11-24T02:00:00Z');
const join = (partyKey: string, chainKey = 'C:cranes'): ChainEditProposal => ({
  chainKey,
  kind: 'ADD_MEMBER',
  partyKey,
  linkKey: 'L:steel',
  toLinkKey: undefined,
  roles: ['SUPPORTING'],
  name: undefined,
  rolesBefore: [],
  linkName: '钢材',
  toLinkName: undefined,
  evidence: '省工信厅名单',
});

describe.each(await openTestDatabases())('an edit of a chain on $name', ({ open }) => {
  let database: Database;
  let store: ChainEditStore;

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    store = new ChainEditStore(database);
  });
  afterEach(() => database.close());

  async function propose(proposal: ChainEditProposal, idempotencyKey: string): Promise<string> {
    const made = await store.propose(proposal, { person: analyst, idempotencyKey, now });
    if ('refused' in made) throw new Error(made.refused);
    return made.edit.id;
  }
  const approve = (id: string, idempotencyKey: string, person = owner) =>
    store.review({ id, person, idempotencyKey, now }, { isApproved: true, reason: '' });

  test('is never approved by who proposed it', async () => {
    const id = await propose(join('E:a'), 'p1');
    expect(await approve(id, 'r1', analyst)).toBe('SAME_PERSON');
    expect(await approve(id, 'r2')).toBeUndefined();
    expect(await approve(id, 'r3')).toBe('NOT_PROPOSED');
    await expect(
      database.query('UPDATE chain_edit SET reviewed_by_key = proposed_by_key WHERE id = $1', [id]),
    ).rejects.toThrow();
  });

  test('makes the next version of its chain when it is approved, whatever other chains have', async () => {
    const ids = [await propose(join('E:a'), 'p1'), await propose(join('E:b'), 'p2')];
    const other = await propose(join('E:c', 'C:cars'), 'p3');
    expect((await store.history('C:cranes', 10)).version).toBe(1);
    for (const id of [...ids, other]) await approve(id, `r${id}`);
    const { version, total, items } = await store.history('C:cranes', 10);
    expect([version, total, items.map((edit) => edit.version)]).toEqual([3, 2, [3, 2]]);
    expect((await store.history('C:cars', 10)).version).toBe(2);
  });

  test('is one at a time for what it is about, and may be proposed again after it was rejected', async () => {
    const id = await propose(join('E:a'), 'p1');
    expect(await propose(join('E:a'), 'p1')).toBe(id);
    const second = { ...join('E:a'), kind: 'REMOVE_MEMBER' } as const;
    expect(await store.propose(second, { person: analyst, idempotencyKey: 'p2', now })).toEqual({
      refused: 'ALREADY_PROPOSED',
    });
    const request = { id, person: owner, idempotencyKey: 'r1', now };
    expect(await store.review(request, { isApproved: false, reason: '依据不足' })).toBeUndefined();
    expect(await store.findById(id)).toMatchObject({
      status: 'REJECTED',
      reason: '依据不足',
      version: undefined,
    });
    await propose(second, 'p3');
    expect((await store.pending('C:cranes')).map(({ kind }) => kind)).toEqual(['REMOVE_MEMBER']);
  });

  test('is taken back by who proposed it alone, and answered the same when sent again', async () => {
    const id = await propose(join('E:a'), 'p1');
    const withdraw = (person: typeof owner, idempotencyKey: string) =>
      store.withdraw({ id, person, idempotencyKey, now });
    expect(await withdraw(owner, 'w1')).toBe('PROPOSED_BY_ANOTHER');
    expect(await withdraw(analyst, 'w2')).toBeUndefined();
    expect(await withdraw(analyst, 'w2')).toBeUndefined();
    expect(await withdraw(owner, 'w1')).toBe('PROPOSED_BY_ANOTHER');
    expect(await store.findById(id)).toMatchObject({ status: 'WITHDRAWN', reviewedBy: undefined });
    expect(await store.approved()).toEqual([]);
  });
});
