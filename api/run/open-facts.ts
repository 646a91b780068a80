import { join } from 'node:path';
import { migrate } from '../../graph/neo4j/migrate.ts';
import {
  type ConnectionOptions,
  type Neo4jAddress,
  Neo4jConnection,
} from '../../graph/neo4j/neo4j-connection.ts';
import { startLocalNeo4j } from '../../graph/server/local-neo4j.ts';
import { SetupError } from '../../graph/server/setup-error.ts';
import type { Config } from '../config/read-config.ts';
import type { Progress } from './progress.ts';

export interface OpenFacts {
  readonly connection: Neo4jConnection;
  /** Tells this store from others: an image saved from one is not read for another. */
  readonly storeId: string;
  readonly address: Neo4jAddress;
  close(): Promise<void>;
}

/** Opens the facts: a server named in NEO4J_URI, or a local one that is fetched and started. Errors: `SetupError`. */
export async function openFacts(
  config: Config,
  progress: Progress,
  options: ConnectionOptions = {},
): Promise<OpenFacts> {
  const local =
    config.neo4j === undefined
      ? await startLocalNeo4j({ directory: join(config.dataDirectory, 'neo4j'), onProgress: progress.step })
      : undefined;
  const { uri, user, password } = config.neo4j ?? local!;
  const address = { uri, user, password };
  const connection = new Neo4jConnection(address, options);
  try {
    await connection.verify();
    const applied = await migrate(connection);
    if (applied.length > 0) progress.step(`prepared the graph schema (${applied.length} steps)`);
    const storeId = await readStoreId(connection);
    return {
      connection,
      storeId,
      address,
      close: async () => {
        await connection.close();
        await local?.stop();
      },
    };
  } catch (error) {
    await connection.close();
    await local?.stop();
    if (error instanceof SetupError || config.neo4j === undefined) throw error;
    throw new SetupError(
      'SERVER_FAILED',
      `Neo4j at ${config.neo4j.uri} cannot be used: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** Connects to facts that another process has open; closing leaves them open there. */
export async function connectFacts(address: Neo4jAddress): Promise<OpenFacts> {
  const connection = new Neo4jConnection(address);
  try {
    const storeId = await readStoreId(connection);
    return { connection, storeId, address, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function readStoreId(connection: Neo4jConnection): Promise<string> {
  const { records } = await connection.runImplicit(
    `MERGE (c:Counter {name: 'store'}) ON CREATE SET c.id = randomUUID() RETURN c.id AS id`,
  );
  return records[0].get('id');
}
