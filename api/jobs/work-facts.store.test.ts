import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildImage } from '../../graph/image/build-image.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import type { Database } from '../work/database.ts';
import { migrateWork } from '../work/migrate-work.ts';
import { openPglite } from '../work/open-pglite.ts';
import { type WhiteListRow, WhiteListStore } from '../work/white-list-store.ts';
import { WorkFacts } from './work-facts.ts';

const FEED = 'default/enterprises';
let connection: Neo4jConnection;
let database: Database;
let directory: string;
let list: WhiteListStore;

beforeEach(async () => {
  connection = await connectToEmptyStore();
  directory = mkdtempSync(join(tmpdir(), 'proxima-work-'));
  database = await openPglite(directory);
  await migrateWork(database);
  list = new WhiteListStore(database);
});
afterEach(async () => {
  await connection.close();
  await database.close();
  rmSync(directory, { recursive: true, force: true });
});

const key = (id: string): string => entityKey('ENTERPRISE', id);
const row = (line: number, id: string): WhiteListRow => ({
  line,
  code: '',
  name: id,
  chain: '工程机械',
  link: '液压件',
  level: '省级',
  note: '',
  outcome: 'ACCEPTED',
  matchedBy: 'NAME',
  remark: undefined,
  partyKey: key(id),
});

/** The feeds, loaded into a store: three firms, one of which a feed of tags marks as well. */
async function loadFeeds(): Promise<Neo4jFactStore> {
  const store = new Neo4jFactStore(connection);
  const firms = ['a', 'b', 'c'].map((id) => ({
    key: key(id),
    kind: 'ENTERPRISE' as const,
    name: id,
    properties: {},
  }));
  await store.writeBatch(FEED, { entities: firms });
  const tagKey = entityKey('TAG', 'key-chain');
  await store.writeBatch('shared', {
    entities: [{ key: tagKey, kind: 'TAG', name: 'key-chain', properties: {} }],
  });
  await store.writeBatch('default/tags', {
    relationships: [
      {
        key: relationshipKey('HAS_TAG', key('c'), tagKey),
        kind: 'HAS_TAG',
        subjectKey: key('c'),
        objectKey: tagKey,
        properties: {},
      },
    ],
  });
  return store;
}

async function upload(idempotencyKey: string, ...ids: string[]): Promise<void> {
  const rows = ids.map((id, at) => row(at + 2, id));
  const now = { at: new Date(), day: '2026-11-24' };
  await list.upload('名单', rows, { key: 'M:fu', name: '傅诗' }, idempotencyKey, now);
}

/** Firms that the image shows as marked, with the words of the mark. */
async function readMarks(): Promise<string[]> {
  const view = new GraphImage(await buildImage(new Neo4jChangeLog(connection))).view(
    dayOfInstant(Date.now()),
  );
  const marks: string[] = [];
  view.forEachIn('HAS_TAG', view.findEntity(entityKey('TAG', 'key-chain'))!, (firm, at) => {
    marks.push(`${view.nameOf(firm)} ${view.relationship('HAS_TAG', at).label}`.trim());
  });
  return marks.sort();
}

test('the firms of the newest list are marked, and what a feed marks stays marked', async () => {
  const work = new WorkFacts(await loadFeeds(), list);
  await upload('k1', 'a', 'b');
  await work.apply();
  expect(await readMarks()).toEqual(['a 工程机械 · 液压件 · 省级', 'b 工程机械 · 液压件 · 省级', 'c']);
  await upload('k2', 'b');
  await work.apply();
  expect(await readMarks()).toEqual(['b 工程机械 · 液压件 · 省级', 'c']);
});

test('applied again nothing is written', async () => {
  const work = new WorkFacts(await loadFeeds(), list);
  await upload('k1', 'a');
  await work.apply();
  const log = new Neo4jChangeLog(connection);
  const before = await log.lastSeq();
  await work.apply();
  expect(await log.lastSeq()).toBe(before);
});

test('a graph that is built anew from its feeds has the marks again, without firms that are no longer there', async () => {
  await upload('k1', 'a', 'gone');
  await new WorkFacts(await loadFeeds(), list).apply();
  await connection.close();
  connection = await connectToEmptyStore();
  await new WorkFacts(await loadFeeds(), list).apply();
  expect(await readMarks()).toEqual(['a 工程机械 · 液压件 · 省级', 'c']);
});
