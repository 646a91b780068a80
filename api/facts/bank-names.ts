import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';

/** What the store says of products and firms beyond what the image holds, by entity number. */
export interface BankNames {
  readonly productClasses: ReadonlyMap<number, string>;
  readonly regions: ReadonlyMap<number, string>;
}

/** Products change seldom and regions hardly ever; reading them is a pass over all enterprises. */
const REFRESH_MS = 60_000;

/** Keeps classes of products and regions of firms, reading them again at most once a minute and only after a change. */
export class BankNamesKeeper {
  readonly #connection: Neo4jConnection;
  readonly #clock: () => number;
  #names: Promise<BankNames> | undefined;
  #version = -1;
  #readAt = 0;

  constructor(connection: Neo4jConnection, clock: () => number) {
    this.#connection = connection;
    this.#clock = clock;
  }

  /** As of some version of the graph, or up to a minute before. */
  get(version: number): Promise<BankNames> {
    const now = this.#clock();
    if (this.#names === undefined || (version !== this.#version && now - this.#readAt > REFRESH_MS)) {
      this.#version = version;
      this.#readAt = now;
      this.#names = readNames(this.#connection);
      this.#names.catch(() => {
        this.#names = undefined;
      });
    }
    return this.#names;
  }
}

async function readNames(connection: Neo4jConnection): Promise<BankNames> {
  const [products, firms] = await Promise.all([
    connection.read('MATCH (n:Product) WHERE n.class IS NOT NULL RETURN n.no AS no, n.class AS text'),
    connection.read('MATCH (n:Enterprise) WHERE n.region IS NOT NULL RETURN n.no AS no, n.region AS text'),
  ]);
  // One text a region rather than one a firm.
  const texts = new Map<string, string>();
  const toMap = ({ records }: typeof products): Map<number, string> =>
    new Map(
      records.map((record) => {
        const text = record.get('text') as string;
        if (!texts.has(text)) texts.set(text, text);
        return [record.get('no') as number, texts.get(text)!];
      }),
    );
  return { productClasses: toMap(products), regions: toMap(firms) };
}
