import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Proportion } from '../algorithms/compare-proportions.ts';
import { findPeers, type Peer } from './find-peers.ts';
import { type Gap, measureGap } from './measure-gap.ts';
import type { UnitProfile } from './profile-units.ts';

/** A product in which a unit is behind its peers. */
export interface UnitGap extends Gap {
  readonly unit: number;
  readonly product: number;
  readonly peers: readonly Peer[];
}

/** What the head office sees of a product: the units that are behind, not the sum with those ahead. */
export interface ProductGap {
  readonly product: number;
  /** Sum of the gaps of the units that are behind, customers. */
  readonly customers: number;
  /** Units behind, the largest gap first. */
  readonly units: readonly UnitGap[];
}

/** Whether a customer may have a product at all. */
export type IsEligible = (customer: number, product: number) => boolean;

/**
 * Finds the products in which units are behind their ten nearest peers by more than chance.
 * Shape: by unit as given, the largest gap first.
 * Cost: O(units² × segments + products × customers).
 * Source: peer benchmarking of our method notes (GAP-1).
 */
export function findGaps(
  view: GraphView,
  units: readonly UnitProfile[],
  products: readonly number[],
  isEligible: IsEligible = () => true,
): UnitGap[] {
  const penetrations = new Map(
    units.map((unit) => [unit.no, countHolders(view, unit, products, isEligible)] as const),
  );
  return units.flatMap((unit) => {
    const peers = findPeers(unit, units);
    const gaps = products.flatMap((product, at) => {
      const own = penetrations.get(unit.no)![at];
      const gap = measureGap(
        own,
        peers.map((peer) => penetrations.get(peer.no)![at]),
      );
      return gap?.isSignificant ? [{ ...gap, unit: unit.no, product, peers }] : [];
    });
    return gaps.sort((a, b) => b.customers - a.customers || a.product - b.product);
  });
}

/** Adds the gaps of units by product, the largest first: a strong unit does not hide a weak one. */
export function addGaps(gaps: readonly UnitGap[]): ProductGap[] {
  const positive = gaps.filter(({ customers, isSignificant }) => isSignificant && customers > 0);
  const byProduct = Map.groupBy(positive, ({ product }) => product);
  const added = [...byProduct].map(([product, units]) => ({
    product,
    customers: units.reduce((sum, { customers }) => sum + customers, 0),
    units: units.sort((a, b) => b.customers - a.customers || a.unit - b.unit),
  }));
  return added.sort((a, b) => b.customers - a.customers || a.product - b.product);
}

/** Of each product: the eligible customers of a unit, and those of them who hold it. */
function countHolders(
  view: GraphView,
  unit: UnitProfile,
  products: readonly number[],
  isEligible: IsEligible,
): Proportion[] {
  const counts = products.map(() => ({ hits: 0, trials: 0 }));
  for (const customer of unit.customers) {
    const held = new Set<number>();
    view.forEachOut('HOLDS', customer, (product) => held.add(product));
    products.forEach((product, at) => {
      if (!isEligible(customer, product)) return;
      counts[at].trials++;
      if (held.has(product)) counts[at].hits++;
    });
  }
  return counts;
}
