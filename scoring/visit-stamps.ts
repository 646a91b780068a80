/** Marks on entities that are forgotten all at once, so that a walk needs no set and no clearing. */
export class VisitStamps {
  #stamps = new Uint32Array(0);
  #stamp = 0;

  /** Forgets all marks; room for `count` entities. Cost: O(1), but for growth and once in 4 billion times. */
  reset(count: number): void {
    if (this.#stamps.length < count) {
      this.#stamps = new Uint32Array(count);
      this.#stamp = 0;
    }
    if (this.#stamp === 0xffff_ffff) {
      this.#stamps.fill(0);
      this.#stamp = 0;
    }
    this.#stamp++;
  }

  has(no: number): boolean {
    return this.#stamps[no] === this.#stamp;
  }

  /** Marks an entity; false when it was marked before. */
  add(no: number): boolean {
    if (this.#stamps[no] === this.#stamp) return false;
    this.#stamps[no] = this.#stamp;
    return true;
  }
}
