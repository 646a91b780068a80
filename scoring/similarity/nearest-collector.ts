import { BestFew } from './best-few.ts';
import { LowestFew } from './lowest-few.ts';
import { computeJaccard } from './set-similarity.ts';
import { SharedCounter } from './shared-counter.ts';
import type { TradeSets } from './trade-sets.ts';

/** Keeps for one enterprise after another, in the order of their numbers, the best of those with whom it shares partners. */
export class NearestCollector {
  readonly #sets: TradeSets;
  readonly #offsets: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #scores: Float32Array;
  readonly #shared: SharedCounter;
  readonly #lowest: LowestFew;
  readonly #best: BestFew;
  #length = 0;

  constructor(sets: TradeSets, count: number) {
    this.#sets = sets;
    this.#offsets = new Uint32Array(sets.partnersOf.offsets.length);
    this.#ends = new Uint32Array(sets.nos.length * count);
    this.#scores = new Float32Array(this.#ends.length);
    this.#shared = new SharedCounter(sets.nos.length);
    this.#lowest = new LowestFew(count);
    this.#best = new BestFew(count);
  }

  /** Of those that share one partner the lowest ranks are the best; the few that share several are compared with them one by one. */
  collect(no: number, froms: Uint32Array, tos: Uint32Array, first: number, last: number): void {
    const size = last - first;
    if (size > 0) {
      const shared = this.#shared;
      const lowest = this.#lowest;
      const { ends } = this.#sets.sharersOf;
      const rank = this.#sets.ranks[no];
      if (size > 1) shared.count(ends, froms, tos, first, last);
      // It stands in all of its own lists itself.
      const isAlone = shared.severalCount === 0 || (shared.severalCount === 1 && shared.several[0] === rank);
      lowest.clear();
      for (let at = first; at < last; at++)
        lowest.merge(ends, froms[at], tos[at], rank, isAlone ? undefined : shared.more);
      if (isAlone) this.#keepLowest(size);
      else this.#keepBest(size, rank);
      shared.clear();
    }
    this.#offsets[no + 1] = this.#length;
  }

  finish(): { offsets: Uint32Array; ends: Uint32Array; scores: Float32Array } {
    const ends = this.#ends.slice(0, this.#length);
    return { offsets: this.#offsets, ends, scores: this.#scores.slice(0, this.#length) };
  }

  #keepLowest(size: number): void {
    const { nos, sizeStarts } = this.#sets;
    const { nos: ranks, length } = this.#lowest;
    const ends = this.#ends;
    const scores = this.#scores;
    const first = this.#length;
    for (let at = 0; at < length; at++) ends[first + at] = nos[ranks[at]];
    let theirs = 0;
    let score = 0;
    for (let at = 0; at < length; at++) {
      if (ranks[at] >= sizeStarts[theirs + 1]) {
        while (ranks[at] >= sizeStarts[theirs + 1]) theirs++;
        score = computeJaccard(1, size, theirs);
      }
      scores[first + at] = score;
    }
    this.#length = first + length;
  }

  #keepBest(size: number, own: number): void {
    const { nos, sizeStarts, partnersOf } = this.#sets;
    const best = this.#best;
    best.clear();
    const { several, severalCount, more } = this.#shared;
    for (let at = 0; at < severalCount; at++) {
      if (several[at] === own) continue;
      const no = nos[several[at]];
      const theirs = partnersOf.offsets[no + 1] - partnersOf.offsets[no];
      const score = computeJaccard(more[several[at]] + 1, size, theirs);
      if (score >= best.least) best.offer(no, score);
    }
    const { nos: ranks, length } = this.#lowest;
    let theirs = 1;
    for (let at = 0; at < length; at++) {
      while (ranks[at] >= sizeStarts[theirs + 1]) theirs++;
      const score = computeJaccard(1, size, theirs);
      if (score < best.least) break;
      best.offer(nos[ranks[at]], score);
    }
    for (let at = 0; at < best.length; at++) {
      this.#ends[this.#length] = best.nos[at];
      this.#scores[this.#length++] = best.scores[at];
    }
  }
}
