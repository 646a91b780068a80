import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What tells a process from a later one that was given the same id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Start time in clock ticks since boot where the system tells it (Linux), else empty. */
  readonly startedAt: string;
}

export function identifyProcess(pid: number): ProcessIdentity {
  return { pid, startedAt: readStartTime(pid) };
}

/** Whether this very process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return readStartTime(identity.pid) === identity.startedAt;
}

/** Ends a process: asks first, forces after `graceMs`. */
export async function endProcess(identity: ProcessIdentity, graceMs = 20_000): Promise<void> {
  if (!isRunning(identity)) return;
  process.kill(identity.pid, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (isRunning(identity)) {
    if (Date.now() > deadline) {
      process.kill(identity.pid, 'SIGKILL');
      break;
    }
    await sleep(50);
  }
  while (isRunning(identity)) await sleep(20);
}

function readStartTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0];
    return state === 'Z' ? 'zombie' : fields[19];
  } catch {
    return '';
  }
}
