import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryKeeper } from '../../api/access/directory-keeper.ts';
import { BankNamesKeeper } from '../../api/facts/bank-names.ts';
import { Miner } from '../../api/jobs/miner.ts';
import { WorkFacts } from '../../api/jobs/work-facts.ts';
import type { Services } from '../../api/services.ts';
import { migrateWork } from '../../api/work/migrate-work.ts';
import { openPglite } from '../../api/work/open-pglite.ts';
import { openWorkStores } from '../../api/work/work-stores.ts';
import { buildImage } from '../../graph/image/build-image.ts';
import { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { gateReader } from '../../scoring/gates/gate-reader.ts';

/** Everything that requests are answered with, on facts that are there and an empty work store; nothing follows the log by itself. */
export async function openTestServices(
  connection: Neo4jConnection,
): Promise<{ readonly services: Services; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'proxima-work-'));
  const database = await openPglite(directory);
  await migrateWork(database);
  const log = new Neo4jChangeLog(connection);
  const keeper = new ImageKeeper(log, await buildImage(log));
  const stores = openWorkStores(database);
  return {
    services: {
      ...stores,
      keeper,
      connection,
      directory: new DirectoryKeeper(connection, keeper, Date.now),
      bankNames: new BankNamesKeeper(connection, Date.now),
      miner: new Miner({ ...stores, keeper, clock: Date.now }),
      workFacts: new WorkFacts(new Neo4jFactStore(connection), connection, stores),
      gates: (view) => gateReader(view),
      clock: Date.now,
      isDemo: false,
    },
    close: async () => {
      await database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
