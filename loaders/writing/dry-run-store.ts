import type { BatchOutcome, FactBatch, FactStore } from '../../graph/neo4j/fact-store.ts';
import { KeySet } from '../keys/key-set.ts';

/**
 * Stands before a store and lets nothing through: entities of this load count as known, everything else as in the store.
 * What a batch would change is not known, so nothing is counted as created, corrected or unchanged.
 */
export class DryRunStore implements FactStore {
  private readonly store: FactStore;
  private readonly stated = new KeySet();

  constructor(store: FactStore) {
    this.store = store;
  }

  findMissingEntities(keys: readonly string[]): Promise<Set<string>> {
    return this.store.findMissingEntities(keys.filter((key) => !this.stated.has(key)));
  }

  async writeBatch(_scope: string, batch: FactBatch): Promise<BatchOutcome> {
    for (const entity of batch.entities ?? []) this.stated.add(entity.key);
    return { created: 0, corrected: 0, unchanged: 0 };
  }

  readCheckpoint = async () => undefined;

  async *streamOpenKeys(): AsyncIterable<never> {}

  closeFacts = async () => 0;

  markDemo = async () => {};

  isDemo(): Promise<boolean> {
    return this.store.isDemo();
  }

  isEmpty(): Promise<boolean> {
    return this.store.isEmpty();
  }
}
