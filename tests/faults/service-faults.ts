import { setTimeout as sleep } from 'node:timers/promises';
import { askServiceToMine } from '../../api/run/ask-service.ts';
import { readRunRecord } from '../../api/run/run-lock.ts';
import { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { createRandom, type Random } from '../../loaders/demo/random.ts';
import { ask, type RunningService, startService } from '../support/proxima-process.ts';
import type { ClaimDesk } from './claim-desk.ts';
import { type DisturbedBank, type Kill, killDatabase, loadInto } from './load-faults.ts';

/** What is killed while it does what. */
export type ServiceFault = 'SERVICE_MINING' | 'SERVICE_CLAIMS' | 'DATABASE_SERVING';

const BACK_TIMEOUT_MS = 120_000;
const LIST = `query ($after: String) { opportunities(first: 100, after: $after, filter: { statuses: [OPEN, CLAIMED] }) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
/** Answered from the image alone, and from the database. */
const FROM_IMAGE = '{ graphStatus { version relationships } }';
const FROM_DATABASE =
  '{ party(ref: { kind: ENTERPRISE, sourceId: "story-machinery-core" }) { ... on Enterprise { uscc } } }';

/** A service that is killed, loads, mines and takes claims meanwhile. */
export class DisturbedService {
  readonly #bank: DisturbedBank;
  readonly #environment: Record<string, string>;
  readonly #random: Random;
  #service!: RunningService;
  #miningMs = 1_000;

  private constructor(bank: DisturbedBank, seed: number) {
    this.#bank = bank;
    this.#environment = { PROXIMA_DATA: bank.data, PROXIMA_DEMO: 'off' };
    this.#random = createRandom(seed, 'moments of the service');
  }

  static async start(bank: DisturbedBank, seed: number): Promise<DisturbedService> {
    const disturbed = new DisturbedService(bank, seed);
    disturbed.#service = await startService(disturbed.#environment);
    return disturbed;
  }

  get url(): string {
    return this.#service.url;
  }

  async stop(): Promise<void> {
    await this.#service.stop();
  }

  /** One fault after the other, each at a random moment, with claims going on all the time. */
  async disturb(faults: readonly ServiceFault[], desk: ClaimDesk): Promise<Kill[]> {
    const kills: Kill[] = [];
    const claims = desk.open();
    try {
      for (const fault of faults) {
        if (fault === 'SERVICE_MINING') kills.push(await this.#killWhileMining());
        else if (fault === 'SERVICE_CLAIMS')
          kills.push(await this.#killService('claims', this.#random.int(50, 1_500)));
        else kills.push(await this.#killDatabase());
      }
    } finally {
      desk.close();
    }
    await claims;
    return kills;
  }

  /** What mining now writes. */
  async mine(): Promise<number> {
    const { opened, changed, withdrawn } = await this.#mine();
    return opened + changed + withdrawn;
  }

  async listOpportunities(): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: {
        opportunities: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await ask(this.url, 'risk', LIST, { after });
      ids.push(...page.opportunities.edges.map(({ node }) => node.id));
      if (!page.opportunities.pageInfo.hasNextPage) return ids;
      after = page.opportunities.pageInfo.endCursor;
    }
  }

  #mine() {
    const record = readRunRecord(this.#bank.data);
    if (record?.url === undefined) throw new Error('no service runs');
    return askServiceToMine(record.url, record.secret);
  }

  /** Loads another day, so that there is something to find, and kills while the service is looking for it. */
  async #killWhileMining(): Promise<Kill> {
    const { days, data, book } = this.#bank;
    days.write(this.#bank.day++);
    await loadInto(book, this.#bank);
    const connection = new Neo4jConnection(readRunRecord(data)!.neo4j!);
    await loadInto(new Neo4jFactStore(connection), this.#bank);
    await connection.close();
    const start = performance.now();
    const mining = this.#mine().then(
      () => {
        this.#miningMs = performance.now() - start;
      },
      () => undefined,
    );
    const kill = await this.#killService('mining', this.#random.int(0, Math.ceil(this.#miningMs)));
    await mining;
    return kill;
  }

  async #killService(during: string, afterMs: number): Promise<Kill> {
    await sleep(afterMs);
    this.#service.child.kill('SIGKILL');
    await this.#service.ended;
    this.#service = await startService(this.#environment);
    const end = `ready again after ${(this.#service.readyMs / 1000).toFixed(1)} s`;
    return { victim: 'service', during: `${during}, after ${afterMs} ms`, end };
  }

  /** The service stays, says that it is not ready, answers what it can, and gets the database back by itself. */
  async #killDatabase(): Promise<Kill> {
    const { url } = this.#service;
    const before = await ask(url, 'risk', FROM_DATABASE);
    await sleep(this.#random.int(0, 1_000));
    const start = performance.now();
    killDatabase(this.#bank.data);
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
    return { victim: 'database', during: 'serving', end: `back after ${seconds} s` };
  }
}
