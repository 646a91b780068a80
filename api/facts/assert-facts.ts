import type { EntityFact, RelationshipFact } from '../../graph/model/facts.ts';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';

/** What holds by a decision of people rather than by a feed. */
export interface AssertedFacts {
  readonly entities?: readonly EntityFact[];
  readonly relationships: readonly RelationshipFact[];
}

const BLOCK = 2_000;

/**
 * Makes the open facts of a scope those given: writes what is new or changed and closes what is no longer there. Facts of other scopes, those
 * of feeds among them, are left alone. Returns the relationships of which an end is not in the store; they are written when it is there.
 * Cost: one look-up a fact; nothing is written when nothing changed.
 */
export async function assertFacts(
  store: FactStore,
  scope: string,
  { entities = [], relationships }: AssertedFacts,
): Promise<RelationshipFact[]> {
  const own = new Set(entities.map(({ key }) => key));
  const ends = relationships.flatMap(({ subjectKey, objectKey }) => [subjectKey, objectKey]);
  const unknown = await store.findMissingEntities([...new Set(ends)].filter((key) => !own.has(key)));
  const isLoose = ({ subjectKey, objectKey }: RelationshipFact): boolean =>
    unknown.has(subjectKey) || unknown.has(objectKey);
  const whole = relationships.filter((fact) => !isLoose(fact));
  if (entities.length > 0) await store.writeBatch(scope, { entities });
  for (let at = 0; at < whole.length; at += BLOCK)
    await store.writeBatch(scope, { relationships: whole.slice(at, at + BLOCK) });
  const wanted = new Set(relationships.map(({ key }) => key));
  for await (const open of store.streamOpenKeys(scope)) {
    await store.closeFacts(scope, {
      relationships: open.relationships.filter((key) => !wanted.has(key)),
      entities: open.entities.filter((key) => !own.has(key)),
    });
  }
  return relationships.filter(isLoose);
}
