import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Neo4jAddress } from '../../graph/neo4j/neo4j-connection.ts';
import { startLocalNeo4j } from '../../graph/server/local-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress;
  }
}

/** Starts one Neo4j in a temporary folder for all store tests and ends it after them. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'proxima-test-'));
  const server = await startLocalNeo4j({ directory, heapMib: 1024, onProgress: (line) => console.log(line) });
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password });
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}
