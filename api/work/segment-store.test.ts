import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import type { Database } from './database.ts';
import { migrateWork } from './migrate-work.ts';
import { type SegmentReader, SegmentStore } from './segment-store.ts';

const zhou = { key: 'M:zhou', name: '周岚' };
const chen = { key: 'M:chen', name: '陈立' };
const now = new Date('2026-11-24T03:00:00Z');
const content = (name: string) => ({ name, note: '', condition: '{"type":"customer"}' });
const reader = (key: string, unitKeys?: string[]): SegmentReader => ({ key, unitKeys });

describe.each(await openTestDatabases())('on $name', ({ open }) => {
  let database: Database;
  let store: SegmentStore;

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    store = new SegmentStore(database);
  });
  afterEach(() => database.close());

  const create = (id: string, key = `create ${id}`, by = zhou) =>
    store.create({ ...content(id), id, orgKey: 'O:sb1' }, { by, idempotencyKey: key, now });
  const idsOf = async (who: SegmentReader) => (await store.list(who)).map(({ id }) => id);

  test('a segment is kept once, however often it is asked for, also at once', async () => {
    expect(await Promise.all([create('once'), create('once'), create('once')])).toEqual([
      'once',
      'once',
      'once',
    ]);
    expect(await create('once')).toBe('once');
    expect(await store.versions('once')).toHaveLength(1);
  });

  test('nobody but its owner has a segment until it is shared with a unit or the bank', async () => {
    await create('shared');
    const share = (sharing: 'OWN' | 'UNIT' | 'BANK', key: string) =>
      store.share('shared', sharing, { by: zhou, idempotencyKey: key, now });
    expect(await idsOf(reader('M:chen', ['O:sb1']))).not.toContain('shared');
    expect(await share('UNIT', 's1')).toBeUndefined();
    expect(await idsOf(reader('M:chen', ['O:sb1']))).toContain('shared');
    expect(await idsOf(reader('M:far', ['O:sb2']))).not.toContain('shared');
    expect(await store.find('shared', reader('M:far', ['O:sb2']))).toBeUndefined();
    expect(await share('BANK', 's2')).toBeUndefined();
    expect(await share('BANK', 's2')).toBeUndefined();
    expect(await idsOf(reader('M:far', ['O:sb2']))).toContain('shared');
    const versions = await store.versions('shared');
    expect(versions.map(({ action, sharing }) => [action, sharing])).toEqual([
      ['SHARED', 'BANK'],
      ['SHARED', 'UNIT'],
      ['SAVED', 'OWN'],
    ]);
  });

  test('a change is of the version that was read, by the owner', async () => {
    await create('changed');
    const change = (version: number, name: string, key: string, by = zhou) =>
      store.change('changed', version, content(name), { by, idempotencyKey: key, now });
    expect(await change(1, 'second', 'c1')).toBeUndefined();
    expect(await change(1, 'second', 'c1')).toBeUndefined();
    expect(await change(1, 'lost', 'c2')).toBe('CHANGED_MEANWHILE');
    expect(await change(2, 'foreign', 'c3', chen)).toBe('NOT_YOURS');
    const kept = (await store.find('changed', reader('M:zhou')))!;
    expect([kept.name, kept.version, kept.savedBy]).toEqual(['second', 2, '周岚']);
    expect((await store.versions('changed')).map(({ name, by }) => [name, by])).toEqual([
      ['second', '周岚'],
      ['changed', '周岚'],
    ]);
  });

  test('an archived segment is in no list, and cannot be changed; archiving again under the key is no error', async () => {
    await create('old');
    const archive = (key: string) => store.archive('old', { by: zhou, idempotencyKey: key, now });
    expect(await archive('a1')).toBeUndefined();
    expect(await archive('a1')).toBeUndefined();
    expect(await archive('a2')).toBe('NOT_FOUND');
    expect(await idsOf(reader('M:zhou'))).not.toContain('old');
    expect(await store.archive('none', { by: zhou, idempotencyKey: 'a3', now })).toBe('NOT_FOUND');
  });
});
