import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabases } from '../../tests/support/open-test-databases.ts';
import type { Database } from './database.ts';
import { migrateWork } from './migrate-work.ts';
import { type WhiteListRow, WhiteListStore } from './white-list-store.ts';

const row = (line: number, partyKey?: string): WhiteListRow => ({
  line,
  code: '',
  name: partyKey ?? '无名',
  chain: '工程机械',
  link: '',
  level: '',
  note: '',
  outcome: partyKey === undefined ? 'UNKNOWN' : 'ACCEPTED',
  matchedBy: partyKey === undefined ? undefined : 'NAME',
  remark: undefined,
  partyKey,
});
const analyst = { key: 'M:fu', name: '傅诗' };
const on = (day: string) => ({ at: new Date(`${day}T02:00:00Z`), day });

describe.each(await openTestDatabases())('a white list on $name', ({ open }) => {
  let database: Database;
  let store: WhiteListStore;

  beforeEach(async () => {
    database = await open();
    await migrateWork(database);
    store = new WhiteListStore(database);
  });
  afterEach(() => database.close());

  test('is kept version by version, each with who came and went against the one before', async () => {
    await store.upload('一', [row(2, 'E:a'), row(3, 'E:b'), row(4)], analyst, 'k1', on('2026-11-01'));
    await store.upload('二', [row(2, 'E:b'), row(3, 'E:c')], analyst, 'k2', on('2026-11-24'));
    const versions = await store.versions(10);
    expect(
      versions.map(({ title, rowCount, accepted, added, removed }) => [
        title,
        rowCount,
        accepted,
        added,
        removed,
      ]),
    ).toEqual([
      ['二', 2, 2, ['E:c'], ['E:a']],
      ['一', 3, 2, ['E:a', 'E:b'], []],
    ]);
    expect((await store.listed()).map(({ partyKey, listedOn }) => [partyKey, listedOn])).toEqual([
      ['E:b', '2026-11-01'],
      ['E:c', '2026-11-24'],
    ]);
  });

  test('sent again with the same key is the same version', async () => {
    const first = await store.upload('一', [row(2, 'E:a')], analyst, 'k1', on('2026-11-01'));
    const again = await store.upload('一', [row(2, 'E:a')], analyst, 'k1', on('2026-11-02'));
    expect(again).toEqual(first);
    expect(await store.versions(10)).toHaveLength(1);
  });

  test('loses no row: those that matched nobody are there with their lines', async () => {
    const { number } = await store.upload(
      '一',
      [row(2, 'E:a'), row(3), row(9)],
      analyst,
      'k',
      on('2026-11-01'),
    );
    const { total, items } = await store.problems(number, 1);
    expect([total, items.map(({ line, outcome }) => [line, outcome])]).toEqual([2, [[3, 'UNKNOWN']]]);
  });

  test('has the last report of each firm', async () => {
    const say = (status: 'FOLLOWING' | 'WON', key: string) =>
      store.report('E:a', { status, note: status }, analyst, key, on('2026-11-24').at);
    await say('FOLLOWING', 'r1');
    await say('WON', 'r2');
    await say('FOLLOWING', 'r1');
    expect((await store.reports()).get('E:a')).toMatchObject({ status: 'WON', employee: '傅诗' });
  });
});
