import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchNeo4j } from './fetch-neo4j.ts';
import { findJava } from './find-java.ts';
import { endProcess, identifyProcess, isRunning, type ProcessIdentity } from './processes.ts';
import { SetupError } from './setup-error.ts';

const START_TIMEOUT_MS = 180_000;
/** Starts in a row after which a server that keeps dying is left alone; one that ran a while is counted anew. */
const RESTARTS_MAX = 5;
const RESTARTS_FORGOTTEN_MS = 300_000;
const JVM_OPTIONS = [
  '-XX:+UseParallelGC',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/** A Neo4j of our own, running on a free port of the loopback address. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  /** Where its data, logs and password live. */
  readonly directory: string;
  readonly onProgress: (line: string) => void;
  /** Heap in MiB; by default an eighth of the memory, between 1 and 4 GiB. */
  readonly heapMib?: number;
}

/**
 * Fetches (once) and starts a local Neo4j. A server left behind by a killed owner of the same directory is ended first;
 * one that dies is started again on the same port until it is asked to stop.
 * Errors: `SetupError` with what to do: no Java, no Maven, disk full, server failed (with the end of its log).
 * Cost: about 8 s, on the first start about 3 s more.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const java = await findJava();
  const classPath = await fetchNeo4j(options.onProgress);
  const home = options.directory;
  for (const name of ['conf', 'data', 'logs', 'run']) mkdirSync(join(home, name), { recursive: true });
  await endLeftover(home, options.onProgress);

  const heapMib = options.heapMib ?? Math.round(Math.min(Math.max(totalmem() / 2 ** 20 / 8, 1024), 4096));
  const port = await findFreePort();
  writeFileSync(join(home, 'conf', 'neo4j.conf'), serverConfiguration(port, heapMib));
  const common = [...JVM_OPTIONS, '-cp', classPath];
  const password = readOrSetPassword(java, common, home, options.onProgress);

  options.onProgress('starting Neo4j');
  const launch = (): Launched => launchServer(java, common, home, heapMib);
  const server = new SupervisedServer(home, launch, options.onProgress);
  await server.start();
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, stop: () => server.stop() };
}

interface Launched {
  readonly identity: ProcessIdentity;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
}

/** The process of a server over its lives. */
class SupervisedServer {
  readonly #home: string;
  readonly #launch: () => Launched;
  readonly #onProgress: (line: string) => void;
  #running: Launched | undefined;
  #isStopping = false;
  #restarts = 0;
  #restarting: Promise<void> = Promise.resolve();

  constructor(home: string, launch: () => Launched, onProgress: (line: string) => void) {
    this.#home = home;
    this.#launch = launch;
    this.#onProgress = onProgress;
  }

  async start(): Promise<void> {
    const launched = this.#launch();
    this.#running = launched;
    await waitUntilStarted(this.#home, launched.identity);
    const startedAt = Date.now();
    void launched.ended.then(() => {
      if (this.#isStopping) return;
      if (Date.now() - startedAt > RESTARTS_FORGOTTEN_MS) this.#restarts = 0;
      this.#restarting = this.#startAgain();
    });
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    if (this.#running !== undefined) await endProcess(this.#running.identity);
    await this.#restarting;
    rmSync(processFile(this.#home), { force: true });
  }

  async #startAgain(): Promise<void> {
    while (!this.#isStopping && this.#restarts < RESTARTS_MAX) {
      this.#restarts++;
      this.#onProgress(`Neo4j ended unexpectedly: starting it again (${this.#restarts} of ${RESTARTS_MAX})`);
      try {
        await this.start();
        return this.#onProgress('Neo4j is back');
      } catch (error) {
        if (!this.#isStopping) this.#onProgress((error as Error).message);
      }
    }
  }
}

function launchServer(java: string, common: readonly string[], home: string, heapMib: number): Launched {
  const log = openSync(join(home, 'logs', 'console.log'), 'w');
  const arguments_ = [
    `-Xms${Math.min(heapMib, 1024)}m`,
    `-Xmx${heapMib}m`,
    ...common,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
  const child = spawn(java, arguments_, { cwd: home, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw new SetupError('SERVER_FAILED', 'Java could not be started for Neo4j');
  const identity = identifyProcess(child.pid);
  writeFileSync(processFile(home), JSON.stringify(identity));
  return { identity, ended: new Promise((resolve) => child.once('exit', () => resolve())) };
}

function processFile(home: string): string {
  return join(home, 'run', 'process.json');
}

async function endLeftover(home: string, onProgress: (line: string) => void): Promise<void> {
  if (!existsSync(processFile(home))) return;
  let leftover: ProcessIdentity;
  try {
    leftover = JSON.parse(readFileSync(processFile(home), 'utf8'));
  } catch {
    return rmSync(processFile(home), { force: true });
  }
  if (isRunning(leftover)) {
    onProgress(`ending a Neo4j left behind by an earlier run (process ${leftover.pid})`);
    await endProcess(leftover);
  }
  rmSync(processFile(home), { force: true });
}

function serverConfiguration(port: number, heapMib: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': `${heapMib}m`,
    'dbms.usage_report.enabled': false,
    'dbms.security.auth_enabled': true,
    'db.tx_log.rotation.retention_policy': '256M size',
    'db.logs.query.enabled': 'OFF',
    // Nobody is connected when it is stopped; by default it waits ten seconds for them.
    'internal.server.bolt.connection_shutdown_wait_time': '100ms',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
  };
  return `${Object.entries(settings)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}

function readOrSetPassword(
  java: string,
  common: string[],
  home: string,
  onProgress: (line: string) => void,
): string {
  const file = join(home, 'conf', 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  onProgress('preparing Neo4j (first start)');
  // Hexadecimal: other alphabets have a minus, and a password that begins with one is taken for an option.
  const password = randomBytes(24).toString('hex');
  writeFileSync(`${file}.new`, password, { mode: 0o600 });
  const result = spawnSync(
    java,
    [...common, 'org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password],
    {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    },
  );
  if (result.status !== 0) throw describeFailure(`${result.stdout}${result.stderr}`);
  // Under its name only when it is set, and whole: a kill at any moment leaves a server that can be signed in to.
  renameSync(`${file}.new`, file);
  return password;
}

async function waitUntilStarted(home: string, identity: ProcessIdentity): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const console_ = readFileSync(join(home, 'logs', 'console.log'), 'utf8');
    if (/\bStarted\.\s*$/m.test(console_)) return;
    if (!isRunning(identity)) throw describeFailure(console_);
    if (Date.now() > deadline) {
      await endProcess(identity);
      throw describeFailure(console_, `Neo4j did not start within ${START_TIMEOUT_MS / 1000} s`);
    }
    await sleep(50);
  }
}

function describeFailure(output: string, headline = 'Neo4j did not start'): SetupError {
  if (/No space left on device|not enough (disk )?space|disk.*full/i.test(output)) {
    return new SetupError(
      'DISK_FULL',
      'the disk is full: free some space or set PROXIMA_DATA to a folder on another disk',
    );
  }
  const lines = output
    .split('\n')
    .filter((line) => /ERROR|Caused by|Exception|already in use|memory/i.test(line));
  return new SetupError(
    'SERVER_FAILED',
    `${headline}: ${lines.slice(0, 2).join(' ').trim() || output.trim().slice(-300)}`,
  );
}

/** A port of the loopback address that nobody listens on at the moment. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()));
    });
  });
}
