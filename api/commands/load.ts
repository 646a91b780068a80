import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { SetupError } from '../../graph/server/setup-error.ts';
import { loadFolder } from '../../loaders/load-folder.ts';
import { formatReport } from '../../loaders/report/format-report.ts';
import { type Config, readConfig } from '../config/read-config.ts';
import { askServiceToMine } from '../run/ask-service.ts';
import { showLoadProgress } from '../run/load-progress.ts';
import { openFacts } from '../run/open-facts.ts';
import { type Progress, terminalProgress } from '../run/progress.ts';
import { requireFreeSpace } from '../run/require-free-space.ts';
import { runCommand } from '../run/run-command.ts';
import { readRunRecord, takeRunLock } from '../run/run-lock.ts';

/** A database that dies under a load is started again; the load waits for it. */
const PATIENCE_MS = 60_000;

const USAGE = 'usage: npm run load -- DIR [--mapping NAME_OR_FILE] [--dry-run]';

interface LoadRequest {
  readonly directory: string;
  readonly mapping: string | undefined;
  readonly isDryRun: boolean;
}

function readRequest(): LoadRequest {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { mapping: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  if (positionals.length !== 1) throw new SetupError('SERVER_FAILED', USAGE);
  const calledFrom = process.env.PROXIMA_CALLED_FROM ?? process.cwd();
  const directory = resolve(calledFrom, positionals[0]);
  if (!existsSync(directory))
    throw new SetupError('SERVER_FAILED', `there is no folder ${directory}; ${USAGE}`);
  const mappingFile = values.mapping === undefined ? undefined : resolve(calledFrom, values.mapping);
  const isFile = mappingFile !== undefined && existsSync(mappingFile) && /\.ya?ml$/.test(mappingFile);
  return { directory, mapping: isFile ? mappingFile : values.mapping, isDryRun: values['dry-run'] };
}

async function load(
  request: LoadRequest,
  config: Config,
  connection: Neo4jConnection,
  progress: Progress,
): Promise<number> {
  const store = new Neo4jFactStore(connection);
  if (await store.isDemo()) {
    throw new SetupError(
      'DEMO_STORE',
      'the store holds the demo bank, which is never mixed with other data: set PROXIMA_DATA to an empty folder and PROXIMA_DEMO=off',
    );
  }
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const reportDirectory = join(config.dataDirectory, 'reports', stamp);
  const report = await loadFolder({
    directory: request.directory,
    mappingName: request.mapping,
    store,
    dryRun: request.isDryRun,
    workDirectory: join(config.dataDirectory, 'tmp'),
    reportDirectory,
    onProgress: showLoadProgress(progress),
  });
  progress.done('loaded');
  console.log(formatReport(report));
  console.log(`report: ${reportDirectory}`);
  return 0;
}

/** `npm run load`: writes to the running service's facts, or opens the facts itself when none runs. */
async function run(): Promise<number> {
  const request = readRequest();
  const config = readConfig();
  const progress = terminalProgress();
  const running = readRunRecord(config.dataDirectory);
  if (running?.url !== undefined && running.neo4j !== undefined) {
    const connection = new Neo4jConnection(running.neo4j, { patienceMs: PATIENCE_MS });
    try {
      const code = await load(request, config, connection, progress);
      if (!request.isDryRun) {
        const outcome = await askServiceToMine(running.url, running.secret);
        console.log(
          `mined: ${outcome.found} opportunities, ${outcome.opened} new, ${outcome.withdrawn} withdrawn`,
        );
      }
      return code;
    } finally {
      await connection.close();
    }
  }
  requireFreeSpace(config.dataDirectory);
  const lock = takeRunLock(config.dataDirectory, 'load', '');
  try {
    const facts = await openFacts(config, progress, { patienceMs: PATIENCE_MS });
    try {
      return await load(request, config, facts.connection, progress);
    } finally {
      await facts.close();
    }
  } finally {
    lock.release();
  }
}

await runCommand(run);
process.exit();
