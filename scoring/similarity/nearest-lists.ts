/** For each owner the few candidates of the highest scores: highest first, of equal ones the lowest number first. */
export class NearestLists {
  readonly #count: number;
  readonly #candidates: Uint32Array;
  readonly #scores: Float64Array;
  readonly #lengths: Uint32Array;
  /** Score of the last of a full list; below every score while there is room. */
  readonly #least: Float64Array;

  /** Limits: 12 bytes for each owner and place in its list, 12 an owner. */
  constructor(owners: number, count: number) {
    this.#count = count;
    this.#candidates = new Uint32Array(owners * count);
    this.#scores = new Float64Array(owners * count);
    this.#lengths = new Uint32Array(owners);
    this.#least = new Float64Array(owners).fill(Number.NEGATIVE_INFINITY);
  }

  /** Takes a candidate in if it is among the best so far; offer nobody twice. Cost: O(1) for most, else O(count). */
  offer(owner: number, candidate: number, score: number): void {
    if (score >= this.#least[owner]) this.#insert(owner, candidate, score);
  }

  /** The lists in compressed rows, owners and candidates by the numbers they stand for, which rise. */
  compress(
    numbers: Uint32Array,
    numberEnd: number,
  ): { offsets: Uint32Array; ends: Uint32Array; scores: Float32Array } {
    const offsets = new Uint32Array(numberEnd + 1);
    this.#lengths.forEach((length, owner) => {
      offsets[numbers[owner] + 1] = length;
    });
    for (let number = 0; number < numberEnd; number++) offsets[number + 1] += offsets[number];
    const ends = new Uint32Array(offsets[numberEnd]);
    const scores = new Float32Array(ends.length);
    let at = 0;
    this.#lengths.forEach((length, owner) => {
      const first = owner * this.#count;
      for (let place = first; place < first + length; place++) {
        ends[at] = numbers[this.#candidates[place]];
        scores[at++] = this.#scores[place];
      }
    });
    return { offsets, ends, scores };
  }

  #insert(owner: number, candidate: number, score: number): void {
    const candidates = this.#candidates;
    const scores = this.#scores;
    const first = owner * this.#count;
    const length = this.#lengths[owner];
    let at = first + length;
    if (length < this.#count) this.#lengths[owner] = length + 1;
    else if (score > scores[at - 1] || candidate < candidates[at - 1]) at--;
    else return;
    for (; at > first; at--) {
      const before = scores[at - 1];
      if (before > score || (before === score && candidates[at - 1] < candidate)) break;
      scores[at] = before;
      candidates[at] = candidates[at - 1];
    }
    scores[at] = score;
    candidates[at] = candidate;
    if (this.#lengths[owner] === this.#count) this.#least[owner] = scores[first + this.#count - 1];
  }
}
