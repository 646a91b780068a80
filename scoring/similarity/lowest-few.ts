/** The few lowest numbers of ascending lists that are merged one after another. */
export class LowestFew {
  nos: Uint32Array;
  length = 0;
  #spare: Uint32Array;

  constructor(count: number) {
    this.nos = new Uint32Array(count);
    this.#spare = new Uint32Array(count);
  }

  clear(): void {
    this.length = 0;
  }

  /** Takes in `ends` from `from` to `to` but for one number and for those with a count in `leftOut`. Cost: O(count + left out). */
  merge(
    ends: Uint32Array,
    from: number,
    to: number,
    exceptNo: number,
    leftOut: Int32Array | undefined,
  ): void {
    const { nos, length } = this;
    const merged = this.#spare;
    let [at, own, taken] = [from, 0, 0];
    while (taken < merged.length) {
      if (at === to) {
        if (own === length) break;
        merged[taken++] = nos[own++];
        continue;
      }
      const no = ends[at];
      if (own < length && nos[own] < no) merged[taken++] = nos[own++];
      else {
        at++;
        if (no !== exceptNo && (leftOut === undefined || leftOut[no] === 0)) merged[taken++] = no;
      }
    }
    this.nos = merged;
    this.length = taken;
    this.#spare = nos;
  }
}
