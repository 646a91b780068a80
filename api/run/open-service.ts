import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import { Neo4jChangeLog } from '../../graph/neo4j/neo4j-change-log.ts';
import { Neo4jFactStore } from '../../graph/neo4j/neo4j-fact-store.ts';
import { DEMO_NET_TIER1_FEN } from '../../loaders/demo/plant-gates.ts';
import { gateReader } from '../../scoring/gates/gate-reader.ts';
import { DirectoryKeeper } from '../access/directory-keeper.ts';
import { perVersion } from '../answers/per-version.ts';
import type { Config } from '../config/read-config.ts';
import { BankNamesKeeper } from '../facts/bank-names.ts';
import { HoldingBooks } from '../jobs/book-holdings.ts';
import { ListKeeper } from '../jobs/list-keeper.ts';
import { Miner } from '../jobs/miner.ts';
import { PoolKeeper } from '../jobs/pool-keeper.ts';
import { WorkFacts } from '../jobs/work-facts.ts';
import { type HttpService, serveHttp } from '../server/http-server.ts';
import type { Services } from '../services.ts';
import { openWorkStores } from '../work/work-stores.ts';
import { bookDemoWins } from './book-demo-wins.ts';
import { buildExplorer } from './build-explorer.ts';
import { loadDemoIfWanted } from './load-demo.ts';
import { openFacts } from './open-facts.ts';
import { keepImage, openImage } from './open-image.ts';
import { openWork } from './open-work.ts';
import type { Progress } from './progress.ts';
import { requireFreeSpace } from './require-free-space.ts';
import { takeRunLock } from './run-lock.ts';
import { setDemoTargets } from './set-demo-targets.ts';
import { tellDemoLists } from './tell-demo-lists.ts';
import { tellDemoPlans } from './tell-demo-plans.ts';
import { tellDemoWork } from './tell-demo-work.ts';

const FOLLOW_INTERVAL_MS = 300;

export interface Service {
  readonly services: Services;
  readonly miner: Miner;
  readonly http: HttpService;
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly command: string;
  /** Without it nothing listens: for a command that needs the stores only. */
  readonly serves: boolean;
  readonly log: Logger;
}

/** What was opened, to be closed in reverse order, each step also when another fails. */
class Closers {
  readonly #steps: (() => Promise<void> | void)[] = [];

