import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import type { Database } from './database.ts';
import { GapTaskStore, type NewGapTask } from './gap-task-store.ts';
import { migrateWork } from './migrate-work.ts';

const task = (id: string, more: Partial<NewGapTask> = {}): NewGapTask => ({
  id,
  unitKey: 'O:sb1',
  orgKey: 'O:sb1',
  figure: 'DEPOSITS',
  productKey: '',
  groupKey: 'I:C',
  kind: 'SELL',
  assigneeKey: undefined,
  own: 100,
  target: 200,
  dueOn: '2026-12-31',
  note: '',
  createdBy: { key: 'M:zhou', name: '周岚' },
  ...more,
});
const now = new Date('2026-11-24T03:00:00Z');
const by = { key: 'M:chen', name: '陈立' };

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let store: GapTaskStore;

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    store = new GapTaskStore(database);
  });
  afterEach(() => database.close());

  test('a gap has one open task, however often it is asked for', async () => {
    expect(await store.create(task('a'), 'key 1', now)).toEqual({ id: 'a' });
    expect(await store.create(task('b'), 'key 1', now)).toEqual({ id: 'a' });
    expect(await store.create(task('c'), 'key 2', now)).toBe('ALREADY_OPEN');
    expect(await store.create(task('d', { groupKey: '' }), 'key 3', now)).toEqual({ id: 'd' });
    expect(await store.create(task('e', { figure: 'HOLDS', productKey: 'D:loan' }), 'key 4', now)).toEqual({
      id: 'e',
    });
    expect((await store.listOpenOf('O:sb1')).map(({ id }) => id).sort()).toEqual(['a', 'd', 'e']);
  });

  test('of two who make it at once one wins', async () => {
    const made = await Promise.all(['x', 'y', 'z'].map((id) => store.create(task(id), `key ${id}`, now)));
    expect(made.filter((answer) => answer === 'ALREADY_OPEN')).toHaveLength(2);
  });

  test('a note keeps a task open; done or impossible closes it, and another may be opened', async () => {
    await store.create(task('a'), 'key 1', now);
    const say = (outcome: 'NOTE' | 'DONE' | 'IMPOSSIBLE', key: string) =>
      store.answer('a', { outcome, note: outcome, by }, key, now);
    expect(await say('NOTE', 'f1')).toBeUndefined();
    expect((await store.findById('a'))!.status).toBe('OPEN');
    expect(await say('IMPOSSIBLE', 'f2')).toBeUndefined();
    expect(await say('IMPOSSIBLE', 'f2')).toBeUndefined();
    expect(await say('DONE', 'f3')).toBe('CLOSED');
    const closed = (await store.findById('a'))!;
    expect(closed.status).toBe('IMPOSSIBLE');
    expect(closed.feedback.map(({ outcome, employee }) => [outcome, employee]).sort()).toEqual([
      ['IMPOSSIBLE', '陈立'],
      ['NOTE', '陈立'],
    ]);
    expect(await store.create(task('b'), 'key 2', now)).toEqual({ id: 'b' });
    expect(await store.answer('none', { outcome: 'DONE', note: '', by }, 'f4', now)).toBe('NOT_FOUND');
  });

  test('a list is of the units asked for and of what is assigned to one, open ones first by date', async () => {
    await store.create(task('late', { figure: 'LOANS', dueOn: '2027-02-01' }), '1', now);
    await store.create(task('soon', { figure: 'FEES', dueOn: '2026-12-01' }), '2', now);
    await store.create(task('far', { orgKey: 'O:sb2', unitKey: 'O:sb2' }), '3', now);
    await store.create(task('mine', { orgKey: 'O:sb3', unitKey: 'M:zhou', assigneeKey: 'M:zhou' }), '4', now);
    await store.answer('soon', { outcome: 'DONE', note: '', by }, '5', now);
    const ids = async (orgKeys: string[], employeeKey?: string) =>
      (await store.list({ reach: { orgKeys, employeeKey } })).map(({ id }) => id);
    expect(await ids(['O:sb1'])).toEqual(['late', 'soon']);
    expect(await ids([], 'M:zhou')).toEqual(['mine']);
    expect(await store.list({ statuses: ['OPEN'] })).toHaveLength(3);
  });
});
