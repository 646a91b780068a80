import type { GraphView } from '../../graph/image/graph-view.ts';
import { industryLikeness, numericLikeness, PRESENT_MIN } from './compute-gower.ts';
import { industryLineage, industrySteps } from './industry-steps.ts';
import {
  describeParty,
  type LookalikeCode,
  type LookalikeFeatures,
  type PartyFeatures,
} from './lookalike-features.ts';
import { computeJaccard } from './set-similarity.ts';

/** What a party shares with a seed. */
export interface SharedFeature {
  readonly code: LookalikeCode;
  /** Likeness in this respect, 0..1. */
  readonly value: number;
}

/**
 * Compares one party after another with the same seeds, by Gower's mean; a feature that both lack is skipped.
 * Cost: O(relationships of the seeds and candidates) to prepare, O(seeds × features) a party.
 */
export class SeedComparison {
  readonly #view: GraphView;
  readonly #chosen: LookalikeFeatures;
  readonly #seeds: readonly PartyFeatures[];
  /** Of each set feature: the places of the seeds that have an element. */
  readonly #having: readonly ReadonlyMap<number, readonly number[]>[];
  /** Of each count: the whole of its log scale. */
  readonly #ranges: Float64Array;
  readonly #weight: number;
  readonly #likenesses = new Map<number, Map<number, number>>();
  readonly #sums: Float64Array;
  readonly #present: Float64Array;
  readonly #shared: Uint32Array;

  constructor(
    view: GraphView,
    seeds: readonly number[],
    candidates: readonly number[],
    chosen: LookalikeFeatures,
  ) {
    this.#view = view;
    this.#chosen = chosen;
    this.#seeds = seeds.map((no) => describeParty(view, no, chosen));
    this.#having = chosen.sets.map((_, at) => placesByElement(this.#seeds.map(({ sets }) => sets[at])));
    this.#ranges = new Float64Array(chosen.counts.length);
    const countsOnly = { ...chosen, sets: [], industryWeight: 0 };
    for (const nos of [seeds, candidates]) {
      for (const no of nos) {
        describeParty(view, no, countsOnly).logs.forEach((log, at) => {
          this.#ranges[at] = Math.max(this.#ranges[at], log);
        });
      }
    }
    this.#weight = [...chosen.sets, ...chosen.counts].reduce(
      (sum, { weight }) => sum + weight,
      chosen.industryWeight,
    );
    this.#sums = new Float64Array(seeds.length);
    this.#present = new Float64Array(seeds.length);
    this.#shared = new Uint32Array(seeds.length);
  }

  /** The similarity of a party to each seed, 0..1, NaN where too little is known; valid until the next call. */
  compare(no: number): Float64Array {
    const own = describeParty(this.#view, no, this.#chosen);
    this.#sums.fill(0);
    this.#present.fill(0);
    for (let at = 0; at < this.#chosen.sets.length; at++) this.#addSet(own, at);
    for (let at = 0; at < this.#chosen.counts.length; at++) this.#addCount(own, at);
    this.#addIndustry(own);
    for (let seed = 0; seed < this.#sums.length; seed++) {
      const isKnown = this.#weight > 0 && this.#present[seed] >= PRESENT_MIN * this.#weight;
      this.#sums[seed] = isKnown ? this.#sums[seed] / this.#present[seed] : Number.NaN;
    }
    return this.#sums;
  }

  /** What a party has of the seed at a place, by what it adds to their similarity, most first. */
  explain(no: number, place: number, count: number): SharedFeature[] {
    const [own, seed] = [describeParty(this.#view, no, this.#chosen), this.#seeds[place]];
    const { sets, counts, industryWeight } = this.#chosen;
    const parts = [
      ...sets.map(({ code, weight }, at) => ({ code, weight, value: shareOf(own.sets[at], seed.sets[at]) })),
      ...counts.map(({ code, weight }, at) => ({ code, weight, value: this.#alikeInCount(own, seed, at) })),
      { code: 'SAME_INDUSTRY' as const, weight: industryWeight, value: this.#alikeInIndustry(own, seed) },
    ].filter(({ value }) => value > 0);
    parts.sort((a, b) => b.value * b.weight - a.value * a.weight || a.code.localeCompare(b.code));
    return parts.slice(0, count).map(({ code, value }) => ({ code, value }));
  }

  #addSet(own: PartyFeatures, at: number): void {
    const set = own.sets[at];
    const { weight } = this.#chosen.sets[at];
    this.#shared.fill(0);
    for (const element of set) {
      for (const seed of this.#having[at].get(element) ?? []) this.#shared[seed]++;
    }
    for (let seed = 0; seed < this.#seeds.length; seed++) {
      const { size } = this.#seeds[seed].sets[at];
      if (set.size + size > 0) this.#add(seed, computeJaccard(this.#shared[seed], set.size, size), weight);
    }
  }

  #addCount(own: PartyFeatures, at: number): void {
    const { weight } = this.#chosen.counts[at];
    for (let seed = 0; seed < this.#seeds.length; seed++) {
      this.#add(seed, this.#alikeInCount(own, this.#seeds[seed], at), weight);
    }
  }

  #addIndustry(own: PartyFeatures): void {
    if (own.industries.length === 0) return;
    for (let seed = 0; seed < this.#seeds.length; seed++) {
      this.#add(seed, this.#alikeInIndustry(own, this.#seeds[seed]), this.#chosen.industryWeight);
    }
  }

  #add(seed: number, likeness: number, weight: number): void {
    if (Number.isNaN(likeness)) return;
    this.#sums[seed] += likeness * weight;
    this.#present[seed] += weight;
  }

  /** NaN where neither has any. */
  #alikeInCount(own: PartyFeatures, seed: PartyFeatures, at: number): number {
    const [one, other] = [own.logs[at], seed.logs[at]];
    return one === 0 && other === 0 ? Number.NaN : numericLikeness(one, other, this.#ranges[at]);
  }

  /** Of the nearest pair of classes; NaN where one of the two is in none. */
  #alikeInIndustry(own: PartyFeatures, seed: PartyFeatures): number {
    if (own.industries.length === 0 || seed.industries.length === 0) return Number.NaN;
    let best = 0;
    for (const one of own.industries) {
      for (const other of seed.industries) best = Math.max(best, this.#likenessOf(one, other));
    }
    return best;
  }

  /** Of two classes, looked up once. */
  #likenessOf(one: number, other: number): number {
    let known = this.#likenesses.get(one);
    if (known === undefined) {
      known = new Map();
      this.#likenesses.set(one, known);
    }
    let likeness = known.get(other);
    if (likeness === undefined) {
      const steps = industrySteps(industryLineage(this.#view, one), industryLineage(this.#view, other));
      likeness = steps === undefined ? 0 : industryLikeness(steps);
      known.set(other, likeness);
    }
    return likeness;
  }
}

/** NaN where neither has anything. */
function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return one.size + other.size === 0
    ? Number.NaN
    : computeJaccard(one.intersection(other).size, one.size, other.size);
}

function placesByElement(sets: readonly ReadonlySet<number>[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  sets.forEach((set, place) => {
    for (const element of set) {
      const known = places.get(element);
      if (known === undefined) places.set(element, [place]);
      else known.push(place);
    }
  });
  return places;
}
