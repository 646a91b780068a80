/** The few candidates of the highest scores: highest first, of equal ones the lowest number first. */
export class BestFew {
  readonly nos: Uint32Array;
  readonly scores: Float64Array;
  length = 0;
  /** Score of the last of a full list; below every score while there is room. Who is below need not be offered. */
  least = Number.NEGATIVE_INFINITY;

  constructor(count: number) {
    this.nos = new Uint32Array(count);
    this.scores = new Float64Array(count);
  }

  clear(): void {
    this.length = 0;
    this.least = Number.NEGATIVE_INFINITY;
  }

  /** Takes a candidate in if it is among the best so far; offer nobody twice. Cost: O(count). */
  offer(no: number, score: number): void {
    const { nos, scores } = this;
    let at = this.length;
    if (at === nos.length) {
      at--;
      if (!isBefore(score, no, scores[at], nos[at])) return;
    } else this.length++;
    for (; at > 0 && isBefore(score, no, scores[at - 1], nos[at - 1]); at--) {
      nos[at] = nos[at - 1];
      scores[at] = scores[at - 1];
    }
    nos[at] = no;
    scores[at] = score;
    if (this.length === nos.length) this.least = scores[nos.length - 1];
  }
}

function isBefore(score: number, no: number, otherScore: number, otherNo: number): boolean {
  return score > otherScore || (score === otherScore && no < otherNo);
}
