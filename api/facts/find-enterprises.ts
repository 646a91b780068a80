import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';

/**
 * Keys of the enterprises that bear any of some unified social credit codes, by code.
 * Cost: one pass over the enterprises, a second for a million.
 */
export async function findEnterprisesByCode(
  connection: Neo4jConnection,
  codes: readonly string[],
): Promise<Map<string, string[]>> {
  return collect(
    connection,
    `MATCH (n:Enterprise) WHERE n.uscc IN $texts AND n.recordedTo IS NULL
     RETURN n.uscc AS text, collect(n.key) AS keys`,
    codes,
  );
}

/** Keys of the enterprises of which any of some texts is another full name, by text. Cost: one pass over the names. */
export async function findEnterprisesByOtherName(
  connection: Neo4jConnection,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  return collect(
    connection,
    `MATCH (n:Name) WHERE n.text IN $texts AND n.kind = 'FULL' AND n.recordedTo IS NULL AND n.ownerKey STARTS WITH 'E:'
     RETURN n.text AS text, collect(DISTINCT n.ownerKey) AS keys`,
    names,
  );
}

async function collect(
  connection: Neo4jConnection,
  query: string,
  texts: readonly string[],
): Promise<Map<string, string[]>> {
  if (texts.length === 0) return new Map();
  const { records } = await connection.read(query, { texts: [...texts] });
  return new Map(records.map((record) => [record.get('text'), record.get('keys')]));
}
