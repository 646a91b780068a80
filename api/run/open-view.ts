import type { GraphView } from '../../graph/image/graph-view.ts';
import { ImageKeeper } from '../../graph/image/image-keeper.ts';
import type { Day } from '../../graph/model/day.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import type { Config } from '../config/read-config.ts';
import { connectFacts, type OpenFacts, openFacts } from './open-facts.ts';
import { openImage } from './open-image.ts';
import type { Progress } from './progress.ts';
import { readRunRecord, takeRunLock } from './run-lock.ts';

/**
 * Reads the graph of the stores as it is now, for a command that only reads, and closes what it opened.
 *
 * A running service is left alone: its facts are read beside it. Without one the facts are opened and closed again.
 * Limits: the image is built in this process, from the saved one where there is one; nothing is written, mined or saved.
 * Errors: `ALREADY_RUNNING` while another command has the stores open, and what opening them throws.
 */
export async function withView<T>(
  config: Config,
  progress: Progress,
  command: string,
  asOf: Day,
  use: (view: GraphView) => T,
): Promise<T> {
  const running = readRunRecord(config.dataDirectory);
  if (running?.neo4j !== undefined)
    return readFacts(await connectFacts(running.neo4j), config, progress, asOf, use);
  const lock = takeRunLock(config.dataDirectory, command, '');
  try {
    return await readFacts(await openFacts(config, progress), config, progress, asOf, use);
  } finally {
    lock.release();
  }
}

async function readFacts<T>(
  facts: OpenFacts,
  config: Config,
  progress: Progress,
  asOf: Day,
  use: (view: GraphView) => T,
): Promise<T> {
  try {
    const base = await openImage(facts, config.dataDirectory, progress);
    const keeper = new ImageKeeper(new Neo4jChangeLog(facts.connection), base);
    await keeper.catchUp();
    return use(keeper.image.view(asOf));
  } finally {
    await facts.close();
  }
}
