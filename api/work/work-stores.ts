import { BookingStore } from './booking-store.ts';
import { ChainEditStore } from './chain-edit-store.ts';
import type { Database } from './database.ts';
import { GapTaskStore } from './gap-task-store.ts';
import { LearningStore } from './learning-store.ts';
import { ListStore } from './list-store.ts';
import { NoticeStore } from './notice-store.ts';
import { OpportunityStore } from './opportunity-store.ts';
import { PerformanceStore } from './performance-store.ts';
import { PlanStore } from './plans/plan-store.ts';
import { PoolStore } from './pool/pool-store.ts';
import { RuleSettingStore } from './rule-setting-store.ts';
import { ScorecardStore } from './scorecard-store.ts';
import { SegmentStore } from './segment-store.ts';
import { TargetStore } from './target-store.ts';
import { WhiteListStore } from './white-list-store.ts';
import { WorkbenchStore } from './workbench/workbench-store.ts';

/** Everything that people do, each part of it in a store of its own on one database. */
export interface WorkStores {
  readonly opportunities: OpportunityStore;
  readonly ruleSettings: RuleSettingStore;
  readonly learning: LearningStore;
  readonly scorecards: ScorecardStore;
  readonly whiteList: WhiteListStore;
  readonly plans: PlanStore;
  readonly pool: PoolStore;
  readonly notices: NoticeStore;
  readonly gapTasks: GapTaskStore;
  readonly chainEdits: ChainEditStore;
  readonly bookings: BookingStore;
  readonly targets: TargetStore;
  readonly performance: PerformanceStore;
  readonly segments: SegmentStore;
  readonly workbench: WorkbenchStore;
  readonly lists: ListStore;
}

/** Opens the stores of a database whose schema is up to date. */
export function openWorkStores(database: Database): WorkStores {
  return {
    opportunities: new OpportunityStore(database),
    ruleSettings: new RuleSettingStore(database),
    learning: new LearningStore(database),
    scorecards: new ScorecardStore(database),
    whiteList: new WhiteListStore(database),
    plans: new PlanStore(database),
    pool: new PoolStore(database),
    notices: new NoticeStore(database),
    gapTasks: new GapTaskStore(database),
    chainEdits: new ChainEditStore(database),
    bookings: new BookingStore(database),
    targets: new TargetStore(database),
    performance: new PerformanceStore(database),
    segments: new SegmentStore(database),
    workbench: new WorkbenchStore(database),
    lists: new ListStore(database),
  };
}
