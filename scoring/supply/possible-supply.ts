import type { GraphView } from '../../graph/image/graph-view.ts';
import { VisitStamps } from '../visit-stamps.ts';

export interface PossiblePartner {
  readonly no: number;
  /** The goods through which supply is possible, the rarest first. */
  readonly goods: number[];
  /** Sum over the goods of 1 ÷ (firms on the other side of that good): rare goods say more. */
  readonly weight: number;
}

export interface PossiblePartners {
  /** Most goods first, then by weight. */
  readonly items: PossiblePartner[];
  /** How many there are in all, those left out aside. */
  readonly total: number;
}

const seen = new VisitStamps();
const reachedOnce = new VisitStamps();
let counts = new Uint16Array(0);
let weights = new Float64Array(0);

/**
 * Finds who could supply an enterprise: whoever makes what it needs, or what its own goods are made from. Derived from goods alone;
 * never counted as supply.
 * Limits: `limit` items, with the total. Cost: O(firms that make one of the goods); scratch of 14 bytes an entity is kept.
 */
export function findPossibleSuppliers(
  view: GraphView,
  buyer: number,
  limit: number,
  isLeftOut: (no: number) => boolean = () => false,
): PossiblePartners {
  const goods = new Set<number>();
  view.forEachOut('NEEDS', buyer, (needed) => goods.add(needed));
  view.forEachOut('MAKES', buyer, (made) => {
    view.forEachOut('MADE_FROM', made, (material) => goods.add(material));
  });
  return rankPartners(
    view,
    goods,
    limit,
    (no) => no === buyer || isLeftOut(no),
    (good, visit) => view.forEachIn('MAKES', good, visit),
  );
}

/** Finds whom an enterprise could supply: whoever needs what it makes, or makes something from it. As `findPossibleSuppliers`. */
export function findPossibleBuyers(
  view: GraphView,
  supplier: number,
  limit: number,
  isLeftOut: (no: number) => boolean = () => false,
): PossiblePartners {
  const goods = new Set<number>();
  view.forEachOut('MAKES', supplier, (made) => goods.add(made));
  return rankPartners(
    view,
    goods,
    limit,
    (no) => no === supplier || isLeftOut(no),
    (good, visit) => {
      view.forEachIn('NEEDS', good, visit);
      view.forEachIn('MADE_FROM', good, (product) => view.forEachIn('MAKES', product, visit));
    },
  );
}

type ForEachPartner = (good: number, visit: (no: number) => void) => void;

function rankPartners(
  view: GraphView,
  goods: ReadonlySet<number>,
  limit: number,
  isLeftOut: (no: number) => boolean,
  forEachPartner: ForEachPartner,
): PossiblePartners {
  if (counts.length < view.entityCount) {
    counts = new Uint16Array(view.entityCount);
    weights = new Float64Array(view.entityCount);
  }
  const reached: number[] = [];
  const partnersOf = new Map<number, number[]>();
  const all = reachedOnce;
  all.reset(view.entityCount);
  for (const good of goods) {
    const partners: number[] = [];
    seen.reset(view.entityCount);
    forEachPartner(good, (no) => {
      if (seen.add(no) && !isLeftOut(no)) partners.push(no);
    });
    partnersOf.set(good, partners);
    for (const no of partners) {
      if (all.add(no)) {
        reached.push(no);
        counts[no] = 0;
        weights[no] = 0;
      }
      counts[no]++;
      weights[no] += 1 / partners.length;
    }
  }
  const total = reached.length;
  reached.sort((a, b) => counts[b] - counts[a] || weights[b] - weights[a] || a - b);
  return { items: explain(reached.slice(0, limit), partnersOf), total };
}

/** Adds the goods to the few that are shown. */
function explain(
  nos: readonly number[],
  partnersOf: ReadonlyMap<number, readonly number[]>,
): PossiblePartner[] {
  const goods = new Map(nos.map((no): [number, number[]] => [no, []]));
  const rarest = [...partnersOf].sort(([a, one], [b, other]) => one.length - other.length || a - b);
  for (const [good, partners] of rarest) for (const no of partners) goods.get(no)?.push(good);
  return nos.map((no) => ({ no, goods: goods.get(no)!, weight: weights[no] }));
}
