import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';

/** Another name or code of a party. */
export interface NameRecord {
  readonly text: string;
  readonly kind: string;
  readonly scheme: string | undefined;
}

/** Other names and codes by the key of their party. Cost: one query. */
export async function readNameRecords(
  connection: Neo4jConnection,
  keys: readonly string[],
): Promise<NameRecord[][]> {
  const { records } = await connection.read(
    `UNWIND $keys AS key MATCH (n:Name {ownerKey: key}) USING INDEX SEEK n:Name(ownerKey) WHERE n.recordedTo IS NULL
     RETURN key, n.text AS text, n.kind AS kind, n.scheme AS scheme ORDER BY kind, text`,
    { keys },
  );
  const byKey = Map.groupBy(records, (record): string => record.get('key'));
  return keys.map((key) =>
    (byKey.get(key) ?? []).map((record) => ({
      text: record.get('text'),
      kind: record.get('kind'),
      scheme: record.get('scheme') ?? undefined,
    })),
  );
}
