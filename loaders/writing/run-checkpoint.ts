import { createHash, randomUUID } from 'node:crypto';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import type { LoadPlan } from '../mapping/plan-load.ts';

interface RunState {
  readonly run: string;
  readonly fingerprint: string;
}

/**
 * A load from its first batch to the closing of what is gone. A killed one has begun and not ended: the next load of the
 * same files with the same mapping is then the same run, and skips what the run has written.
 */
export class RunCheckpoint {
  readonly run: string;
  private readonly store: FactStore;
  private readonly loadKey: string;
  private readonly fingerprint: string;

  private constructor(store: FactStore, loadKey: string, { run, fingerprint }: RunState) {
    this.store = store;
    this.loadKey = loadKey;
    this.run = run;
    this.fingerprint = fingerprint;
  }

  static async begin(store: FactStore, plan: LoadPlan): Promise<RunCheckpoint> {
    const loadKey = plan.mapping.name;
    const identity = plan.entries.map((entry) => entry.fingerprint).join(' ');
    const fingerprint = createHash('sha256').update(identity).digest('hex');
    const found = await store.readCheckpoint(loadKey);
    const state = found === undefined ? undefined : (JSON.parse(found.state) as RunState);
    const isKilled = found?.done === false && state?.fingerprint === fingerprint;
    const run = isKilled ? state.run : randomUUID();
    const checkpoint = new RunCheckpoint(store, loadKey, { run, fingerprint });
    await checkpoint.write(false);
    return checkpoint;
  }

  end(): Promise<void> {
    return this.write(true);
  }

  private async write(done: boolean): Promise<void> {
    const state: RunState = { run: this.run, fingerprint: this.fingerprint };
    await this.store.writeBatch(
      this.loadKey,
      {},
      { loadKey: this.loadKey, state: JSON.stringify(state), done },
    );
  }
}
