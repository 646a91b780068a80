/** Where an entity is: Neo4j's id, which never leaves this folder, and its permanent number. */
export interface EntityPlace {
  readonly nodeId: number;
  readonly no: number;
}

const ENTRIES_MAX = 1_000_000;

/** Remembers places of entities by key, the most recent million. Entities are never deleted, so a place stays right. */
export class EntityCache {
  #recent = new Map<string, EntityPlace>();
  #older = new Map<string, EntityPlace>();

  get(key: string): EntityPlace | undefined {
    const place = this.#recent.get(key);
    if (place !== undefined) return place;
    const old = this.#older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, place: EntityPlace): void {
    if (this.#recent.size >= ENTRIES_MAX / 2) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, place);
  }
}
