import type { ChangeRows } from '../../graph/changes/change-rows.ts';
import type { ChangedRelationship, FactChanges } from '../../scoring/opportunities/find-affected.ts';

/** More changes than this are a load: what they affect is not looked at one by one. */
const CHANGES_MAX = 5_000;

/** What changed in the facts since mining last looked. */
export class PendingChanges {
  #relationships: ChangedRelationship[] = [];
  #entities: number[] = [];

  add({ entities, opened, closed }: ChangeRows): void {
    if (this.areMany) return;
    for (const { no } of entities) this.#entities.push(no);
    for (const rows of [opened, closed]) {
      for (const { kind, subject, object } of rows) this.#relationships.push({ kind, subject, object });
    }
  }

  get areMany(): boolean {
    return this.#relationships.length + this.#entities.length > CHANGES_MAX;
  }

  get isEmpty(): boolean {
    return this.#relationships.length + this.#entities.length === 0;
  }

  /** Gives what there is and begins anew. */
  take(): FactChanges {
    const taken = { relationships: this.#relationships, entities: this.#entities };
    this.#relationships = [];
    this.#entities = [];
    return taken;
  }
}
