import { type ChangeRows, type CloseRow, encodeChange } from '../changes/change-rows.ts';
import { RELATIONSHIP_KEY_CHARACTERS } from '../model/keys.ts';
import { RELATIONSHIP_KINDS, type RelationshipKind } from '../model/relationship-kind.ts';
import { EntityCache } from './entity-cache.ts';
import type { BatchOutcome, Checkpoint, FactBatch, FactStore } from './fact-store.ts';
import { int, type Neo4jConnection, type Parameters, type WriteTransaction } from './neo4j-connection.ts';
import { writeEntities } from './write-entities.ts';
import { writeNames } from './write-names.ts';
import { closeVersions, writeRelationships } from './write-relationships.ts';

const LOOKUP_BLOCK = 10_000;
const CLOSE_BLOCK = 5_000;
const STREAM_BLOCK = 10_000;
/** Ranges of keys that are read at once. */
const READ_AHEAD = 3;

/** Facts in Neo4j. Each call that changes something is one transaction with one Change record, numbered last. */
export class Neo4jFactStore implements FactStore {
  readonly #connection: Neo4jConnection;
  readonly #clock: () => number;
  readonly #cache = new EntityCache();
  readonly #notedKinds = new Set<string>();

  /** `clock` gives the recording time of facts whose source gives none, in milliseconds UTC. */
  constructor(connection: Neo4jConnection, clock: () => number = Date.now) {
    this.#connection = connection;
    this.#clock = clock;
  }

