import { entityContent, nameContent, relationshipContent } from '../../graph/neo4j/fact-content.ts';
import type { BatchOutcome, Checkpoint, FactBatch } from '../../graph/neo4j/fact-store.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { MemoryFactStore } from '../../loaders/testing/memory-fact-store.ts';

/** By key: the contents of the versions, oldest first, and whether the last of them is open. */
export type FactVersions = Map<string, string>;

/** Keeps what undisturbed loads write, version by version: what a store has to hold, whatever was killed meanwhile. */
export class FactBook extends MemoryFactStore {
  readonly #versions = new Map<string, string[]>();

  override async writeBatch(scope: string, batch: FactBatch, checkpoint?: Checkpoint): Promise<BatchOutcome> {
    for (const fact of batch.relationships ?? []) {
      const content = relationshipContent(fact);
      const versions = this.#versions.get(fact.key) ?? [];
      const isOpen = this.relationships.get(fact.key)?.isOpen === true;
      if (!isOpen || versions.at(-1) !== content) versions.push(content);
      this.#versions.set(fact.key, versions);
    }
    for (const fact of batch.entities ?? []) {
      const old = this.entities.get(fact.key);
      if (fact.isStub !== true || old === undefined)
        this.#versions.set(fact.key, [entityContent(fact, scope)]);
    }
    for (const fact of batch.names ?? []) this.#versions.set(fact.key, [nameContent(fact)]);
    return super.writeBatch(scope, batch, checkpoint);
  }

  versions(): FactVersions {
    const isOpen = (key: string): boolean =>
      [this.entities, this.relationships, this.names].some((facts) => facts.get(key)?.isOpen === true);
    return new Map([...this.#versions].map(([key, versions]) => [key, describe(versions, isOpen(key))]));
  }
}

function describe(versions: readonly string[], isOpen: boolean): string {
  return `${versions.join(' ')} ${isOpen ? 'open' : 'closed'}`;
}

/** The same of a store. Keys that two nodes have, or two open versions, show as more versions than there should be. */
export async function readFactVersions(connection: Neo4jConnection): Promise<FactVersions> {
  const rows = new Map<string, { content: string; isOpen: boolean }[]>();
  const queries = [
    `MATCH (n:Entity|Name) RETURN n.key AS key, n.content AS content, n.recordedTo IS NULL AS isOpen`,
    `MATCH ()-[r]->() WHERE r.content IS NOT NULL
     RETURN coalesce(r.key, r.pastKey) AS key, r.content AS content, r.key IS NOT NULL AS isOpen ORDER BY r.recordedFrom`,
  ];
  for (const query of queries) {
    for await (const record of connection.stream(query)) {
      const row = { content: record.get('content'), isOpen: record.get('isOpen') };
      const key: string = record.get('key');
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
  }
  return new Map(
    [...rows].map(([key, versions]) => [
      key,
      describe(
        versions.map(({ content }) => content),
        versions.at(-1)?.isOpen === true && versions.filter(({ isOpen }) => isOpen).length === 1,
      ),
    ]),
  );
}

export interface Losses {
  readonly facts: number;
  /** Facts of which a version is missing or another. */
  readonly lost: number;
  /** Facts with more versions than were written, or written by nobody. */
  readonly doubled: number;
  readonly examples: string[];
}

/** Holds what is there against what should be. */
export function countLosses(expected: FactVersions, found: FactVersions): Losses {
  let [lost, doubled] = [0, 0];
  const examples: string[] = [];
  for (const key of new Set([...expected.keys(), ...found.keys()])) {
    const [should, is] = [expected.get(key) ?? '', found.get(key) ?? ''];
    if (should === is) continue;
    if (is.length > should.length) doubled++;
    else lost++;
    if (examples.length < 5) examples.push(`${key}: expected [${should}], found [${is}]`);
  }
  return { facts: expected.size, lost, doubled, examples };
}
