import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import { DAY_MAX } from '../model/day.ts';
import type { RelationshipFact } from '../model/facts.ts';
import { entityKey, relationshipKey } from '../model/keys.ts';
import type { RelationshipKind } from '../model/relationship-kind.ts';
import { Neo4jChangeLog } from '../neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../neo4j/neo4j-fact-store.ts';
import { buildImage } from './build-image.ts';
import { ImageKeeper } from './image-keeper.ts';

const SCOPE = 'test/identity';
let connection: Neo4jConnection;
let store: Neo4jFactStore;

beforeAll(async () => {
  connection = await connectToEmptyStore();
  store = new Neo4jFactStore(connection);
});
afterAll(() => connection.close());

const key = (id: string): string => entityKey('PERSON', id);
const firm = entityKey('ENTERPRISE', 'firm');

function fact(
  kind: RelationshipKind,
  subjectKey: string,
  objectKey: string,
  share?: number,
): RelationshipFact {
  const properties: Record<string, number> = share === undefined ? {} : { share };
  return {
    key: relationshipKey(kind, subjectKey, objectKey),
    kind,
    subjectKey,
    objectKey,
    properties,
  };
}

function ownersOf(keeper: ImageKeeper): string[] {
  const view = keeper.image.view(DAY_MAX - 1);
  const owners: string[] = [];
  view.forEachIn('OWNS', view.findEntity(firm)!, (owner) => owners.push(view.keyOf(owner)));
  return owners.sort();
}

test('two records of one person are one party while they are the same, and two again after the un-merge', async () => {
  await store.writeBatch(SCOPE, {
    entities: [
      { key: key('register:1'), kind: 'PERSON', name: '王伟', properties: {} },
      { key: key('bank:7'), kind: 'PERSON', name: '王伟', properties: {} },
      { key: firm, kind: 'ENTERPRISE', name: '某公司', properties: {} },
    ],
    relationships: [
      fact('OWNS', key('register:1'), firm, 300_000_000),
      fact('OWNS', key('bank:7'), firm, 200_000_000),
    ],
  });
  const log = new Neo4jChangeLog(connection);
  const keeper = new ImageKeeper(log, await buildImage(log));
  expect(ownersOf(keeper)).toEqual([key('bank:7'), key('register:1')]);

  const same = fact('SAME_AS', key('register:1'), key('bank:7'));
  await store.writeBatch(SCOPE, { relationships: [same] });
  await keeper.catchUp();
  expect(ownersOf(keeper)).toEqual([key('register:1'), key('register:1')]);
  const view = keeper.image.view(DAY_MAX - 1);
  expect(view.findEntity(key('bank:7'))).toBe(view.findEntity(key('register:1')));

  await store.closeFacts(SCOPE, { relationships: [same.key] });
  await keeper.catchUp();
  expect(ownersOf(keeper)).toEqual([key('bank:7'), key('register:1')]);
  const { records } = await connection.read('MATCH (a)-[r:OWNS]->() RETURN a.key AS key ORDER BY key');
  expect(records.map((record) => record.get('key'))).toEqual([key('bank:7'), key('register:1')]);
});
