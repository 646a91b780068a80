import type { BatchOutcome, FactStore } from '../../graph/neo4j/fact-store.ts';

/** Batches of one entry that may be on their way at the same time. Each lane has its own checkpoint. */
const LANES = 2;

/** What a checkpoint of a lane holds. */
interface LaneState {
  readonly fingerprint: string;
  /** The run that wrote it. */
  readonly run: string;
  /** Works of this lane that are written. */
  readonly works: number;
  readonly created: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly stubs: number;
}

/**
 * One of the lanes in which an entry is written: its works go one after the other, so its checkpoint,
 * written with each batch, never speaks of a batch that is not there.
 */
export class Lane {
  readonly loadKey: string;
  private state: LaneState;
  /** Works written by the load that is being resumed. */
  readonly worksDone: number;
  /** Resolves when the work before is done. */
  ready: Promise<void> = Promise.resolve();

  constructor(loadKey: string, state: LaneState) {
    this.loadKey = loadKey;
    this.state = state;
    this.worksDone = state.works;
  }

  get outcome(): Readonly<LaneState> {
    return this.state;
  }

  /**
   * What is written with the next batch. It speaks of the batches before, whose outcome is known; a resumed load
   * writes the last one again, which changes nothing.
   */
  checkpoint(isDone: boolean): { loadKey: string; state: string; done: boolean } {
    return { loadKey: this.loadKey, state: JSON.stringify(this.state), done: isDone };
  }

  /** Counts a batch that is written. */
  add(outcome: BatchOutcome): void {
    this.count(outcome);
    this.state = { ...this.state, works: this.state.works + 1 };
  }

  /** Counts entities that were written before a batch. */
  addForerunners(outcome: BatchOutcome, stubs: number): void {
    this.count(outcome);
    this.state = { ...this.state, stubs: this.state.stubs + stubs };
  }

  private count(outcome: BatchOutcome): void {
    this.state = {
      ...this.state,
      created: this.state.created + outcome.created,
      corrected: this.state.corrected + outcome.corrected,
      unchanged: this.state.unchanged + outcome.unchanged,
    };
  }
}

/** Opens the lanes of an entry where the run being resumed left off, or at the beginning. */
export async function openLanes(
  store: FactStore,
  name: string,
  fingerprint: string,
  run: string,
): Promise<Lane[]> {
  const loadKeys = Array.from({ length: LANES }, (_, i) => `${name}#${i}`);
  return Promise.all(
    loadKeys.map(async (loadKey) => {
      const found = await store.readCheckpoint(loadKey);
      const state = found === undefined ? undefined : (JSON.parse(found.state) as LaneState);
      const isResumed = state?.run === run && state.fingerprint === fingerprint;
      const blank = { fingerprint, run, works: 0, created: 0, corrected: 0, unchanged: 0, stubs: 0 };
      return new Lane(loadKey, isResumed ? state : blank);
    }),
  );
}
