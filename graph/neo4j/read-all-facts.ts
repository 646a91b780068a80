import type { OpenVisit } from '../changes/change-rows.ts';
import { relationshipKindCode } from '../changes/change-rows.ts';
import type { ImageBase } from '../image/image-base.ts';
import { ImageBuilder } from '../image/image-builder.ts';
import { DAY_MAX } from '../model/day.ts';
import { parseEntityKey } from '../model/keys.ts';
import {
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  relationshipDefinition,
} from '../model/relationship-kind.ts';
import { Neo4jChangeLog } from './neo4j-change-log.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { isForeign } from './write-entities.ts';

/**
 * Builds an image from the facts themselves instead of the change log: slower (0.4M relationships a second), and
 * independent of the log, so that one can be checked against the other. Nothing may be written meanwhile.
 */
export async function readAllFacts(connection: Neo4jConnection): Promise<ImageBase> {
  const version = await new Neo4jChangeLog(connection).lastSeq();
  const builder = new ImageBuilder();
  const entities = connection.stream(
    `MATCH (n:Entity) RETURN n.no AS no, n.key AS key, n.name AS name, coalesce(n.shortName, '') AS shortName,
            n.country AS country, coalesce(n.isStub, false) AS isStub`,
  );
  for await (const record of entities) {
    const key: string = record.get('key');
    builder.entity({
      no: record.get('no'),
      key,
      kind: parseEntityKey(key).kind,
      name: record.get('name'),
      shortName: record.get('shortName'),
      isForeign: isForeign(record.get('country')),
      isStub: record.get('isStub'),
    });
  }
  for (const kind of RELATIONSHIP_KINDS) await readKind(connection, builder, kind);
  return builder.finish(version);
}

async function readKind(
  connection: Neo4jConnection,
  builder: ImageBuilder,
  kind: RelationshipKind,
): Promise<void> {
  const columns = Object.keys(relationshipDefinition(kind).columns);
  const values = new Float64Array(8);
  const records = connection.stream(
    `MATCH (a)-[r:${kind}]->(b) RETURN a.no AS subject, b.no AS object, properties(r) AS properties`,
  );
  for await (const record of records) {
    const properties = record.get('properties');
    columns.forEach((name, index) => {
      values[index] = properties[name] ?? Number.NaN;
    });
    const open: OpenVisit = {
      kind: relationshipKindCode(kind),
      subject: record.get('subject'),
      object: record.get('object'),
      bytes: Buffer.from(properties.key ?? properties.pastKey, 'base64url'),
      keyAt: 0,
      validFrom: properties.validFrom,
      validTo: properties.validTo ?? DAY_MAX,
      recordedFrom: properties.recordedFrom,
      isDateInferred: properties.isDateInferred ?? false,
      values,
      label: properties.label ?? '',
      confidence: properties.confidence ?? Number.NaN,
    };
    builder.open(open, properties.recordedTo ?? Number.POSITIVE_INFINITY);
  }
}
