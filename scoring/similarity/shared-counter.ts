/**
 * Counts in how many of some lists somebody stands. That most stand in one alone is told by a bit each, small enough to stay in the
 * cache of a processor while a hundred million are looked at; only the rest are counted.
 */
export class SharedCounter {
  /** Who stands in several of the lists, in the order in which that was seen. */
  readonly several: Uint32Array;
  severalCount = 0;
  /** In how many lists beyond the first somebody stands; 0 for who stands in one or none. */
  readonly more: Int32Array;
  readonly #seen: Int32Array;

  constructor(size: number) {
    this.several = new Uint32Array(size);
    this.more = new Int32Array(size);
    this.#seen = new Int32Array((size >>> 5) + 1);
  }

  /** Counts over lists `first` to `last`, of which list `at` is `ends` from `froms[at]` to `tos[at]`. Clear before the next. */
  count(ends: Uint32Array, froms: Uint32Array, tos: Uint32Array, first: number, last: number): void {
    const { several, more } = this;
    const seen = this.#seen;
    let found = 0;
    for (let list = first; list < last; list++) {
      const to = tos[list];
      for (let at = froms[list]; at < to; at++) {
        const one = ends[at];
        const word = seen[one >>> 5];
        const bit = 1 << (one & 31);
        if ((word & bit) === 0) seen[one >>> 5] = word | bit;
        else if (more[one]++ === 0) several[found++] = one;
      }
    }
    for (let list = first; list < last; list++) {
      for (let at = froms[list]; at < tos[list]; at++) seen[ends[at] >>> 5] = 0;
    }
    this.severalCount = found;
  }

  clear(): void {
    for (let at = 0; at < this.severalCount; at++) this.more[this.several[at]] = 0;
    this.severalCount = 0;
  }
}
