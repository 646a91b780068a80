import type { ImageKeeper } from '../graph/image/image-keeper.ts';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import type { DirectoryKeeper } from './access/directory-keeper.ts';
import type { OpportunityStore } from './work/opportunity-store.ts';

/** What requests are answered with; one of each in a process. */
export interface Services {
  readonly keeper: ImageKeeper;
  readonly connection: Neo4jConnection;
  readonly directory: DirectoryKeeper;
  readonly opportunities: OpportunityStore;
  /** Milliseconds UTC. */
  readonly clock: () => number;
  readonly isDemo: boolean;
}
