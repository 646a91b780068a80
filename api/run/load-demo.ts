import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { generateDemoBank } from '../../loaders/demo/generate-demo-bank.ts';
import { loadFolder } from '../../loaders/load-folder.ts';
import type { Config } from '../config/read-config.ts';
import { showLoadProgress } from './load-progress.ts';
import type { Progress } from './progress.ts';

/** Last file of a demo folder: it is there when the generator came to its end. */
const LAST_FILE = 'truth.json';

/**
 * Fills an empty store with the demo bank; one whose filling was cut off is filled to the end. Leaves any other alone.
 * Returns whether the store holds the demo bank.
 */
export async function loadDemoIfWanted(
  connection: Neo4jConnection,
  config: Config,
  progress: Progress,
): Promise<boolean> {
  const store = new Neo4jFactStore(connection);
  const state = await readDemoState(connection);
  if (state === 'loaded') return true;
  if (state === 'none' && (!config.demo || !(await store.isEmpty()))) return false;
  await store.markDemo();
  const directory = join(config.dataDirectory, 'demo');
  if (!existsSync(join(directory, LAST_FILE))) {
    progress.step('making the demo bank');
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    await generateDemoBank({
      directory,
      scale: config.demoScale,
      today: formatDay(dayOfInstant(Date.now())),
    });
  }
  const report = await loadFolder({
    directory,
    store,
    workDirectory: join(config.dataDirectory, 'tmp'),
    reportDirectory: join(config.dataDirectory, 'reports', 'demo'),
    onProgress: showLoadProgress(progress),
  });
  await connection.write((transaction) =>
    transaction.run(`MATCH (c:Counter {name: 'demo'}) SET c.value = 2`),
  );
  progress.done(`loaded the demo bank (${report.files.length} files)`);
  return true;
}

async function readDemoState(connection: Neo4jConnection): Promise<'none' | 'begun' | 'loaded'> {
  const { records } = await connection.read(`MATCH (c:Counter {name: 'demo'}) RETURN c.value AS value`);
  if (records.length === 0) return 'none';
  return records[0].get('value') === 2 ? 'loaded' : 'begun';
}
