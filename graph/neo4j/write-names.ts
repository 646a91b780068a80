import type { NameFact } from '../model/facts.ts';
import { nameContent } from './fact-content.ts';
import { int, type WriteTransaction } from './neo4j-connection.ts';
import { typingOf } from './search-text.ts';

export interface NameWrites {
  readonly created: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** Writes other names and codes of parties. */
export async function writeNames(
  transaction: WriteTransaction,
  scope: string,
  facts: readonly NameFact[],
  now: number,
): Promise<NameWrites> {
  if (facts.length === 0) return { created: 0, corrected: 0, unchanged: 0 };
  const { records } = await transaction.run(
    `UNWIND $keys AS key MATCH (n:Name {key: key}) USING INDEX SEEK n:Name(key) WHERE n.recordedTo IS NULL
     RETURN collect(key) AS keys, collect(n.content) AS contents`,
    { keys: facts.map((fact) => fact.key) },
  );
  const contents: string[] = records[0].get('contents');
  const existing = new Map((records[0].get('keys') as string[]).map((key, index) => [key, contents[index]]));
  const changed = facts.filter((fact) => existing.get(fact.key) !== nameContent(fact));
  const corrected = changed.filter((fact) => existing.has(fact.key)).length;
  if (changed.length > 0) {
    await transaction.run(
      `UNWIND $rows AS row MERGE (n:Name {key: row.key})
       ON CREATE SET n.recordedFrom = $now
       SET n += row REMOVE n.recordedTo`,
      { now: int(now), rows: changed.map((fact) => nameProperties(fact, scope)) },
    );
  }
  return { created: changed.length - corrected, corrected, unchanged: facts.length - changed.length };
}

function nameProperties(fact: NameFact, scope: string): Record<string, unknown> {
  return {
    ...(typingOf(fact.text) ?? {}),
    key: fact.key,
    ownerKey: fact.ownerKey,
    text: fact.text,
    kind: fact.kind,
    ...(fact.scheme === undefined ? {} : { scheme: fact.scheme }),
    scope,
    content: nameContent(fact),
  };
}
