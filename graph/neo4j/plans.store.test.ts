import type { Plan, QueryResult } from 'neo4j-driver';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { connectToEmptyStore } from '../../tests/support/empty-store.ts';
import type { EntityFact, NameFact, RelationshipFact } from '../model/facts.ts';
import { entityKey, relationshipKey } from '../model/keys.ts';
import { int, Neo4jConnection, type Parameters, type WriteTransaction } from './neo4j-connection.ts';
import { Neo4jFactStore } from './neo4j-fact-store.ts';

/** Takes down what is sent to the server. */
class RecordingConnection extends Neo4jConnection {
  readonly sent = new Map<string, Parameters>();

  override read(query: string, parameters: Parameters = {}, timeoutMs?: number): Promise<QueryResult> {
    this.sent.set(query, parameters);
    return super.read(query, parameters, timeoutMs);
  }

  override write<T>(work: (transaction: WriteTransaction) => Promise<T>, timeoutMs?: number): Promise<T> {
    return super.write(
      (transaction) =>
        work({
          run: (query, parameters = {}) => {
            this.sent.set(query, parameters);
            return transaction.run(query, parameters);
          },
        }),
      timeoutMs,
    );
  }
}

const firm = (id: string, name: string): EntityFact => ({
  key: entityKey('ENTERPRISE', id),
  kind: 'ENTERPRISE',
  name,
  properties: {},
});
const supplies = (annualAmount: number): RelationshipFact => {
  const [subjectKey, objectKey] = ['a', 'b'].map((id) => entityKey('ENTERPRISE', id));
  const key = relationshipKey('SUPPLIES', subjectKey, objectKey);
  return { key, kind: 'SUPPLIES', subjectKey, objectKey, properties: { annualAmount } };
};
const formerName = (text: string): NameFact => ({
  key: 'a former name',
  ownerKey: entityKey('ENTERPRISE', 'a'),
  text,
  kind: 'FORMER',
});
const batch = (figure: number) => ({
  entities: [firm('a', `A${figure}`), firm('b', `B${figure}`)],
  relationships: [supplies(figure)],
  names: [formerName(`甲${figure}`)],
});

let connection: RecordingConnection;
let empty: Neo4jConnection;

beforeEach(async () => {
  empty = await connectToEmptyStore();
  connection = new RecordingConnection(inject('neo4j'));
});
afterEach(async () => {
  await connection.close();
  await empty.close();
});

/**
 * The server keeps the plan it made when a kind was small, and then a scan costs next to nothing. A load that fills the kind
 * faster than plans are made anew would look through all of it for every key.
 */
test.each([0, 10, 100])('what a load sends finds keys by index, even planned for %i rows', async (rows) => {
  const scope = 'test/plans';
  await new Neo4jFactStore(connection).writeBatch(scope, batch(1));
  // Another store, which knows nothing from before.
  const store = new Neo4jFactStore(connection);
  await store.writeBatch(scope, batch(2), { loadKey: 'l', state: '{}', done: true });
  await store.findMissingEntities([entityKey('ENTERPRISE', 'c')]);
  for await (const open of store.streamOpenKeys(scope)) await store.closeFacts(scope, open);
  expect(connection.sent.size).toBeGreaterThan(15);

  await connectToEmptyStore().then((again) => again.close());
  await empty.runImplicit(
    `UNWIND range(1, $rows) AS no CREATE (n:Entity {key: 'k' + no, no: no, scope: $scope})
     CREATE (:Name {key: 'k' + no, ownerKey: n.key, scope: $scope}) CREATE (n)-[:SUPPLIES {key: 'k' + no, scope: $scope}]->(n)`,
    { rows: int(rows), scope },
  );
  await empty.runImplicit('CALL db.clearQueryCaches()');
  const scanning: string[] = [];
  for (const [query, parameters] of connection.sent) {
    const { summary } = await empty.runImplicit(`EXPLAIN ${query}`, parameters);
    const scans = operatorsOf(summary.plan as Plan).filter((operator) => /Scan/.test(operator));
    if (scans.length > 0) scanning.push(`${query}: ${scans.join(', ')}`);
  }
  expect(scanning).toEqual([]);
});

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
