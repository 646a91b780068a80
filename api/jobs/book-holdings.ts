import type { GraphView } from '../../graph/image/graph-view.ts';
import type { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { dayOfInstant, formatDay } from '../../graph/model/day.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { readMetric } from '../../scoring/signals/read-signals.ts';
import type { Directory } from '../access/directory.ts';
import type { DirectoryKeeper } from '../access/directory-keeper.ts';
import type { BookingStore, NewBooking } from '../work/booking-store.ts';
import { creditOf } from './credit-of.ts';
import { PendingChanges } from './pending-changes.ts';
import { readShelf, type ShelfProduct } from './product-shelf.ts';

const QUIET_MS = 500;
const QUIET_AFTER_LOAD_MS = 3_000;
/** Wins whose window is over are looked for so often. */
const SWEEP_MS = 3_600_000;

interface HoldingParts {
  readonly keeper: ImageKeeper;
  readonly connection: Neo4jConnection;
  readonly directory: DirectoryKeeper;
  readonly bookings: BookingStore;
  /** Milliseconds UTC. */
  readonly clock: () => number;
}

/**
 * The job that books what customers hold: a holding with a date is booked on that day with its balance, and when the balance is another later,
 * the difference is booked on the day that says so. Run at the start and after changes; doing it again books nothing.
 * Limits: a holding that ends is not booked, and one without a date never was a sale.
 */
export class HoldingBooks {
  readonly #parts: HoldingParts;
  readonly #pending = new PendingChanges();
  #running: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #sweeper: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(parts: HoldingParts) {
    this.#parts = parts;
  }

  /** Books all that is held today. */
  run(): Promise<void> {
    return this.#inTurn(() => this.#book(undefined));
  }

  /** Settles what waits: wins whose window is over lapse. */
  sweep(): Promise<void> {
    return this.#inTurn(() => this.#parts.bookings.sweep(new Date(this.#parts.clock())));
  }

  /** From now on books what each change of the facts brings, and lets wins lapse. */
  follow(onError: (error: unknown) => void): void {
    this.#parts.keeper.listen((rows) => {
      this.#pending.add(rows);
      if (this.#isClosed) return;
      clearTimeout(this.#timer);
      const quiet = this.#pending.areMany ? QUIET_AFTER_LOAD_MS : QUIET_MS;
      this.#timer = setTimeout(() => this.#inTurn(() => this.#bookPending()).catch(onError), quiet);
    });
    this.#sweeper = setInterval(() => this.sweep().catch(onError), SWEEP_MS).unref();
  }

  /** Waits for a run that is under way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#sweeper);
    await this.#running;
  }

  #inTurn(run: () => Promise<void>): Promise<void> {
    const turn = this.#running.then(run);
    this.#running = turn.catch(() => undefined);
    return turn;
  }

  async #bookPending(): Promise<void> {
    if (this.#isClosed) return;
    const { areMany } = this.#pending;
    const taken = this.#pending.take();
    if (areMany) return this.#book(undefined);
    const holders = taken.relationships.flatMap(({ kind, subject }) => (kind === 'HOLDS' ? [subject] : []));
    if (holders.length > 0) await this.#book(new Set(holders));
  }

  async #book(holders: ReadonlySet<number> | undefined): Promise<void> {
    const { keeper, connection, bookings, clock } = this.#parts;
    const now = new Date(clock());
    const view = keeper.image.view(dayOfInstant(now.getTime()));
    const directory = await this.#parts.directory.get();
    const shelf = await readShelf(connection, view);
    const keys = holders === undefined ? undefined : [...holders].map((no) => view.keyOf(no));
    const sums = await bookings.sumsOfFacts(keys);
    const staffOf = readMetric(view, 'staff');
    const found: NewBooking[] = [];
    const look = (customer: number, product: number, row: number): void => {
      const shelved = shelf.get(product);
      if (shelved === undefined) return;
      const holding = readHolding(view, row);
      const booked = sums.get(holding.key);
      if (holding.since === undefined || (booked !== undefined && booked.fen === holding.balanceFen)) return;
      const staff = staffOf.get(customer)?.figure ?? view.countOut('EMPLOYS', customer);
      found.push(toBooking({ view, directory, customer, shelved, holding, booked, staff }));
    };
    if (holders === undefined) {
      for (const product of shelf.keys())
        view.forEachIn('HOLDS', product, (customer, row) => look(customer, product, row));
    } else {
      for (const customer of holders)
        view.forEachOut('HOLDS', customer, (product, row) => look(customer, product, row));
    }
    await bookings.record(found, now);
  }
}

interface Holding {
  readonly key: string;
  readonly balanceFen: number;
  readonly since: number | undefined;
}

function readHolding(view: GraphView, row: number): Holding {
  const since = view.value('HOLDS', row, 'since');
  return {
    key: view.keyAt('HOLDS', row),
    balanceFen: view.value('HOLDS', row, 'balance') || 0,
    since: Number.isNaN(since) ? undefined : since,
  };
}

function toBooking(parts: {
  readonly view: GraphView;
  readonly directory: Directory;
  readonly customer: number;
  readonly shelved: ShelfProduct;
  readonly holding: Holding;
  readonly booked: { readonly fen: number; readonly count: number } | undefined;
  /** People of the customer, as far as anybody knows. */
  readonly staff: number;
}): NewBooking {
  const { view, directory, customer, shelved, holding, booked, staff } = parts;
  const isChange = booked !== undefined;
  return {
    id: isChange ? `${holding.key}:${booked.count}` : holding.key,
    source: 'FACT',
    factKey: holding.key,
    subjectKey: view.keyOf(customer),
    productKey: shelved.key,
    productName: shelved.name,
    product: shelved.product,
    productClass: shelved.productClass,
    amountFen: holding.balanceFen - (booked?.fen ?? 0),
    heads: isChange || shelved.productClass !== 'PAYROLL' ? 0 : staff,
    bookedOn: formatDay(isChange ? view.asOf : Math.min(holding.since!, view.asOf)),
    isChange,
    ...creditOf(view, directory, customer, shelved.ownerLine),
    recordedBy: '',
  };
}
