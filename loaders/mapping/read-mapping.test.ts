import { describe, expect, it } from 'vitest';
import { loadText } from '../testing/load-text.ts';
import { MemoryFactStore } from '../testing/memory-fact-store.ts';

const load = (mapping: string, sql: Record<string, string> = {}) =>
  loadText(new MemoryFactStore(), { 'e.csv': 'id,title\n1,甲公司\n' }, { mapping, sql });

describe('a mapping that cannot be used', () => {
  it.each([
    [
      'names a feed there is not',
      'feeds: [{ feed: companies, file: e, load: full }]',
      'feeds.0.feed: "companies" is not a feed',
    ],
    ['misspells a word', 'feeds: [{ feed: enterprises, file: e, load: all }]', 'feeds.0.load'],
    [
      'sets a column there is not',
      'feeds: [{ feed: enterprises, file: e, load: full, set: { nam: x } }]',
      'feeds.0.set.nam: enterprises has no such column',
    ],
    [
      'names no such file',
      'feeds: [{ feed: enterprises, file: f, load: full }]',
      'file "f" is not among files',
    ],
    [
      'reads a column the file has not',
      'feeds: [{ feed: enterprises, file: e, load: full, columns: { enterpriseId: ident, name: title } }]',
      'e.csv has no column "ident": it has id, title',
    ],
    [
      'leaves out what the feed needs',
      'feeds: [{ feed: enterprises, file: e, load: full, columns: { enterpriseId: id } }]',
      'e.csv has no column "name"',
    ],
    [
      'has an unknown date form',
      'feeds: [{ feed: enterprises, file: e, load: full, dates: { forms: [dd.MM.jjjj] } }]',
      'has the unknown part "jjjj"',
    ],
  ])('says so: %s', async (_, feeds, message) => {
    await expect(load(`files: { e: { path: e.csv } }\n${feeds}`)).rejects.toThrow(message);
  });

  it('says what DuckDB says of its query', async () => {
    const mapping =
      'files: { e: { path: e.csv } }\nfeeds: [{ feed: enterprises, sql: e.sql, uses: [e], load: full }]';
    await expect(load(mapping, { 'e.sql': 'SELECT nothing FROM e' })).rejects.toThrow(
      'e.sql failed: Binder Error',
    );
    await expect(load(mapping, { 'e.sql': 'SELECT id FROM e' })).rejects.toThrow(
      'e.sql gives no column _file',
    );
  });
});

describe('a query', () => {
  it('accounts for every row of its files: those it leaves out are filtered', async () => {
    const mapping =
      'files: { e: { path: e.csv } }\nfeeds: [{ feed: enterprises, sql: e.sql, uses: [e], load: full }]';
    const sql = `SELECT _file, _line, id AS "enterpriseId", title AS name FROM e WHERE id <> '2'`;
    const store = new MemoryFactStore();
    const files = { 'e.csv': 'id,title\n1,甲\n2,乙\n3,\n4\n' };
    const { report, rejected } = await loadText(store, files, { mapping, sql: { 'e.sql': sql } });
    expect(report.files[0]).toMatchObject({ read: 4, filtered: 1, accepted: 1, rejected: 2, duplicate: 0 });
    expect(rejected.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'COLUMN_COUNT 5',
      'REQUIRED_MISSING 4',
    ]);
  });

  it('may turn one row into several facts, which are counted apart', async () => {
    const mapping =
      'files: { e: { path: e.csv } }\nfeeds: [{ feed: goods, sql: g.sql, uses: [e], load: full }]';
    const sql = `SELECT _file, _line, unnest(string_split(title, ',')) AS "goodsId", "goodsId" AS name FROM e`;
    const files = { 'e.csv': 'id,title\n1,"水泥,砂石"\n' };
    const { report } = await loadText(new MemoryFactStore(), files, { mapping, sql: { 'g.sql': sql } });
    expect(report.files[0]).toMatchObject({ read: 1, accepted: 1 });
    expect(report.facts.stated).toBe(2);
  });
});
