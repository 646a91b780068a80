import type { ImageKeeper } from '../../graph/image/image-keeper.ts';
import { dayOfInstant } from '../../graph/model/day.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { Directory } from './directory.ts';

const REFRESH_MS = 2_000;

/** Keeps the directory in step with the graph, reading it again at most every two seconds. */
export class DirectoryKeeper {
  readonly #connection: Neo4jConnection;
  readonly #keeper: ImageKeeper;
  readonly #clock: () => number;
  #directory: Promise<Directory> | undefined;
  #version = -1;
  #readAt = 0;

  constructor(connection: Neo4jConnection, keeper: ImageKeeper, clock: () => number) {
    this.#connection = connection;
    this.#keeper = keeper;
    this.#clock = clock;
  }

  get(): Promise<Directory> {
    const now = this.#clock();
    const { image } = this.#keeper;
    const isStale = image.version !== this.#version && now - this.#readAt > REFRESH_MS;
    if (this.#directory === undefined || isStale) {
      this.#version = image.version;
      this.#readAt = now;
      this.#directory = Directory.read(this.#connection, image.view(dayOfInstant(now)));
      this.#directory.catch(() => {
        this.#directory = undefined;
      });
    }
    return this.#directory;
  }
}
