import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../graph/neo4j/neo4j-fact-store.ts';
import { connectToEmptyStore } from '../tests/support/empty-store.ts';
import { loadText } from './testing/load-text.ts';

const FILES = {
  'enterprises.csv': 'enterpriseId,name\n1,甲公司\n2,乙公司\n',
  'persons.csv': 'personId,name\n1,王伟\n',
  'ownerships.csv':
    'ownerKind,ownerId,ownedId,share\nPERSON,1,1,0.6\nENTERPRISE,1,2,35%\nENTERPRISE,1,2,1.35\n',
  'identifiers.csv': 'partyId,scheme,value\n1,STOCK,600765\n',
};

let connection: Neo4jConnection;
beforeAll(async () => {
  connection = await connectToEmptyStore();
});
afterAll(() => connection.close());

it('a folder is loaded into Neo4j, loaded again without a change, and closes what is gone', async () => {
  const first = await loadText(new Neo4jFactStore(connection), FILES);
  expect(first.report.facts).toMatchObject({ stated: 6, created: 6 });
  expect(first.report.rows).toMatchObject({ read: 7, accepted: 6, rejected: 1 });
  const second = await loadText(new Neo4jFactStore(connection), FILES);
  expect(second.report.facts).toMatchObject({ created: 0, corrected: 0, unchanged: 6, closed: 0 });
  const fewer = { ...FILES, 'ownerships.csv': 'ownerKind,ownerId,ownedId,share\nPERSON,1,1,0.7\n' };
  const third = await loadText(new Neo4jFactStore(connection), fewer);
  expect(third.report.facts).toMatchObject({ created: 0, corrected: 1, unchanged: 4, closed: 1 });
});
