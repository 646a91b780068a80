import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../graph/neo4j/migrate.ts';
import { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import { startLocalNeo4j } from '../graph/server/local-neo4j.ts';
import { Findings } from './findings.ts';
import { makeGraph } from './make-graph.ts';
import { measureAlgorithms } from './measure-algorithms.ts';
import { measureDay } from './measure-day.ts';
import { measureGraphql } from './measure-graphql.ts';
import { measureImage } from './measure-image.ts';
import { measureInbox } from './measure-inbox.ts';
import { measureLoading } from './measure-loading.ts';
import { measureMining } from './measure-mining.ts';
import { measurePayments } from './measure-payments.ts';
import { measureQueries } from './measure-queries.ts';

/**
 * `npm run bench [-- --graph DIR]`: speed and memory beside Cypher and graphology on the same graph in one run. DIR holds
 * the CSV files that the mapping `probe` reads; without it a graph of that shape is made. Everything lives in a temporary folder.
 * `npm run bench -- --payments`: only how long ten million payments take to become supply.
 * `npm run bench -- --inbox`: only the inbox with a million opportunities.
 * `npm run bench -- --day`: only the pages of a working day, with a hundred thousand opportunities and a thousand people.
 * `npm run bench -- --mining [--graph DIR]`: only mining with all rules, and after single changes.
 * `npm run bench -- --algorithms [--graph DIR]`: only communities and similar firms of the whole bank.
 */
const { values } = parseArgs({
  options: {
    graph: { type: 'string' },
    payments: { type: 'boolean' },
    inbox: { type: 'boolean' },
    day: { type: 'boolean' },
    mining: { type: 'boolean' },
    algorithms: { type: 'boolean' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'proxima-bench-'));
const findings = new Findings();
const start = performance.now();

function graphDirectory(): string {
  if (values.graph !== undefined)
    return resolve(process.env.PROXIMA_CALLED_FROM ?? process.cwd(), values.graph);
  const made = join(work, 'graph');
  console.log('making a graph of 150,000 parties');
  makeGraph(made);
  return made;
}

async function measure(): Promise<void> {
  const directory = graphDirectory();
  const server = await startLocalNeo4j({ directory: join(work, 'neo4j'), onProgress: console.log });
  const connection = new Neo4jConnection(server);
  try {
    await migrate(connection);
    await measureLoading(directory, work, server, connection, findings);
    const base = await measureImage(connection, work, findings);
    await measureQueries(base, connection, findings);
    await measureGraphql(base, connection, work, findings);
  } finally {
    await connection.close();
    await server.stop();
  }
}

function keepResults(): void {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const file = join(folder, `${at.slice(0, 19).replaceAll(':', '-')}.json`);
  const machine = `${cpus().length} x ${cpus()[0]?.model}`;
  writeFileSync(
    file,
    `${JSON.stringify({ at, machine, node: process.version, topics: findings.topics }, null, 2)}\n`,
  );
  console.log(`\n${Math.round((performance.now() - start) / 1000)} s on ${machine}; kept in ${file}`);
}

try {
  if (values.payments) await measurePayments(work, findings);
  else if (values.inbox) await measureInbox(findings);
  else if (values.day) await measureDay(findings);
  else if (values.mining) await measureMining(graphDirectory(), findings);
  else if (values.algorithms) await measureAlgorithms(graphDirectory(), findings);
  else await measure();
  keepResults();
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
process.exit();
