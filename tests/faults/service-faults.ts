import { setTimeout as sleep } from 'node:timers/promises';
import { askServiceToMine } from '../../api/run/ask-service.ts';
import { readRunRecord } from '../../api/run/run-lock.ts';
import { buildImage } from '../../graph/image/build-image.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { createRandom } from '../../loaders/demo/random.ts';
import { findOpportunities } from '../../scoring/opportunities/find-opportunities.ts';
import { ask, type RunningService, startService } from '../support/proxima-process.ts';
import { ClaimDesk, type ClaimLosses } from './claim-desk.ts';
import type { DaysOfFeeds } from './days-of-feeds.ts';
import { type Kill, killDatabase, loadInto } from './load-faults.ts';

/** What is killed while it does what. */
export type ServiceFault = 'SERVICE_MINING' | 'SERVICE_CLAIMS' | 'DATABASE_SERVING';

const BACK_TIMEOUT_MS = 120_000;
const LIST = `query ($after: String) { opportunities(first: 100, after: $after, filter: { statuses: [OPEN, CLAIMED] }) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
/** Answered from the image alone, and from the database. */
const FROM_IMAGE = '{ graphStatus { version relationships } }';
const FROM_DATABASE =
  '{ party(ref: { kind: ENTERPRISE, sourceId: "story-machinery-core" }) { ... on Enterprise { uscc } } }';

export interface ServiceFaults {
  readonly kills: readonly Kill[];
  readonly claims: ClaimLosses;
  readonly opportunities: { readonly expected: number; readonly lost: number; readonly doubled: number };
  /** What mining again wrote: nothing. */
  readonly changedByMiningAgain: number;
}

export interface ServiceFaultOptions {
  /** Holds a store that was filled from `days`. */
  readonly data: string;
  readonly days: DaysOfFeeds;
  readonly firstDay: number;
  readonly faults: readonly ServiceFault[];
  readonly seed: number;
}

/** Serves, loads, mines and takes claims while service and database are killed, and says what was lost of it. */
export async function disturbService(options: ServiceFaultOptions): Promise<ServiceFaults> {
  return new DisturbedService(options).run();
}

class DisturbedService {
  readonly #options: ServiceFaultOptions;
  readonly #environment: Record<string, string>;
  readonly #random;
  readonly #kills: Kill[] = [];
  #service!: RunningService;
  #day: number;
  #miningMs = 1_000;

  constructor(options: ServiceFaultOptions) {
    this.#options = options;
    this.#environment = { PROXIMA_DATA: options.data, PROXIMA_DEMO: 'off' };
    this.#random = createRandom(options.seed, 'moments of the service');
    this.#day = options.firstDay;
  }

  async run(): Promise<ServiceFaults> {
    this.#service = await startService(this.#environment);
    const desk = new ClaimDesk(() => this.#service.url);
    const desks = desk.open();
    try {
      for (const fault of this.#options.faults) {
        if (fault === 'SERVICE_MINING') await this.#killWhileMining();
        else if (fault === 'SERVICE_CLAIMS') await this.#killService('claims', this.#random.int(50, 1_500));
        else await this.#killDatabase();
      }
      desk.close();
      await desks;
      const outcome = await this.#mine();
      return {
        kills: this.#kills,
        claims: await desk.inspect(),
        opportunities: await this.#inspectOpportunities(),
        changedByMiningAgain: outcome.opened + outcome.changed + outcome.withdrawn,
      };
    } finally {
      desk.close();
      await this.#service.stop();
    }
  }

  #mine() {
    const record = readRunRecord(this.#options.data);
    if (record?.url === undefined) throw new Error('no service runs');
    return askServiceToMine(record.url, record.secret);
  }

  /** Loads another day, so that there is something to find, and kills while the service is looking for it. */
  async #killWhileMining(): Promise<void> {
    const { days, data } = this.#options;
    days.write(this.#day++);
    const connection = new Neo4jConnection(readRunRecord(data)!.neo4j!);
    await loadInto(new Neo4jFactStore(connection), days.directory, data);
    await connection.close();
    const start = performance.now();
    const mining = this.#mine().then(
      () => {
        this.#miningMs = performance.now() - start;
      },
      () => undefined,
    );
    await this.#killService('mining', this.#random.int(0, Math.ceil(this.#miningMs)));
    await mining;
  }

  async #killService(during: string, afterMs: number): Promise<void> {
    await sleep(afterMs);
    this.#service.child.kill('SIGKILL');
    await this.#service.ended;
    this.#service = await startService(this.#environment);
    const end = `ready again after ${(this.#service.readyMs / 1000).toFixed(1)} s`;
    this.#kills.push({ victim: 'service', during: `${during}, after ${afterMs} ms`, end });
  }

  /** The service stays, says that it is not ready, answers what it can, and gets the database back by itself. */
  async #killDatabase(): Promise<void> {
    const { url } = this.#service;
    const before = await ask(url, 'risk', FROM_DATABASE);
    await sleep(this.#random.int(0, 1_000));
    const start = performance.now();
    killDatabase(this.#options.data);
    const health = async (path: string) => (await fetch(`${url}/health/${path}`)).status;
    while ((await health('ready')) === 200) await sleep(20);
    if ((await health('live')) !== 200) throw new Error('the service is not alive without its database');
    await ask(url, 'risk', FROM_IMAGE);
    const refused = await ask(url, 'risk', FROM_DATABASE).then(
      () => 'was back before the question',
      (error: Error) => error.message,
    );
    if (!/does not answer|was back/.test(refused))
      throw new Error(`without its database it says: ${refused}`);
    while ((await health('ready')) !== 200) {
      if (performance.now() - start > BACK_TIMEOUT_MS) throw new Error('the database did not come back');
      await sleep(100);
    }
    const after = await ask(url, 'risk', FROM_DATABASE);
    if (JSON.stringify(after) !== JSON.stringify(before))
      throw new Error('the database came back with other facts');
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    this.#kills.push({ victim: 'database', during: 'serving', end: `back after ${seconds} s` });
  }

  /** What the rules find in the facts as they stand, against what the service lists. */
  async #inspectOpportunities(): Promise<ServiceFaults['opportunities']> {
    const connection = new Neo4jConnection(readRunRecord(this.#options.data)!.neo4j!);
    const image = new GraphImage(await buildImage(new Neo4jChangeLog(connection)));
    await connection.close();
    const expected = new Set(findOpportunities(image.view(dayOfInstant(Date.now()))).map(({ key }) => key));
    const listed = await this.#list();
    return {
      expected: expected.size,
      lost: [...expected].filter((id) => !listed.includes(id)).length,
      doubled: listed.length - new Set(listed).size + listed.filter((id) => !expected.has(id)).length,
    };
  }

  async #list(): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: {
        opportunities: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await ask(this.#service.url, 'risk', LIST, { after });
      ids.push(...page.opportunities.edges.map(({ node }) => node.id));
      if (!page.opportunities.pageInfo.hasNextPage) return ids;
      after = page.opportunities.pageInfo.endCursor;
    }
  }
}
