import { mkdirSync, statfsSync } from 'node:fs';
import { SetupError } from '../../graph/server/setup-error.ts';

/** Neo4j alone sets aside some hundred megabytes for its transaction log. */
const FREE_BYTES_MIN = 1 << 30;

/** Fails before anything is begun when the disk of the data folder is nearly full. Errors: `DISK_FULL` with what to do. */
export function requireFreeSpace(dataDirectory: string, bytesMin = FREE_BYTES_MIN): void {
  mkdirSync(dataDirectory, { recursive: true });
  const { bavail, bsize } = statfsSync(dataDirectory);
  const free = bavail * bsize;
  if (free >= bytesMin) return;
  const mib = (bytes: number): string => `${Math.floor(bytes / 2 ** 20)} MiB`;
  throw new SetupError(
    'DISK_FULL',
    `the disk of ${dataDirectory} has ${mib(free)} left, at least ${mib(bytesMin)} are needed: free some space or set PROXIMA_DATA to a folder on another disk`,
  );
}
