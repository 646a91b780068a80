import type { GraphView } from '../../graph/image/graph-view.ts';
import { VisitStamps } from '../visit-stamps.ts';

/** The partners of each trader on one side, each once, in the order of their numbers. */
export interface PartnerLists {
  /** `offsets[trader]` to `offsets[trader + 1]`. */
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/** Everybody with a supply link, numbered 0, 1, 2 … in the order of the entities. */
export interface Traders {
  /** The entity of each trader. */
  readonly nos: Uint32Array;
  readonly suppliersOf: PartnerLists;
  readonly buyersOf: PartnerLists;
}

/** Lists who trades with whom over the whole bank. Cost: O(supply links + entities), 8 bytes a link. */
export function tradersOf(view: GraphView): Traders {
  const out = view.compress('SUPPLIES', 'out');
  const within = view.compress('SUPPLIES', 'in');
  const nos: number[] = [];
  const traderOf = new Uint32Array(view.entityCount);
  for (let no = 0; no < view.entityCount; no++) {
    if (out.offsets[no] === out.offsets[no + 1] && within.offsets[no] === within.offsets[no + 1]) continue;
    traderOf[no] = nos.length;
    nos.push(no);
  }
  const seen = new VisitStamps();
  const offsets = new Uint32Array(nos.length + 1);
  const ends = new Uint32Array(out.ends.length);
  let length = 0;
  nos.forEach((no, trader) => {
    seen.reset(view.entityCount);
    for (let at = out.offsets[no]; at < out.offsets[no + 1]; at++) {
      if (seen.add(out.ends[at])) ends[length++] = traderOf[out.ends[at]];
    }
    offsets[trader + 1] = length;
  });
  const suppliersOf = turn({ offsets, ends: ends.subarray(0, length) });
  return { nos: Uint32Array.from(nos), suppliersOf, buyersOf: turn(suppliersOf) };
}

/** The same pairs from the other end; lists come out in order, whatever they were. */
function turn({ offsets, ends }: PartnerLists): PartnerLists {
  const turned = { offsets: new Uint32Array(offsets.length), ends: new Uint32Array(ends.length) };
  for (const end of ends) turned.offsets[end + 1]++;
  for (let at = 1; at < offsets.length; at++) turned.offsets[at] += turned.offsets[at - 1];
  const next = turned.offsets.slice();
  for (let trader = 0; trader + 1 < offsets.length; trader++) {
    for (let at = offsets[trader]; at < offsets[trader + 1]; at++) turned.ends[next[ends[at]]++] = trader;
  }
  return turned;
}
