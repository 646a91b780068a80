import type { GraphView } from '../../graph/image/graph-view.ts';
import { BestFew } from './best-few.ts';
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

/** Whom a firm buys from, and whom it sells to. */
export type TradeSide = 'SUPPLIERS' | 'BUYERS';

export interface SimilarTradersOptions {
  /** In whom they are to be alike: whom they buy from, whom they sell to, or both (the default). */
  readonly sides?: readonly TradeSide[];
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
 * Cost: O(Σ partners²) over counterparties, each pair looked at from both: of three million links of a skewed bank fifty
 * million pairs. Scratch of 20 bytes a trader and 16 bytes a link; 8 bytes a pair kept.
 * Source: Jaccard 1901 on neighbourhoods, counted over shared counterparties as in node similarity of graph libraries.
 */
export function findAllSimilar(view: GraphView, options: SimilarTradersOptions = {}): SimilarTraders {
  const { sides = ['SUPPLIERS', 'BUYERS'], count = COUNT, partnersMax = PARTNERS_MAX } = options;
  const traders = tradersOf(view);
  const shared = sides.map((side) => sharedOn(traders, side));
  const traderCount = traders.nos.length;
  const sizes = new Uint32Array(traderCount);
  const hubs = new Set<number>();
  let leftOut = 0;
  for (const { sharersOf } of shared) {
    const { offsets, ends } = sharersOf;
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
  return {
    ...collectNearest(traders, shared, sizes, view.entityCount, count, partnersMax),
    hubs: [...hubs].sort((a, b) => a - b),
    leftOut,
  };
}

/** The partners on a side, and for each of them who else has it as one. */
interface SharedSide {
  readonly partnersOf: PartnerLists;
  readonly sharersOf: PartnerLists;
}

function sharedOn({ suppliersOf, buyersOf }: Traders, side: TradeSide): SharedSide {
  return side === 'SUPPLIERS'
    ? { partnersOf: suppliersOf, sharersOf: buyersOf }
    : { partnersOf: buyersOf, sharersOf: suppliersOf };
}

/** Counts for each trader from its partners on one side back to who else has them, and keeps the best. */
function collectNearest(
  { nos }: Traders,
  shared: readonly SharedSide[],
  sizes: Uint32Array,
  entityCount: number,
  count: number,
  partnersMax: number,
): Pick<SimilarTraders, 'offsets' | 'ends' | 'scores'> {
  const cells = new Uint32Array(2 * nos.length);
  sizes.forEach((size, trader) => {
    cells[2 * trader + 1] = size;
  });
  const touched = new Uint32Array(nos.length);
  const offsets = new Uint32Array(entityCount + 1);
  const ends = new Uint32Array(nos.length * count);
  const scores = new Float32Array(ends.length);
  const best = new BestFew(count);
  let length = 0;
  for (let trader = 0; trader < nos.length; trader++) {
    let candidates = 0;
    for (const { partnersOf, sharersOf } of shared) {
      candidates = countShared(trader, partnersOf, sharersOf, partnersMax, cells, touched, candidates);
    }
    best.clear();
    const size = sizes[trader];
    for (let at = 0; at < candidates; at++) {
      const other = touched[at];
      const score = computeJaccard(cells[2 * other], size, cells[2 * other + 1]);
      cells[2 * other] = 0;
      if (score >= best.least && other !== trader) best.offer(other, score);
    }
    for (let at = 0; at < best.length; at++) {
      ends[length] = nos[best.nos[at]];
      scores[length++] = best.scores[at];
    }
    offsets[nos[trader] + 1] = best.length;
  }
  for (let no = 0; no < entityCount; no++) offsets[no + 1] += offsets[no];
  return { offsets, ends: ends.slice(0, length), scores: scores.slice(0, length) };
}

/**
 * Adds to the others' cells the partners that they have in common with a trader on a side; returns how many are touched by now.
 * Shape: two cells a trader, what it shares and how many partners it has, side by side because they are read together.
 */
function countShared(
  trader: number,
  partnersOf: PartnerLists,
  sharersOf: PartnerLists,
  partnersMax: number,
  cells: Uint32Array,
  touched: Uint32Array,
  touchedBefore: number,
): number {
  const { offsets, ends } = sharersOf;
  let length = touchedBefore;
  for (let at = partnersOf.offsets[trader]; at < partnersOf.offsets[trader + 1]; at++) {
    const partner = partnersOf.ends[at];
    const last = offsets[partner + 1];
    if (last - offsets[partner] > partnersMax) continue;
    for (let place = offsets[partner]; place < last; place++) {
      const other = ends[place];
      if (cells[2 * other]++ === 0) touched[length++] = other;
    }
  }
  return length;
}
