import type { GraphView } from '../graph/image/graph-view.ts';
import type { ImageKeeper } from '../graph/image/image-keeper.ts';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import type { GateReader } from '../scoring/gates/gate-reader.ts';
import type { DirectoryKeeper } from './access/directory-keeper.ts';
import type { BankNamesKeeper } from './facts/bank-names.ts';
import type { Miner } from './jobs/miner.ts';
import type { WorkFacts } from './jobs/work-facts.ts';
import type { WorkStores } from './work/work-stores.ts';

/** What requests are answered with; one of each in a process. */
export interface Services extends WorkStores {
  readonly keeper: ImageKeeper;
  readonly connection: Neo4jConnection;
  readonly directory: DirectoryKeeper;
  readonly bankNames: BankNamesKeeper;
  readonly miner: Miner;
  readonly workFacts: WorkFacts;
  /** What the facts say of approaching whom for what; read once a version of the graph. */
  readonly gates: (view: GraphView) => GateReader;
  /** Milliseconds UTC. */
  readonly clock: () => number;
  readonly isDemo: boolean;
}
