import type { GraphView } from '../../graph/image/graph-view.ts';

/** Whom a firm buys from, and whom it sells to. */
export type TradeSide = 'SUPPLIERS' | 'BUYERS';

/** Lists in one column: list `at` is `ends` from `offsets[at]` to `offsets[at + 1]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * The set of partners of every enterprise, and from each partner back to who has it. A partner is a counterparty on one side: as a
 * supplier and as a buyer it is two. Who has partners is numbered anew, those of the smallest sets first, so that of two who share one
 * partner with somebody the lower number is the more like.
 */
export interface TradeSets {
  /** Partners by entity. */
  readonly partnersOf: Lists;
  /** Ranks by partner, lowest first. */
  readonly sharersOf: Lists;
  /** Rank of each entity that has partners. */
  readonly ranks: Uint32Array;
  /** The entity of each rank. */
  readonly nos: Uint32Array;
  /** The ranks of sets of `size` partners: `sizeStarts[size]` to `sizeStarts[size + 1]`. */
  readonly sizeStarts: Uint32Array;
  /** Counterparties that too many have as a partner; by number. */
  readonly hubs: number[];
  /** How often one of them was left out of a set. */
  readonly leftOut: number;
}

/** Lists who trades with whom over the whole bank. Cost: O(supply links + entities), 8 bytes a link and side. */
export function collectTradeSets(
  view: GraphView,
  sides: readonly TradeSide[],
  partnersMax: number,
): TradeSets {
  const partnerCount = sides.length * view.entityCount;
  const all = listPartners(view, sides);
  const counts = new Uint32Array(partnerCount);
  for (const partner of all.ends) counts[partner]++;
  const { partnersOf, hubs, leftOut } = leaveHubsOut(all, counts, partnersMax);
  const order = orderBySize(partnersOf);
  return { partnersOf, sharersOf: listSharers(partnersOf, order.nos, counts), ...order, hubs, leftOut };
}

/** Each partner of an entity once; those of the second side are numbered after those of the first. */
function listPartners(view: GraphView, sides: readonly TradeSide[]): Lists {
  const { entityCount } = view;
  const columns = sides.map((side) => view.compress('SUPPLIES', side === 'BUYERS' ? 'out' : 'in'));
  const links = columns.reduce((sum, { ends }) => sum + ends.length, 0);
  const offsets = new Uint32Array(entityCount + 1);
  const ends = new Uint32Array(links);
  const seenBy = new Uint32Array(sides.length * entityCount);
  let length = 0;
  for (let no = 0; no < entityCount; no++) {
    for (let side = 0, firstOfSide = 0; side < columns.length; side++, firstOfSide += entityCount) {
      const column = columns[side];
      const last = column.offsets[no + 1];
      for (let at = column.offsets[no]; at < last; at++) {
        const partner = firstOfSide + column.ends[at];
        if (seenBy[partner] === no + 1) continue;
        seenBy[partner] = no + 1;
        ends[length++] = partner;
      }
    }
    offsets[no + 1] = length;
  }
  return { offsets, ends: ends.subarray(0, length) };
}

/** Takes partners that more than so many have out of every set; of what they count there remains 0. */
function leaveHubsOut(
  { offsets, ends }: Lists,
  counts: Uint32Array,
  partnersMax: number,
): Pick<TradeSets, 'partnersOf' | 'hubs' | 'leftOut'> {
  const entityCount = offsets.length - 1;
  const hubs = new Set<number>();
  let leftOut = 0;
  for (let partner = 0; partner < counts.length; partner++) {
    if (counts[partner] <= partnersMax) continue;
    hubs.add(partner % entityCount);
    leftOut += counts[partner];
    counts[partner] = 0;
  }
  if (leftOut === 0) return { partnersOf: { offsets, ends }, hubs: [], leftOut };
  let length = 0;
  for (let no = 0, at = 0; no < entityCount; no++) {
    for (; at < offsets[no + 1]; at++) if (counts[ends[at]] > 0) ends[length++] = ends[at];
    offsets[no + 1] = length;
  }
  const partnersOf = { offsets, ends: ends.subarray(0, length) };
  return { partnersOf, hubs: [...hubs].sort((a, b) => a - b), leftOut };
}

/** By counting: entities of the smallest sets first, then by number; who has none has no rank. */
function orderBySize({ offsets }: Lists): Pick<TradeSets, 'ranks' | 'nos' | 'sizeStarts'> {
  const entityCount = offsets.length - 1;
  let largest = 0;
  for (let no = 0; no < entityCount; no++) largest = Math.max(largest, offsets[no + 1] - offsets[no]);
  const sizeStarts = new Uint32Array(largest + 2);
  for (let no = 0; no < entityCount; no++) sizeStarts[offsets[no + 1] - offsets[no] + 1]++;
  sizeStarts[1] = 0;
  for (let size = 1; size < sizeStarts.length; size++) sizeStarts[size] += sizeStarts[size - 1];
  const next = sizeStarts.slice();
  const ranks = new Uint32Array(entityCount);
  const nos = new Uint32Array(sizeStarts[largest + 1]);
  for (let no = 0; no < entityCount; no++) {
    const size = offsets[no + 1] - offsets[no];
    if (size === 0) continue;
    ranks[no] = next[size]++;
    nos[ranks[no]] = no;
  }
  return { ranks, nos, sizeStarts };
}

function listSharers({ offsets, ends }: Lists, nos: Uint32Array, counts: Uint32Array): Lists {
  const starts = new Uint32Array(counts.length + 1);
  for (let partner = 0; partner < counts.length; partner++)
    starts[partner + 1] = starts[partner] + counts[partner];
  const next = starts.slice();
  const sharers = new Uint32Array(ends.length);
  for (let rank = 0; rank < nos.length; rank++) {
    const last = offsets[nos[rank] + 1];
    for (let at = offsets[nos[rank]]; at < last; at++) sharers[next[ends[at]]++] = rank;
  }
  return { offsets: starts, ends: sharers };
}
