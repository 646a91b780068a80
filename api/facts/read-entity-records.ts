import { int, type Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';

/** What the store says of an entity beyond what the image holds; names are those of the feeds. */
export type EntityRecord = Readonly<Record<string, string | number | boolean | undefined>>;

/** The records of entities, in the order asked for; empty for a number that no entity has. Cost: one query. */
export async function readEntityRecords(
  connection: Neo4jConnection,
  nos: readonly number[],
): Promise<EntityRecord[]> {
  const { records } = await connection.read(
    'UNWIND $nos AS no MATCH (n:Entity {no: no}) USING INDEX SEEK n:Entity(no) RETURN no, properties(n) AS properties',
    { nos: nos.map((no) => int(no)) },
  );
  const byNo = new Map<number, EntityRecord>(
    records.map((record) => [record.get('no'), record.get('properties')]),
  );
  return nos.map((no) => byNo.get(no) ?? {});
}
