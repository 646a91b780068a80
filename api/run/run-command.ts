import { StoreError } from '../../graph/neo4j/store-error.ts';
import { SetupError } from '../../graph/server/setup-error.ts';
import { LoadError } from '../../loaders/load-error.ts';

/** Runs a command to its end: what a person can put right is said in one line, anything else with its trace. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(`\nproxima: ${describe(error)}`);
  }
}

/** Node says it by code; Neo4j and PGlite say it in their messages. */
function isDiskFull(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || /no space left on device|insufficient disk space/i.test(message ?? '');
}

function describe(error: unknown): string {
  if (error instanceof SetupError || error instanceof LoadError) return error.message;
  if (error instanceof StoreError && error.code !== 'FAILED') {
    return `${error.message}; what was written stays, and the same command goes on from there`;
  }
  if (isDiskFull(error)) {
    return 'the disk is full: free some space or set PROXIMA_DATA to a folder on another disk';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
