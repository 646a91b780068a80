import type { EntityFact, NameFact, RelationshipFact } from '../../graph/model/facts.ts';
import type { BatchOutcome, Checkpoint, FactBatch, FactStore } from '../../graph/neo4j/fact-store.ts';

interface Kept {
  readonly scope: string;
  readonly content: string;
  readonly isStub: boolean;
  isOpen: boolean;
}

/** The contract of a `FactStore` in its simplest form: the model that properties of the loader are tested against. */
export class MemoryFactStore implements FactStore {
  readonly entities = new Map<string, Kept>();
  readonly relationships = new Map<string, Kept>();
  readonly names = new Map<string, Kept>();
  readonly checkpoints = new Map<string, Checkpoint>();
  /** Batches written so far. */
  batches = 0;
  /** Fails before this batch, as a killed load would. */
  batchesMax = Number.POSITIVE_INFINITY;
  private isDemoBank = false;

  async findMissingEntities(keys: readonly string[]): Promise<Set<string>> {
    return new Set(keys.filter((key) => !this.entities.has(key)));
  }

  async writeBatch(scope: string, batch: FactBatch, checkpoint?: Checkpoint): Promise<BatchOutcome> {
    if (this.batches >= this.batchesMax) throw new Error('the store is gone');
    this.batches += 1;
    const outcome = { created: 0, corrected: 0, unchanged: 0 };
    for (const fact of batch.entities ?? []) this.keep(this.entities, fact, scope, outcome);
    for (const fact of batch.relationships ?? []) {
      for (const key of [fact.subjectKey, fact.objectKey]) {
        if (!this.entities.has(key)) throw new Error(`${fact.kind} names ${key}, which is not there`);
      }
      this.keep(this.relationships, fact, scope, outcome);
    }
    for (const fact of batch.names ?? []) {
      if (!this.entities.has(fact.ownerKey))
        throw new Error(`a name of ${fact.ownerKey}, which is not there`);
      this.keep(this.names, fact, scope, outcome);
    }
    if (checkpoint !== undefined) this.checkpoints.set(checkpoint.loadKey, checkpoint);
    return outcome;
  }

  async readCheckpoint(loadKey: string): Promise<Checkpoint | undefined> {
    return this.checkpoints.get(loadKey);
  }

  async *streamOpenKeys(scope: string) {
    const open = (facts: Map<string, Kept>) =>
      [...facts].filter(([, kept]) => kept.isOpen && kept.scope === scope).map(([key]) => key);
    yield {
      entities: open(this.entities),
      relationships: open(this.relationships),
      names: open(this.names),
    };
  }

  async closeFacts(scope: string, keys: Parameters<FactStore['closeFacts']>[1]): Promise<number> {
    let closed = 0;
    for (const sort of ['entities', 'relationships', 'names'] as const) {
      for (const key of keys[sort] ?? []) {
        const kept = this[sort].get(key);
        if (!kept?.isOpen || kept.scope !== scope) continue;
        kept.isOpen = false;
        closed += 1;
      }
    }
    return closed;
  }

  async markDemo(): Promise<void> {
    this.isDemoBank = true;
  }

  async isDemo(): Promise<boolean> {
    return this.isDemoBank;
  }

  async isEmpty(): Promise<boolean> {
    return this.entities.size === 0;
  }

  /** Everything that is open, comparable between stores. */
  openFacts(): string[] {
    return [this.entities, this.relationships, this.names]
      .flatMap((facts) => [...facts].filter(([, kept]) => kept.isOpen))
      .map(([key, kept]) => `${key} ${kept.content}`)
      .sort();
  }

  private keep(
    facts: Map<string, Kept>,
    fact: EntityFact | RelationshipFact | NameFact,
    scope: string,
    outcome: { created: number; corrected: number; unchanged: number },
  ): void {
    const content = JSON.stringify(fact);
    const isStub = 'isStub' in fact && fact.isStub === true;
    const old = facts.get(fact.key);
    if (old?.isOpen && (isStub || (old.content === content && old.scope === scope))) {
      outcome.unchanged += 1;
      return;
    }
    outcome[old === undefined ? 'created' : 'corrected'] += 1;
    facts.set(fact.key, { scope, content, isStub, isOpen: true });
  }
}
