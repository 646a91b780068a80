import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import pino from 'pino';
import { DirectoryKeeper } from '../api/access/directory-keeper.ts';
import { BankNamesKeeper } from '../api/facts/bank-names.ts';
import { Miner } from '../api/jobs/miner.ts';
import { WorkFacts } from '../api/jobs/work-facts.ts';
import { serveHttp } from '../api/server/http-server.ts';
import { migrateWork } from '../api/work/migrate-work.ts';
import { openPglite } from '../api/work/open-pglite.ts';
import { openWorkStores } from '../api/work/work-stores.ts';
import type { GraphView } from '../graph/image/graph-view.ts';
import type { ImageBase } from '../graph/image/image-base.ts';
import { ImageKeeper } from '../graph/image/image-keeper.ts';
import { dayOfInstant } from '../graph/model/day.ts';
import { Neo4jChangeLog } from '../graph/neo4j/neo4j-change-log.ts';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../graph/neo4j/neo4j-fact-store.ts';
import { createRandom } from '../loaders/demo/random.ts';
import { gateReader } from '../scoring/gates/gate-reader.ts';
import { type Findings, median, ms, percentile } from './findings.ts';
import type { ClientAnswer, ClientOrder } from './graphql-client.ts';

const LIMIT = 500;
const REQUESTS = 100;
const WARM_UP = 20;
const P95_MAX_MS = 60;
const QUERY = `query ($of: PartyRef!) {
  neighbourhood(of: $of, hops: 2, limit: ${LIMIT}) {
    asOf shown total hidden completeness
    items { hop degree party { id kind sourceId name } }
    relationships { key kind label amount share validFrom validTo subject { id } object { id } }
  }
}`;

/** Asks a service on the loopback address for neighbourhoods of 500 parties. */
export async function measureGraphql(
  base: ImageBase,
  connection: Neo4jConnection,
  work: string,
  findings: Findings,
): Promise<void> {
  const database = await openPglite(join(work, 'work'));
  await migrateWork(database);
  const keeper = new ImageKeeper(new Neo4jChangeLog(connection), base);
  const stores = openWorkStores(database);
  const services = {
    ...stores,
    keeper,
    connection,
    directory: new DirectoryKeeper(connection, keeper, Date.now),
    bankNames: new BankNamesKeeper(connection, Date.now),
    miner: new Miner({ ...stores, keeper, clock: Date.now }),
    workFacts: new WorkFacts(new Neo4jFactStore(connection), connection, stores),
    gates: (view: GraphView) => gateReader(view),
    clock: Date.now,
    isDemo: false,
  };
  const mine = async (): Promise<object> => ({});
  const log = pino({ level: 'error' });
  const http = await serveHttp(services, { host: '127.0.0.1', port: 0, secret: 'bench', mine, log });
  const variables = startsIn(keeper, WARM_UP + REQUESTS).map((sourceId) => ({
    of: { kind: 'ENTERPRISE', sourceId },
  }));
  const answers = (await request({ url: http.url, query: QUERY, variables })).slice(WARM_UP);
  await http.close();
  await database.close();
  const times = answers.map(({ milliseconds }) => milliseconds);
  const p95 = percentile(times, 0.95);
  const full = answers.filter(({ parties }) => parties === LIMIT).length;
  findings.add(`GraphQL on the loopback address, neighbourhoods of ${LIMIT} parties`, [
    { what: 'answers of so many parties', value: `${full} of ${answers.length}` },
    {
      what: 'relationships in an answer, median',
      value: String(median(answers.map((each) => each.relationships))),
    },
    { what: 'answer, median', value: `${Math.round(median(answers.map(({ bytes }) => bytes)) / 1024)} KiB` },
    { what: 'p50', value: ms(median(times)) },
    {
      what: 'p95',
      value: ms(p95),
      target: `${P95_MAX_MS} ms`,
      holds: p95 <= P95_MAX_MS && full === answers.length,
    },
  ]);
}

/** Enterprises around which there are more parties than an answer holds. */
function startsIn(keeper: ImageKeeper, count: number): string[] {
  const view = keeper.image.view(dayOfInstant(Date.now()));
  const random = createRandom(11, 'neighbourhoods');
  const found: string[] = [];
  while (found.length < count) {
    const no = random.int(0, view.entityCount - 1);
    const degree = view.countIn('SUPPLIES', no) + view.countIn('PAYS', no);
    if (view.kindOf(no) === 'ENTERPRISE' && degree >= 100) found.push(view.keyOf(no).slice(2));
  }
  return found;
}

function request(order: ClientOrder): Promise<ClientAnswer[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'graphql-client.ts'), { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
