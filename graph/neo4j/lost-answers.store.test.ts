import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import { type CommitFault, type FaultyProxy, startFaultyProxy } from '../../tests/support/faulty-proxy.ts';
import type { RelationshipFact } from '../model/facts.ts';
import { entityKey, relationshipKey } from '../model/keys.ts';
import { Neo4jConnection } from './neo4j-connection.ts';
import { Neo4jFactStore } from './neo4j-fact-store.ts';
import { readAllFacts } from './read-all-facts.ts';

const SCOPE = 'test/lost-answers';
const ROUNDS = 8;
let direct: Neo4jConnection;
let through: Neo4jConnection;
let proxy: FaultyProxy;

beforeAll(async () => {
  proxy = await startFaultyProxy(Number(new URL(inject('neo4j').uri).port));
});
beforeEach(async () => {
  await direct?.close();
  await through?.close();
  direct = await connectToEmptyStore();
  through = new Neo4jConnection({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${proxy.port}` });
});
afterAll(async () => {
  await through.close();
  await direct.close();
  await proxy.close();
});

const firmKey = (no: number): string => entityKey('ENTERPRISE', `f${no}`);

/** Round `round` of a load: ten new firms, a holding of each, and a new share for each holding of the round before. */
function batchOf(round: number) {
  const firms = Array.from({ length: 10 }, (_, at) => round * 10 + at);
  const owns = (no: number, share: number): RelationshipFact => {
    const [subjectKey, objectKey] = [firmKey(no), firmKey(no - (no % 10))];
    const key = relationshipKey('OWNS', subjectKey, objectKey);
    return { key, kind: 'OWNS', subjectKey, objectKey, properties: { share } };
  };
  return {
    entities: firms.map((no) => ({
      key: firmKey(no),
      kind: 'ENTERPRISE' as const,
      name: `公司${no}`,
      properties: {},
    })),
    relationships: [
      ...firms.map((no) => owns(no, 1)),
      ...(round === 0 ? [] : firms.map((no) => owns(no - 10, 2))),
    ],
    names: firms.map((no) => ({
      key: `name-${no}`,
      ownerKey: firmKey(no),
      text: `别名${no}`,
      kind: 'SHORT' as const,
    })),
  };
}

async function count(query: string): Promise<number> {
  return (await direct.read(query)).records[0].get(0);
}

/** Writes every round with its commit disturbed, and holds what is there against what was written. */
async function writeDisturbed(faultOf: (round: number) => CommitFault[]): Promise<void> {
  const store = new Neo4jFactStore(through);
  const before = proxy.faults;
  let armed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const faults = faultOf(round);
    armed += faults.length;
    proxy.arm(...faults);
    await store.writeBatch(SCOPE, batchOf(round), { loadKey: 'load', state: String(round), done: false });
  }
  expect(proxy.faults - before).toBe(armed);
  const holdings = ROUNDS * 10;
  expect(await count('MATCH (n:Entity) RETURN count(n)')).toBe(holdings);
  expect(await count('MATCH (n:Name) RETURN count(n)')).toBe(holdings);
  expect(await count('MATCH ()-[r:OWNS]->() WHERE r.key IS NOT NULL RETURN count(r)')).toBe(holdings);
  expect(await count('MATCH ()-[r:OWNS]->() WHERE r.pastKey IS NOT NULL RETURN count(r)')).toBe(
    holdings - 10,
  );
  expect(await count('MATCH (c:Change) RETURN count(c)')).toBe(ROUNDS);
  expect(await count('MATCH (c:Change) RETURN max(c.seq)')).toBe(ROUNDS);
  const image = await readAllFacts(direct);
  expect(image.kinds.reduce((rows, kind) => rows + (kind?.rows ?? 0), 0)).toBe(2 * holdings - 10);
}

test('a commit whose acknowledgement is lost is tried again and doubles nothing', async () => {
  // The firms' numbers are reserved in a transaction of their own, so every round has two commits.
  await writeDisturbed((round) => (round % 2 === 0 ? ['LOSE_ANSWER', 'LOSE_ANSWER'] : ['LOSE_ANSWER']));
});

test('a commit that never arrives is tried again and loses nothing', async () => {
  await writeDisturbed((round) => (round % 3 === 0 ? ['LOSE_REQUEST', 'LOSE_ANSWER'] : ['LOSE_REQUEST']));
});

test('a black-holed connection is given up at the deadline', async () => {
  proxy.arm('BLACK_HOLE');
  const start = performance.now();
  const write = through.write(
    (transaction) => transaction.run('CREATE (:Load {key: $key})', { key: 'x' }),
    1_500,
  );
  await expect(write).rejects.toMatchObject({ name: 'StoreError', code: 'DEADLINE' });
  const waitedMs = performance.now() - start;
  expect(waitedMs).toBeGreaterThan(1_400);
  expect(waitedMs).toBeLessThan(4_500);
  // Others are served meanwhile, and closing does not hang either.
  expect((await through.read('RETURN 1 AS one')).records[0].get('one')).toBe(1);
  const closing = performance.now();
  await through.close();
  expect(performance.now() - closing).toBeLessThan(3_000);
});