  async findMissingEntities(keys: readonly string[]): Promise<Set<string>> {
    const missing = new Set(keys.filter((key) => this.#cache.get(key) === undefined));
    const unknown = [...missing];
    for (let at = 0; at < unknown.length; at += LOOKUP_BLOCK) {
      const { records } = await this.#connection.read(
        `UNWIND $keys AS key MATCH (n:Entity {key: key}) USING INDEX SEEK n:Entity(key)
         RETURN collect(key) AS keys, collect(id(n)) AS ids, collect(n.no) AS nos`,
        { keys: unknown.slice(at, at + LOOKUP_BLOCK) },
      );
      const ids: number[] = records[0].get('ids');
      const nos: number[] = records[0].get('nos');
      (records[0].get('keys') as string[]).forEach((key, index) => {
        this.#cache.set(key, { nodeId: ids[index], no: nos[index] });
        missing.delete(key);
      });
    }
    return missing;
  }

  async writeBatch(scope: string, batch: FactBatch, checkpoint?: Checkpoint): Promise<BatchOutcome> {
    const relationships = batch.relationships ?? [];
    const kinds = [...new Set(relationships.map((fact) => fact.kind))];
    const { outcome, places } = await this.#connection.write(async (transaction) => {
      const now = this.#clock();
      const entities = await writeEntities(transaction, scope, batch.entities ?? [], now, (count) =>
        this.#reserveNumbers(count),
      );
      const links = await writeRelationships(transaction, scope, relationships, now, async (keys) => {
        await this.findMissingEntities(keys.filter((key) => !entities.places.has(key)));
        return (key) => entities.places.get(key) ?? this.#cache.get(key);
      });
      const names = await writeNames(transaction, scope, batch.names ?? [], now);
      await this.#noteKinds(transaction, scope, kinds);
      const rows = { entities: entities.rows, opened: links.opened, closed: links.closed };
      const isNamed = names.created + names.corrected > 0;
      const isChanged = isNamed || rows.entities.length + rows.opened.length + rows.closed.length > 0;
      if (checkpoint !== undefined && (isChanged || checkpoint.done))
        await writeCheckpoint(transaction, checkpoint);
      if (isChanged) await appendChange(transaction, rows, now);
      return {
        places: entities.places,
        outcome: {
          created: entities.created + links.created + names.created,
          corrected: entities.corrected + links.corrected + names.corrected,
          unchanged: entities.unchanged + links.unchanged + names.unchanged,
        },
      };
    });
    for (const [key, place] of places) this.#cache.set(key, place);
    for (const kind of kinds) this.#notedKinds.add(`${scope} ${kind}`);
    return outcome;
  }

  async readCheckpoint(loadKey: string): Promise<Checkpoint | undefined> {
    const { records } = await this.#connection.read(
      'MATCH (l:Load {key: $loadKey}) RETURN l.state AS state, l.done AS done',
      { loadKey },
    );
    if (records.length === 0) return undefined;
    return { loadKey, state: records[0].get('state'), done: records[0].get('done') };
  }

  async *streamOpenKeys(scope: string) {
    for await (const entities of this.#streamEntityKeys(scope))
      yield { entities, relationships: [], names: [] };
    for await (const names of this.#streamNameKeys(scope)) yield { entities: [], relationships: [], names };
    for (const kind of await this.#kindsOf(scope)) {
      for await (const relationships of this.#streamRelationshipKeys(kind, scope))
        yield { entities: [], relationships, names: [] };
    }
  }

  async closeFacts(
    scope: string,
    keys: { entities?: readonly string[]; relationships?: readonly string[]; names?: readonly string[] },
  ): Promise<number> {
    let closed = 0;
    for (const block of blocks(keys.relationships ?? [], CLOSE_BLOCK))
      closed += await this.#closeRelationships(scope, block);
    for (const label of ['Entity', 'Name'] as const) {
      const nodes = label === 'Entity' ? keys.entities : keys.names;
      for (const block of blocks(nodes ?? [], CLOSE_BLOCK))
        closed += await this.#closeNodes(label, scope, block);
    }
    return closed;
  }

  async markDemo(): Promise<void> {
    await this.#connection.write((transaction) =>
      transaction.run(`MERGE (c:Counter {name: 'demo'}) SET c.value = 1`),
    );
  }

  async isDemo(): Promise<boolean> {
    const { records } = await this.#connection.read(`MATCH (c:Counter {name: 'demo'}) RETURN c.value`);
    return records.length > 0;
  }

  async isEmpty(): Promise<boolean> {
    const { records } = await this.#connection.read('MATCH (n:Entity) RETURN n.no LIMIT 1');
    return records.length === 0;
  }

  /** Numbers that a crash leaves unused stay unused. */
  async #reserveNumbers(count: number): Promise<number> {
    const { records } = await this.#connection.write((transaction) =>
      transaction.run(
        `MATCH (c:Counter {name: 'entity'}) SET c.value = c.value + $count RETURN c.value AS end`,
        {
          count: int(count),
        },
      ),
    );
    return records[0].get('end') - count;
  }

  /** Remembers which kinds a scope holds, so that nobody has to look through the others for its facts. */
  async #noteKinds(transaction: WriteTransaction, scope: string, kinds: readonly string[]): Promise<void> {
    const fresh = kinds.filter((kind) => !this.#notedKinds.has(`${scope} ${kind}`));
    if (fresh.length === 0) return;
    await transaction.run(
      `MERGE (s:Scope {name: $scope})
       SET s.kinds = [kind IN coalesce(s.kinds, []) WHERE NOT kind IN $fresh] + $fresh`,
      { scope, fresh },
    );
  }

  async #kindsOf(scope: string): Promise<RelationshipKind[]> {
    const { records } = await this.#connection.read(
      'MATCH (s:Scope {name: $scope}) RETURN s.kinds AS kinds',
      { scope },
    );
    const noted: string[] = records[0]?.get('kinds') ?? [];
    return RELATIONSHIP_KINDS.filter((kind) => noted.includes(kind));
  }

  async *#streamEntityKeys(scope: string): AsyncIterable<string[]> {
    const { records } = await this.#connection.read(
      `MATCH (c:Counter {name: 'entity'}) RETURN c.value AS end`,
    );
    const end: number = records[0]?.get('end') ?? 0;
    const starts = Array.from({ length: Math.ceil(end / STREAM_BLOCK) }, (_, index) => index * STREAM_BLOCK);
    yield* this.#collectKeys(
      `MATCH (n:Entity) USING INDEX SEEK n:Entity(no) WHERE n.no >= $from AND n.no < $to AND n.scope = $scope AND n.recordedTo IS NULL
       RETURN collect(n.key) AS keys`,
      starts.map((start) => ({ from: int(start), to: int(start + STREAM_BLOCK), scope })),
    );
  }

  /** Only an open version has a key, and keys are hashes: those of one beginning are a range of the index. */
  async *#streamRelationshipKeys(kind: RelationshipKind, scope: string): AsyncIterable<string[]> {
    const { records } = await this.#connection.read(`MATCH ()-[r:${kind}]->() RETURN count(r) AS count`);
    const isLarge = records[0].get('count') > STREAM_BLOCK * RELATIONSHIP_KEY_CHARACTERS.length ** 2;
    const starts = isLarge
      ? RELATIONSHIP_KEY_CHARACTERS.flatMap((first) =>
          RELATIONSHIP_KEY_CHARACTERS.map((second) => first + second),
        )
      : RELATIONSHIP_KEY_CHARACTERS;
    yield* this.#collectKeys(
      `MATCH ()-[r:${kind}]->() USING INDEX SEEK r:${kind}(key)
       WHERE r.key STARTS WITH $start AND r.scope = $scope RETURN collect(r.key) AS keys`,
      starts.map((start) => ({ start, scope })),
    );
  }

  /**
   * Keys range after range; the next ones are read while the last is worked on. They come as lists because a record for each
   * would cost four times as much.
   */
  async *#collectKeys(query: string, ranges: readonly Parameters[]): AsyncIterable<string[]> {
    const read = async (range: Parameters): Promise<string[]> =>
      (await this.#connection.read(query, range)).records[0].get('keys');
    const ahead: Promise<string[]>[] = [];
    try {
      for (let at = 0; at < ranges.length; at++) {
        while (ahead.length < READ_AHEAD && at + ahead.length < ranges.length) {
          const next = read(ranges[at + ahead.length]);
          next.catch(() => {});
          ahead.push(next);
        }
        const keys = await ahead.shift()!;
        if (keys.length > 0) yield keys;
      }
    } finally {
      await Promise.allSettled(ahead);
    }
  }

  async *#streamNameKeys(scope: string): AsyncIterable<string[]> {
    let block: string[] = [];
    const query =
      'MATCH (n:Name {scope: $scope}) USING INDEX SEEK n:Name(scope) WHERE n.recordedTo IS NULL RETURN n.key AS key';
    for await (const record of this.#connection.stream(query, { scope })) {
      block.push(record.get('key'));
      if (block.length === STREAM_BLOCK) {
        yield block;
        block = [];
      }
    }
    if (block.length > 0) yield block;
  }

  async #closeRelationships(scope: string, keys: readonly string[]): Promise<number> {
    const kinds = await this.#kindsOf(scope);
    return this.#connection.write(async (transaction) => {
      const now = this.#clock();
      const closed: CloseRow[] = [];
      for (const kind of kinds) {
        const { records } = await transaction.run(
          `UNWIND $keys AS key MATCH (a)-[r:${kind} {key: key}]->(b) USING INDEX SEEK r:${kind}(key)
           WHERE r.scope = $scope
           RETURN key, a.no AS subject, b.no AS object, r.recordedFrom AS recordedFrom`,
          { keys, scope },
        );
        const rows = records.map((record): CloseRow => {
          const row = record.toObject() as unknown as CloseRow;
          return { ...row, kind, recordedTo: Math.max(now, row.recordedFrom + 1) };
        });
        await closeVersions(transaction, kind, rows);
        closed.push(...rows);
      }
      if (closed.length > 0) await appendChange(transaction, { entities: [], opened: [], closed }, now);
      return closed.length;
    });
  }

  async #closeNodes(label: 'Entity' | 'Name', scope: string, keys: readonly string[]): Promise<number> {
    return this.#connection.write(async (transaction) => {
      const now = this.#clock();
      const { records } = await transaction.run(
        `UNWIND $keys AS key MATCH (n:${label} {key: key}) USING INDEX SEEK n:${label}(key)
         WHERE n.scope = $scope AND n.recordedTo IS NULL
         SET n.recordedTo = $now RETURN count(n) AS closed`,
        { keys, scope, now: int(now) },
      );
      const closed: number = records[0].get('closed');
      if (closed > 0) await appendChange(transaction, { entities: [], opened: [], closed: [] }, now);
      return closed;
    });
  }
}

function* blocks<T>(items: readonly T[], size: number): Iterable<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

async function writeCheckpoint(transaction: WriteTransaction, checkpoint: Checkpoint): Promise<void> {
  await transaction.run('MERGE (l:Load {key: $loadKey}) SET l.state = $state, l.done = $done', {
    ...checkpoint,
  });
}

/** The counter is locked last, so that transactions commit in the order of their numbers and no number is skipped. */
async function appendChange(transaction: WriteTransaction, rows: ChangeRows, now: number): Promise<void> {
  await transaction.run(
    `MATCH (c:Counter {name: 'change'}) SET c.value = c.value + 1
     WITH c CREATE (:Change {seq: c.value, at: $now, rows: $rows})`,
    { now: int(now), rows: encodeChange(rows) },
  );
}
