import type { EntityFact, NameFact, RelationshipFact } from '../model/facts.ts';

/** Facts of one feed that belong into one transaction. */
export interface FactBatch {
  readonly entities?: readonly EntityFact[];
  readonly relationships?: readonly RelationshipFact[];
  readonly names?: readonly NameFact[];
}

/**
 * Where a load of one file stands; written in the transaction of the batch it speaks of. A batch that changes nothing writes none unless it
 * is the last: to repeat it costs only time.
 */
export interface Checkpoint {
  /** Identifies the load of one file: mapping, feed, file and its fingerprint. */
  readonly loadKey: string;
  /** What the loader needs to go on from here; opaque to the store, JSON. */
  readonly state: string;
  /** True with the last batch. */
  readonly done: boolean;
}

/** What a batch changed. `created + corrected + unchanged` is the number of facts given. */
export interface BatchOutcome {
  readonly created: number;
  /** Facts whose content differed: the old version was closed and a new one opened. */
  readonly corrected: number;
  readonly unchanged: number;
}

/** The writing side of the facts. One instance serves one loader; calls may overlap. */
export interface FactStore {
  /** Which of these entity keys are not in the store. Cheap for keys seen before. */
  findMissingEntities(keys: readonly string[]): Promise<Set<string>>;
  /**
   * Writes a batch in one transaction together with its checkpoint and its Change record. Both ends of every relationship
   * must exist or come in the same batch. Safe to repeat: what is already there counts as unchanged. No Change is written when nothing changes.
   * `scope` names mapping and feed; closing looks only at facts of the scope.
   */
  writeBatch(scope: string, batch: FactBatch, checkpoint?: Checkpoint): Promise<BatchOutcome>;
  /** The checkpoint of a load, if it ever wrote one. */
  readCheckpoint(loadKey: string): Promise<Checkpoint | undefined>;
  /** Streams the keys of all open facts of a scope, in blocks. */
  streamOpenKeys(
    scope: string,
  ): AsyncIterable<{ entities: string[]; relationships: string[]; names: string[] }>;
  /** Closes facts (sets recordedTo) of a full feed that are gone. Idempotent. Returns how many were open. */
  closeFacts(
    scope: string,
    keys: { entities?: readonly string[]; relationships?: readonly string[]; names?: readonly string[] },
  ): Promise<number>;
  /** Marks the store as holding the demo bank, and tells whether it does. */
  markDemo(): Promise<void>;
  isDemo(): Promise<boolean>;
  isEmpty(): Promise<boolean>;
}
