import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Neo4jAddress } from '../../graph/neo4j/neo4j-connection.ts';
import { identifyProcess, isRunning, type ProcessIdentity } from '../../graph/server/processes.ts';
import { SetupError } from '../../graph/server/setup-error.ts';

/** What `run.json` says of the process that has the stores open. */
export interface RunRecord {
  readonly process: ProcessIdentity;
  /** What it does: `start`, `load`, `mine` or `find`. */
  readonly command: string;
  /** Where its service listens, once it does. */
  readonly url?: string;
  /** The facts that it has open, once it does, so that a load can write to them. */
  readonly neo4j?: Neo4jAddress;
  /** Lets a command of the same machine ask the service for a job. */
  readonly secret: string;
}

/** The right of one process to open the stores of a folder. */
export interface RunLock {
  readonly record: RunRecord;
  update(changes: Partial<RunRecord>): void;
  release(): void;
}

/**
 * Takes the lock of a data folder: a second opener of an embedded store would lose acknowledged rows.
 * A lock whose process is gone is taken over.
 * Errors: `ALREADY_RUNNING` with who holds it.
 */
export function takeRunLock(dataDirectory: string, command: string, secret: string): RunLock {
  mkdirSync(dataDirectory, { recursive: true });
  const file = join(dataDirectory, 'run.json');
  let record: RunRecord = { process: identifyProcess(process.pid), command, secret };
  for (let attempt = 0; ; attempt++) {
    if (createExclusively(file, record)) break;
    const holder = readRunRecord(dataDirectory);
    if (holder !== undefined) {
      throw new SetupError(
        'ALREADY_RUNNING',
        `another Proxima (npm run ${holder.command}, process ${holder.process.pid}) has ${dataDirectory} open` +
          `${holder.url === undefined ? '' : `, serving ${holder.url}`}: use that one, stop it, or set PROXIMA_DATA to another folder`,
      );
    }
    if (attempt > 20)
      throw new SetupError('ALREADY_RUNNING', `${file} cannot be taken: delete it if nothing runs`);
    rmSync(file, { force: true });
  }
  return {
    get record() {
      return record;
    },
    update(changes) {
      record = { ...record, ...changes };
      writeFileSync(file, JSON.stringify(record), { mode: 0o600 });
    },
    release() {
      rmSync(file, { force: true });
    },
  };
}

/** Who has the stores of a folder open; undefined when nobody has. */
export function readRunRecord(dataDirectory: string): RunRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(join(dataDirectory, 'run.json'), 'utf8')) as RunRecord;
    return isRunning(record.process) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** The record is written whole before it gets its name, so that nobody reads half of one. */
function createExclusively(file: string, record: RunRecord): boolean {
  const partial = `${file}.${process.pid}`;
  const handle = openSync(partial, 'w', 0o600);
  writeSync(handle, JSON.stringify(record));
  closeSync(handle);
  try {
    linkSync(partial, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(partial);
  }
}
