import type { Day } from '../../graph/model/day.ts';
import type { RelationshipKind } from '../../graph/model/relationship-kind.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';

/** Relationships of a kind that a subject has, to one object or to any. */
export interface RelationshipPattern {
  readonly kind: RelationshipKind;
  readonly subjectKey: string;
  readonly objectKey: string | undefined;
}

/** A version that the store holds, open or closed. */
export interface RelationshipVersion {
  readonly kind: RelationshipKind;
  readonly subjectKey: string;
  readonly objectKey: string;
  readonly key: string;
  readonly scope: string;
  readonly isOpen: boolean;
  readonly label: string;
  /** Undefined where no source gave one. */
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
  readonly recordedFrom: number;
}

/**
 * Every version between the ends of each pattern, whatever scope wrote it, oldest first.
 * Cost: one query a kind, O(relationships of that kind that the subjects have).
 */
export async function readRelationshipVersions(
  connection: Neo4jConnection,
  patterns: readonly RelationshipPattern[],
): Promise<RelationshipVersion[]> {
  const groups = Map.groupBy(patterns, ({ kind }) => kind);
  const found = await Promise.all(
    [...groups].map(async ([kind, group]) => {
      const { records } = await connection.read(
        `UNWIND $patterns AS pattern
         MATCH (a:Entity {key: pattern[0]})-[r:${kind}]->(b:Entity) USING INDEX SEEK a:Entity(key)
         WHERE pattern[1] IS NULL OR b.key = pattern[1]
         RETURN DISTINCT a.key AS subjectKey, b.key AS objectKey, coalesce(r.key, r.pastKey) AS key, r.scope AS scope,
                r.key IS NOT NULL AS isOpen, coalesce(r.label, '') AS label,
                CASE WHEN r.isDateInferred THEN null ELSE r.validFrom END AS validFrom, r.validTo AS validTo,
                r.recordedFrom AS recordedFrom
         ORDER BY recordedFrom`,
        { patterns: group.map(({ subjectKey, objectKey }) => [subjectKey, objectKey ?? null]) },
      );
      return records.map(
        (record): RelationshipVersion => ({
          kind,
          subjectKey: record.get('subjectKey'),
          objectKey: record.get('objectKey'),
          key: record.get('key'),
          scope: record.get('scope'),
          isOpen: record.get('isOpen'),
          label: record.get('label'),
          validFrom: record.get('validFrom') ?? undefined,
          validTo: record.get('validTo') ?? undefined,
          recordedFrom: record.get('recordedFrom'),
        }),
      );
    }),
  );
  return found.flat();
}

/** What the store says of entities: their name, who wrote it last, and whether they are still stated. */
export interface EntityState {
  readonly name: string;
  readonly scope: string;
}

/** The state of entities by key; those that the store does not hold, or holds as closed, are left out. Cost: one query. */
export async function readEntityStates(
  connection: Neo4jConnection,
  keys: readonly string[],
): Promise<Map<string, EntityState>> {
  if (keys.length === 0) return new Map();
  const { records } = await connection.read(
    `UNWIND $keys AS key MATCH (n:Entity {key: key}) USING INDEX SEEK n:Entity(key) WHERE n.recordedTo IS NULL
     RETURN key, n.name AS name, n.scope AS scope`,
    { keys: [...keys] },
  );
  return new Map(
    records.map((record) => [record.get('key'), { name: record.get('name'), scope: record.get('scope') }]),
  );
}
