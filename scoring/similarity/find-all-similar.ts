import type { GraphView } from '../../graph/image/graph-view.ts';
import { NearestLists } from './nearest-lists.ts';
import { computeJaccard } from './set-similarity.ts';
import { type PartnerLists, type Traders, tradersOf } from './traders.ts';

/** For each enterprise of the bank those most like it in whom they trade with. */
export interface SimilarTraders {
  /** The nearest of entity `no`: `offsets[no]` to `offsets[no + 1]`, best first, then by number; length `entityCount + 1`. */
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  /** Jaccard similarity of each pair, 0..1. */
  readonly scores: Float32Array;
  /** Counterparties with so many suppliers or buyers that sharing them tells nothing; by number. */
  readonly hubs: number[];
  /** How often one of them was left out of somebody's suppliers or buyers. */
  readonly leftOut: number;
}

export interface SimilarTradersOptions {
  /** How many to keep for each enterprise, 1 at least. */
  readonly count?: number;
  /** Suppliers, or buyers, of a counterparty above which it tells nothing. */
  readonly partnersMax?: number;
}

const COUNT = 10;
/** Cost grows with the square of it; far below what one question may take, for here everybody asks. */
const PARTNERS_MAX = 2_000;

/**
 * Finds for every enterprise the ten most like it by the Jaccard similarity of whom they buy from and sell to. A common supplier and a
 * common buyer count one each; who supplies the one and buys from the other is nothing they share.
 * Shape: only pairs that share something. A hub is left out of the sets altogether, so that the similarities are exact for what remains.
 * Limits: `partnersMax` partners on the shared side (2,000). For one enterprise, with reasons and other respects, `findSimilar`.
 * Cost: O(Σ partners²) over counterparties, each pair looked at once. Scratch of 28 bytes a trader, 16 bytes a link and 12 bytes a pair kept.
 * Source: Jaccard 1901 on neighbourhoods, counted over shared counterparties as in node similarity of graph libraries.
 */
export function findAllSimilar(view: GraphView, options: SimilarTradersOptions = {}): SimilarTraders {
  const { count = COUNT, partnersMax = PARTNERS_MAX } = options;
  const traders = tradersOf(view);
  const traderCount = traders.nos.length;
  const sizes = new Uint32Array(traderCount);
  const hubs = new Set<number>();
  let leftOut = 0;
  for (const { offsets, ends } of [traders.suppliersOf, traders.buyersOf]) {
    for (let trader = 0; trader < traderCount; trader++) {
      const partners = offsets[trader + 1] - offsets[trader];
      if (partners > partnersMax) {
        hubs.add(traders.nos[trader]);
        leftOut += partners;
        continue;
      }
      for (let at = offsets[trader]; at < offsets[trader + 1]; at++) sizes[ends[at]]++;
    }
  }
  const nearest = collectNearest(traders, sizes, count, partnersMax);
  return {
    ...nearest.compress(traders.nos, view.entityCount),
    hubs: [...hubs].sort((a, b) => a - b),
    leftOut,
  };
}

/** Counts for each trader from its partners back to who else has them: to those that come after it, so that a pair comes once. */
function collectNearest(
  { nos, suppliersOf, buyersOf }: Traders,
  sizes: Uint32Array,
  count: number,
  partnersMax: number,
): NearestLists {
  const nearest = new NearestLists(nos.length, count);
  const shared = new Uint32Array(nos.length);
  const touched = new Uint32Array(nos.length);
  const [supplierNext, buyerNext] = [buyersOf.offsets.slice(), suppliersOf.offsets.slice()];
  for (let trader = 0; trader < nos.length; trader++) {
    let length = countShared(trader, suppliersOf, buyersOf, supplierNext, partnersMax, shared, touched, 0);
    length = countShared(trader, buyersOf, suppliersOf, buyerNext, partnersMax, shared, touched, length);
    const size = sizes[trader];
    for (let at = 0; at < length; at++) {
      const other = touched[at];
      const score = computeJaccard(shared[other], size, sizes[other]);
      shared[other] = 0;
      nearest.offer(trader, other, score);
      nearest.offer(other, trader, score);
    }
  }
  return nearest;
}

/**
 * Adds to `shared` the partners that a trader has in common with those after it; returns how many are touched by now. Traders come in
 * order and so do those of each partner: `next` says for each partner where the trader stands among them.
 */
function countShared(
  trader: number,
  partnersOf: PartnerLists,
  sharersOf: PartnerLists,
  next: Uint32Array,
  partnersMax: number,
  shared: Uint32Array,
  touched: Uint32Array,
  touchedBefore: number,
): number {
  const { offsets, ends } = sharersOf;
  let length = touchedBefore;
  for (let at = partnersOf.offsets[trader]; at < partnersOf.offsets[trader + 1]; at++) {
    const partner = partnersOf.ends[at];
    const last = offsets[partner + 1];
    const first = ++next[partner];
    if (last - offsets[partner] > partnersMax) continue;
    for (let place = first; place < last; place++) {
      const other = ends[place];
      if (shared[other]++ === 0) touched[length++] = other;
    }
  }
  return length;
}