  add(step: () => Promise<void> | void): void {
    this.#steps.push(step);
  }

  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

/** Takes the lock, opens both stores, fills an empty one with the demo bank, builds the image, mines, and serves. */
export async function openService(
  config: Config,
  progress: Progress,
  options: ServiceOptions,
): Promise<Service> {
  const closers = new Closers();
  try {
    return await open(config, progress, options, closers);
  } catch (error) {
    await closers.close().catch(() => undefined);
    throw error;
  }
}

async function open(
  config: Config,
  progress: Progress,
  options: ServiceOptions,
  closers: Closers,
): Promise<Service> {
  const secret = randomBytes(24).toString('base64url');
  requireFreeSpace(config.dataDirectory);
  const lock = takeRunLock(config.dataDirectory, options.command, secret);
  closers.add(() => lock.release());
  const [facts, database] = await settled(
    openFacts(config, progress).then((opened) => {
      closers.add(() => opened.close());
      return opened;
    }),
    openWork(config).then((opened) => {
      closers.add(() => opened.close());
      return opened;
    }),
    options.serves ? buildExplorer(progress.step) : Promise.resolve(),
  );
  const isDemo = await loadDemoIfWanted(facts.connection, config, progress);
  const base = await openImage(facts, config.dataDirectory, progress);
  const keeper = new ImageKeeper(new Neo4jChangeLog(facts.connection), base);
  const stores = openWorkStores(database);
  const workFacts = new WorkFacts(new Neo4jFactStore(facts.connection), facts.connection, stores);
  await workFacts.apply();
  await keeper.catchUp();
  closers.add(() => keepImage(keeper.compact(), facts, config.dataDirectory));
  const netTier1Fen = config.netTier1Fen ?? (isDemo ? DEMO_NET_TIER1_FEN : undefined);
  const miner = new Miner({ ...stores, keeper, clock: Date.now, netTier1Fen });
  closers.add(() => miner.close());
  // What was mined before can be shown at once; it is mined again behind it, since the rules may be newer than the data.
  const isMined = await miner.isUpToDate();
  const isFirst = (await stores.opportunities.lastMinedAt()) === undefined;
  if (!isMined) {
    progress.step('mining opportunities');
    const outcome = await miner.mine();
    progress.done(
      `mined: ${outcome.found} opportunities, ${outcome.opened} new, ${outcome.withdrawn} withdrawn`,
    );
  }
  const directory = new DirectoryKeeper(facts.connection, keeper, Date.now);
  if (isDemo && isFirst) {
    progress.step('telling what the people of the demo bank have done');
    const now = Date.now();
    const view = keeper.image.view(dayOfInstant(now));
    await tellDemoWork(stores, view, await directory.get(), now);
    await tellDemoLists(stores, view, await directory.get(), gateReader(view, { netTier1Fen }), now);
    await tellDemoPlans(stores, view, await directory.get(), now);
  }
  const poolKeeper = new PoolKeeper(stores.pool, Date.now);
  closers.add(() => poolKeeper.close());
  await poolKeeper.tidy();
  poolKeeper.follow((error) => options.log.error({ err: error }, 'keeping the pool in order failed'));
  const listKeeper = new ListKeeper({ ...stores, keeper, directory, clock: Date.now });
  closers.add(() => listKeeper.close());
  await listKeeper.remind();
  listKeeper.follow((error) => options.log.error({ err: error }, 'reminding of lists failed'));
  keepImage(keeper.compact(), facts, config.dataDirectory);
  miner.follow((error) => options.log.error({ err: error }, 'mining what a change affects failed'));
  keeper.follow(FOLLOW_INTERVAL_MS, (error) =>
    options.log.warn({ err: error }, 'the graph image could not catch up'),
  );
  closers.add(() => keeper.close());
  const books = new HoldingBooks({
    ...stores,
    keeper,
    connection: facts.connection,
    directory,
    clock: Date.now,
  });
  closers.add(() => books.close());
  books.follow((error) => options.log.error({ err: error }, 'booking what a change brings failed'));
  const booked = books.run().then(() => books.sweep());
  if (isDemo) {
    await booked;
    await bookDemoWins(stores.bookings, Date.now());
    await setDemoTargets({ ...stores, keeper, directory }, Date.now());
  } else booked.catch((error) => options.log.error({ err: error }, 'booking what customers hold failed'));
  const services: Services = {
    ...stores,
    keeper,
    connection: facts.connection,
    directory,
    bankNames: new BankNamesKeeper(facts.connection, Date.now),
    miner,
    workFacts,
    gates: perVersion((view) => gateReader(view, { netTier1Fen })),
    clock: Date.now,
    isDemo,
  };
  const http = await serve(services, config, options, secret, miner);
  closers.add(() => http.close());
  if (isMined) miner.mine().catch((error) => options.log.error({ err: error }, 'mining failed'));
  lock.update({ url: http.url || undefined, neo4j: facts.address });
  return { services, miner, http, close: () => closers.close() };
}

async function serve(
  services: Services,
  config: Config,
  options: ServiceOptions,
  secret: string,
  miner: Miner,
): Promise<HttpService> {
  if (!options.serves) return { url: '', close: async () => undefined };
  const { host, port } = config;
  const mine = async () => {
    await services.workFacts.apply();
    return miner.mine();
  };
  return serveHttp(services, { host, port, secret, mine, log: options.log });
}

/** Waits for all, so that nothing goes on behind a failure, then gives the values or throws the first failure. */
async function settled<T extends unknown[]>(...work: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const results = await Promise.allSettled(work);
  const failure = results.find((result) => result.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as T;
}
