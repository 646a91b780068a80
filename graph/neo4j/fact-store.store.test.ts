import { afterAll, beforeEach, expect, test } from 'vitest';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import { parseDay } from '../model/day.ts';
import type { EntityFact, RelationshipFact } from '../model/facts.ts';
import { entityKey, relationshipKey } from '../model/keys.ts';
import { migrate } from './migrate.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { Neo4jFactStore } from './neo4j-fact-store.ts';

const SCOPE = 'test/facts';
let connection: Neo4jConnection;
let store: Neo4jFactStore;
let now = Date.UTC(2026, 10, 24, 2);

beforeEach(async () => {
  await connection?.close();
  connection = await connectToEmptyStore();
  now = Date.UTC(2026, 10, 24, 2);
  store = new Neo4jFactStore(connection, () => now);
});
afterAll(() => connection.close());

const firm = (id: string, name = `${id}公司`): EntityFact => ({
  key: entityKey('ENTERPRISE', id),
  kind: 'ENTERPRISE',
  name,
  properties: {},
});

function owns(owner: string, owned: string, share: number): RelationshipFact {
  const subjectKey = entityKey('ENTERPRISE', owner);
  const objectKey = entityKey('ENTERPRISE', owned);
  const key = relationshipKey('OWNS', subjectKey, objectKey);
  return { key, kind: 'OWNS', subjectKey, objectKey, properties: { share } };
}

async function count(query: string): Promise<number> {
  return (await connection.read(query)).records[0].get(0);
}

test('the same facts written again change nothing and leave no change record', async () => {
  const batch = { entities: [firm('a'), firm('b')], relationships: [owns('a', 'b', 600_000_000)] };
  expect(await store.writeBatch(SCOPE, batch)).toEqual({ created: 3, corrected: 0, unchanged: 0 });
  now += 1000;
  expect(await store.writeBatch(SCOPE, batch)).toEqual({ created: 0, corrected: 0, unchanged: 3 });
  expect(await count('MATCH (c:Change) RETURN count(c)')).toBe(1);
});

test('a correction closes the version that was known and opens another', async () => {
  await store.writeBatch(SCOPE, {
    entities: [firm('a'), firm('b')],
    relationships: [owns('a', 'b', 600_000_000)],
  });
  now += 86_400_000;
  const outcome = await store.writeBatch(SCOPE, { relationships: [owns('a', 'b', 510_000_000)] });
  expect(outcome).toEqual({ created: 0, corrected: 1, unchanged: 0 });
  const { records } = await connection.read(
    'MATCH ()-[r:OWNS]->() RETURN r.share AS share, r.recordedTo AS recordedTo, r.validFrom AS validFrom ORDER BY r.recordedFrom',
  );
  expect(records.map((record) => record.toObject())).toEqual([
    { share: 600_000_000, recordedTo: now, validFrom: parseDay('2026-11-24') },
    { share: 510_000_000, recordedTo: null, validFrom: parseDay('2026-11-24') },
  ]);
});

test('a stub gives way to the row of its own and never the other way round', async () => {
  const stub = { ...firm('a', 'a'), isStub: true };
  await store.writeBatch(SCOPE, { entities: [stub] });
  expect(await store.writeBatch(SCOPE, { entities: [firm('a')] })).toMatchObject({ corrected: 1 });
  expect(await store.writeBatch(SCOPE, { entities: [stub] })).toMatchObject({ unchanged: 1 });
});

test('a full feed closes what is gone, once', async () => {
  await store.writeBatch(SCOPE, { entities: [firm('a'), firm('b')], relationships: [owns('a', 'b', 1)] });
  const keys = { relationships: [owns('a', 'b', 1).key], entities: [] };
  expect(await store.closeFacts(SCOPE, keys)).toBe(1);
  expect(await store.closeFacts(SCOPE, keys)).toBe(0);
  const open: string[] = [];
  for await (const block of store.streamOpenKeys(SCOPE)) open.push(...block.relationships);
  expect(open).toEqual([]);
});

test('a closed relationship that comes back is a new version of the same key', async () => {
  await store.writeBatch(SCOPE, { entities: [firm('a'), firm('b')], relationships: [owns('a', 'b', 1)] });
  await store.closeFacts(SCOPE, { relationships: [owns('a', 'b', 1).key] });
  now += 1;
  expect(await store.writeBatch(SCOPE, { relationships: [owns('a', 'b', 1)] })).toMatchObject({ created: 1 });
  expect(await count('MATCH ()-[r:OWNS]->() RETURN count(r)')).toBe(2);
});

test('the checkpoint is written with its batch and read back', async () => {
  const checkpoint = { loadKey: 'load-1', state: '{"row":10}', done: false };
  await store.writeBatch(SCOPE, { entities: [firm('a')] }, checkpoint);
  expect(await store.readCheckpoint('load-1')).toEqual(checkpoint);
  expect(await store.readCheckpoint('load-2')).toBeUndefined();
});

test('a batch that fails leaves neither facts nor checkpoint', async () => {
  const checkpoint = { loadKey: 'load-1', state: '{}', done: true };
  const batch = { entities: [firm('a')], relationships: [owns('a', 'nobody', 1)] };
  await expect(store.writeBatch(SCOPE, batch, checkpoint)).rejects.toThrow(
    /E:nobody, which is not in the store/,
  );
  expect(await store.isEmpty()).toBe(true);
  expect(await store.readCheckpoint('load-1')).toBeUndefined();
});

test('batches written at once are numbered without gaps and double nothing', async () => {
  const firms = Array.from({ length: 40 }, (_, index) => firm(`f${index}`));
  await store.writeBatch(SCOPE, { entities: firms });
  const links = firms.flatMap((_, a) => [1, 2, 3].map((step) => owns(`f${a}`, `f${(a + step) % 40}`, step)));
  const parts = Array.from({ length: 12 }, (_, part) => links.filter((_, index) => index % 6 === part % 6));
  await Promise.all(parts.map((relationships) => store.writeBatch(SCOPE, { relationships })));
  expect(await count('MATCH ()-[r:OWNS]->() RETURN count(r)')).toBe(links.length);
  const changes = await count('MATCH (c:Change) RETURN count(c)');
  expect(await count('MATCH (c:Change) RETURN max(c.seq)')).toBe(changes);
});

test('migrating again changes nothing', async () => {
  expect(await migrate(connection)).toEqual([]);
});
