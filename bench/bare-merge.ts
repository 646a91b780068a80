import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { entityKey, relationshipKey } from '../graph/model/keys.ts';
import type { Neo4jAddress } from '../graph/neo4j/neo4j-connection.ts';

const BATCH = 10_000;

export interface BareRow {
  readonly subject: string;
  readonly object: string;
  readonly properties: Record<string, unknown>;
}

/** The supply links of a graph folder with the properties that the loader gives them, ready to be sent. */
export function readBareRows(directory: string): BareRow[] {
  const lines = readFileSync(join(directory, 'SUPPLIES.csv'), 'utf8').trimEnd().split('\n').slice(1);
  const now = Date.now();
  return lines.map((line) => {
    const [supplier, buyer, amount] = line.split(',');
    const [subject, object] = [supplier, buyer].map((id) => entityKey('ENTERPRISE', `probe:${id}`));
    const key = relationshipKey('SUPPLIES', subject, object, 'probe');
    const properties = {
      key,
      content: key.slice(0, 12),
      scope: 'probe/supply-links',
      annualAmount: neo4j.int(Math.round(Number(amount) * 100)),
      recordedFrom: neo4j.int(now),
      validFrom: neo4j.int(20_000),
      isDateInferred: true,
    };
    return { subject, object, properties };
  });
}

/** What one would write without us: one session, batches of ten thousand, a keyed MERGE under a unique constraint. */
export class BareMerge {
  readonly #driver;

  constructor({ uri, user, password }: Neo4jAddress) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  }

  async prepare(): Promise<void> {
    await this.#driver.executeQuery(
      'CREATE CONSTRAINT bare IF NOT EXISTS FOR ()-[r:BARE_SUPPLIES]-() REQUIRE r.key IS UNIQUE',
    );
  }

  /** Gives the milliseconds that it took. */
  async write(rows: readonly BareRow[]): Promise<number> {
    const start = performance.now();
    const session = this.#driver.session();
    for (let at = 0; at < rows.length; at += BATCH) {
      await session.executeWrite((transaction) =>
        transaction.run(
          `UNWIND $rows AS row MATCH (a:Entity {key: row.subject}) MATCH (b:Entity {key: row.object})
           MERGE (a)-[r:BARE_SUPPLIES {key: row.properties.key}]->(b) ON CREATE SET r = row.properties`,
          { rows: rows.slice(at, at + BATCH) },
        ),
      );
    }
    await session.close();
    return performance.now() - start;
  }

  async removeAll(): Promise<void> {
    const session = this.#driver.session();
    await session.run('MATCH ()-[r:BARE_SUPPLIES]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
    await session.close();
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
