import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Database } from '../../api/work/database.ts';
import { openPglite } from '../../api/work/open-pglite.ts';
import { openPostgres } from '../../api/work/open-postgres.ts';
import { findFreePort } from '../../graph/server/local-neo4j.ts';

export interface TestDatabase {
  readonly name: string;
  /** Opens an empty one; the caller closes it. */
  open(): Promise<Database>;
}

/**
 * The dialects that the work store has to run on: PGlite always, and a PostgreSQL server where TEST_DATABASE_URL names one
 * that carries the marker `proxima_test` in its name, or where the machine has PostgreSQL's binaries.
 */
export async function openTestDatabases(): Promise<TestDatabase[]> {
  const databases: TestDatabase[] = [{ name: 'PGlite', open: sharePglite() }];
  const url = process.env.TEST_DATABASE_URL ?? (await startPostgres());
  if (url === undefined) {
    console.log('PostgreSQL: skipped, the machine has neither TEST_DATABASE_URL nor its binaries');
    return databases;
  }
  if (!new URL(url).pathname.includes('proxima_test')) {
    throw new Error('TEST_DATABASE_URL names a database without "proxima_test" in its name: not touched');
  }
  databases.push({ name: 'PostgreSQL', open: () => openEmptyPostgres(url) });
  return databases;
}

/** One for all tests of a file, since a new one takes seconds: opened by the first that needs it, ended after the last. */
function sharePglite(): () => Promise<Database> {
  let shared: Promise<Database> | undefined;
  const directory = mkdtempSync(join(tmpdir(), 'proxima-work-'));
  afterAll(async () => {
    await (await shared)?.close();
    rmSync(directory, { recursive: true, force: true });
  });
  return async () => {
    shared ??= openPglite(directory);
    const database = await shared;
    await empty(database);
    return { ...database, close: async () => undefined };
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
