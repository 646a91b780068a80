import type { Change, ChangeLog } from '../changes/change-log.ts';
import { int, type Neo4jConnection } from './neo4j-connection.ts';

/** Changes fetched at once; each holds up to ten thousand facts, about a megabyte. */
const FETCH_SIZE = 8;

/** The change log as it stands in Neo4j. */
export class Neo4jChangeLog implements ChangeLog {
  readonly #connection: Neo4jConnection;

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  async lastSeq(): Promise<number> {
    const { records } = await this.#connection.read(
      `MATCH (c:Counter {name: 'change'}) RETURN c.value AS seq`,
    );
    return records.length === 0 ? 0 : records[0].get('seq');
  }

  async *readChanges(from: number, to: number): AsyncIterable<Change> {
    const records = this.#connection.stream(
      'MATCH (c:Change) WHERE c.seq > $from AND c.seq <= $to RETURN c.seq AS seq, c.rows AS rows ORDER BY c.seq',
      { from: int(from), to: int(to) },
      FETCH_SIZE,
    );
    for await (const record of records) yield { seq: record.get('seq'), rows: record.get('rows') };
  }
}
