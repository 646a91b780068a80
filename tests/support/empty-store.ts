import { inject } from 'vitest';
import { migrate } from '../../graph/neo4j/migrate.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';

/** A connection to the test run's Neo4j, emptied and migrated. The caller closes it. */
export async function connectToEmptyStore(): Promise<Neo4jConnection> {
  const connection = new Neo4jConnection(inject('neo4j'));
  await connection.runImplicit(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
  await migrate(connection);
  await connection.runImplicit(
    `UNWIND ['change', 'entity'] AS name MERGE (c:Counter {name: name}) SET c.value = 0`,
  );
  return connection;
}
