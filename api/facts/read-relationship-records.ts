import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import type { EntityRecord } from './read-entity-records.ts';

export interface RelationshipPlaceKey {
  readonly kind: RelationshipKind;
  readonly key: string;
}

/** What the store says of open relationships beyond what the image holds. Cost: one query a kind. */
export async function readRelationshipRecords(
  connection: Neo4jConnection,
  places: readonly RelationshipPlaceKey[],
): Promise<EntityRecord[]> {
  const byKey = new Map<string, EntityRecord>();
  const groups = Map.groupBy(places, (place) => place.kind);
  await Promise.all(
    [...groups].map(async ([kind, group]) => {
      const { records } = await connection.read(
        `UNWIND $keys AS key MATCH ()-[r:${kind} {key: key}]->() USING INDEX SEEK r:${kind}(key)
         RETURN key, properties(r) AS properties`,
        { keys: group.map((place) => place.key) },
      );
      for (const record of records) byKey.set(record.get('key'), record.get('properties'));
    }),
  );
  return places.map((place) => byKey.get(place.key) ?? {});
}
