import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const READY_TIMEOUT_MS = 200_000;

/** A temporary folder for the stores of one test file. */
export function temporaryData(): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'proxima-service-'));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A command of the project as a user runs it, its output so far, and its end. */
export interface ProximaProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

export function runProxima(words: readonly string[], environment: Record<string, string>): ProximaProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return { child, output: () => output, ended };
}

export interface RunningService extends ProximaProcess {
  readonly url: string;
  /** Milliseconds from the command to the ready line. */
  readonly readyMs: number;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<number | null>;
}

/** Starts the service on a free port and waits for its ready line. */
export async function startService(environment: Record<string, string>): Promise<RunningService> {
  const start = performance.now();
  const service = runProxima(['api/commands/start.ts'], environment);
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const match = /^ready (http:\S+)$/m.exec(service.output());
    if (match !== null) {
      return {
        ...service,
        url: match[1],
        readyMs: performance.now() - start,
        stop: async () => {
          service.child.kill('SIGTERM');
          return service.ended;
        },
      };
    }
    if (service.child.exitCode !== null || Date.now() > deadline) {
      service.child.kill('SIGKILL');
      throw new Error(`the service did not become ready:\n${service.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks GraphQL as a demo persona. Throws when the answer has errors. */
export async function ask<T>(
  url: string,
  persona: string,
  query: string,
  variables: object = {},
): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', Authorization: `Demo ${persona}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('; '));
  return data;
}
