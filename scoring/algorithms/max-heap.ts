/** A priority queue: the item of the highest priority comes out first; of equal ones the one that went in first. */
export class MaxHeap<T> {
  readonly #items: { priority: number; order: number; item: T }[] = [];
  #order = 0;

  get size(): number {
    return this.#items.length;
  }

  push(priority: number, item: T): void {
    const items = this.#items;
    let at = items.push({ priority, order: this.#order++, item }) - 1;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.#isBefore(at, parent)) return;
      [items[at], items[parent]] = [items[parent], items[at]];
      at = parent;
    }
  }

  pop(): { priority: number; item: T } | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return undefined;
    if (items.length > 0) {
      items[0] = last;
      this.#sink();
    }
    return top;
  }

  #sink(): void {
    const items = this.#items;
    for (let at = 0; ; ) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < items.length && this.#isBefore(child, best)) best = child;
      }
      if (best === at) return;
      [items[at], items[best]] = [items[best], items[at]];
      at = best;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]];
    return one.priority > other.priority || (one.priority === other.priority && one.order < other.order);
  }
}
