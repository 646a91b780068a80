import type { ImageKeeper } from '../graph/image/image-keeper.ts';
import type { Neo4jConnection } from '../graph/neo4j/neo4j-connection.ts';
import type { DirectoryKeeper } from './access/directory-keeper.ts';
import type { Miner } from './jobs/miner.ts';
import type { LearningStore } from './work/learning-store.ts';
import type { OpportunityStore } from './work/opportunity-store.ts';
import type { RuleSettingStore } from './work/rule-setting-store.ts';
import type { ScorecardStore } from './work/scorecard-store.ts';

/** What requests are answered with; one of each in a process. */
export interface Services {
  readonly keeper: ImageKeeper;
  readonly connection: Neo4jConnection;
  readonly directory: DirectoryKeeper;
  readonly opportunities: OpportunityStore;
  readonly ruleSettings: RuleSettingStore;
  readonly learning: LearningStore;
  readonly miner: Miner;
  readonly scorecards: ScorecardStore;
  /** Milliseconds UTC. */
  readonly clock: () => number;
  readonly isDemo: boolean;
}
