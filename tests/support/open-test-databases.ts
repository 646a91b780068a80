import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Database } from '../../api/work/database.ts';
import { openPglite } from '../../api/work/open-pglite.ts';
import { openPostgres } from '../../api/work/open-postgres.ts';
import { findFreePort } from '../../graph/server/local-neo4j.ts';
import { COMMITS, type CommitFault, startFaultyProxy } from './faulty-proxy.ts';

export interface TestDatabase {
  readonly name: string;
  /** Opens an empty one; the caller closes it. */
  open(): Promise<Database>;
  /** Opens an empty one whose next commits can go wrong: the answer is lost, or the request never arrives. */
  openFaulty(): Promise<FaultyDatabase>;
}

export interface FaultyDatabase {
  readonly database: Database;
  arm(fault: CommitFault): void;
  close(): Promise<void>;
}

/**
 * The dialects that the work store has to run on: PGlite always, and a PostgreSQL server where TEST_DATABASE_URL names one
 * that carries the marker `proxima_test` in its name, or where the machine has PostgreSQL's binaries.
 */
export async function openTestDatabases(): Promise<TestDatabase[]> {
  const databases: TestDatabase[] = [sharedPglite()];
  const url = process.env.TEST_DATABASE_URL ?? (await startPostgres());
  if (url === undefined) {
    console.log('PostgreSQL: skipped, the machine has neither TEST_DATABASE_URL nor its binaries');
    return databases;
  }
  if (!new URL(url).pathname.includes('proxima_test')) {
    throw new Error('TEST_DATABASE_URL names a database without "proxima_test" in its name: not touched');
  }
  databases.push({
    name: 'PostgreSQL',
    open: () => openEmptyPostgres(url),
    openFaulty: () => openFaultyPostgres(url),
  });
  return databases;
}

/** One for all tests of a file, since a new one takes seconds: opened by the first that needs it, ended after the last. */
function sharedPglite(): TestDatabase {
  let shared: Promise<Database> | undefined;
  const directory = mkdtempSync(join(tmpdir(), 'proxima-work-'));
  afterAll(async () => {
    await (await shared)?.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const open = async (): Promise<Database> => {
    shared ??= openPglite(directory);
    const database = await shared;
    await empty(database);
    return { ...database, close: async () => undefined };
  };
  return { name: 'PGlite', open, openFaulty: async () => interrupt(await open()) };
}

/** In process there is no wire to cut: a call ends with an error after it has committed, or before it began. */
function interrupt(database: Database): FaultyDatabase {
  let armed: CommitFault | undefined;
  const transaction: Database['transaction'] = async (work) => {
    const fault = armed;
    armed = undefined;
    if (fault === 'LOSE_REQUEST') throw new Error('the request was lost');
    const result = await database.transaction(work);
    if (fault === 'LOSE_ANSWER') throw new Error('the answer was lost');
    return result;
  };
  return {
    database: { ...database, transaction },
    arm: (fault) => {
      armed = fault;
    },
    close: database.close,
  };
}

async function openFaultyPostgres(url: string): Promise<FaultyDatabase> {
  await (await openEmptyPostgres(url)).close();
  const server = new URL(url);
  const proxy = await startFaultyProxy(Number(server.port), COMMITS.postgres);
  server.port = String(proxy.port);
  const database = openPostgres(server.href);
  return {
    database,
    arm: proxy.arm,
    close: async () => {
      await database.close();
      await proxy.close();
    },
  };
}

async function openEmptyPostgres(url: string): Promise<Database> {
  const database = openPostgres(url);
  await empty(database);
  return database;
}

async function empty(database: Database): Promise<void> {
  await database.query('DROP SCHEMA public CASCADE');
  await database.query('CREATE SCHEMA public');
}

/** Starts a server of the machine's own binaries in a temporary folder; it ends with this process, however that ends. */
async function startPostgres(): Promise<string | undefined> {
  const [binaries] = globSync('/usr/lib/postgresql/*/bin').sort().reverse();
  if (binaries === undefined || !existsSync(join(binaries, 'initdb'))) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'proxima-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? ['runuser', '-u', 'postgres', '--'] : [];
  if (isRoot) execFileSync('chown', ['postgres', directory]);
  const command = [
    ...as,
    join(binaries, 'initdb'),
    '-D',
    join(directory, 'data'),
    '-U',
    'proxima',
    '-A',
    'trust',
    '-N',
  ];
  execFileSync(command[0], command.slice(1), { stdio: 'ignore' });
  const port = await findFreePort();
  const words = [
    ...as,
    join(binaries, 'postgres'),
    '-D',
    join(directory, 'data'),
    '-p',
    String(port),
    '-k',
    directory,
    '-h',
    '127.0.0.1',
    '-c',
    'fsync=off',
  ];
  // The shell waits for the end of its input, which comes however this process ends, also when it is killed.
  const script = '"$@" & server=$!; cat; kill $server; wait $server; rm -rf "$0"';
  const shell = spawn('sh', ['-c', script, directory, ...words], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.unref();
  const address = `postgres://proxima@127.0.0.1:${port}`;
  await createDatabase(`${address}/postgres`);
  return `${address}/proxima_test`;
}

async function createDatabase(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const database = openPostgres(url);
    try {
      await database.query('CREATE DATABASE proxima_test');
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await database.close();
    }
  }
}
