import type { Proportion } from '../algorithms/compare-proportions.ts';
import { computeMedian } from '../algorithms/compute-median.ts';
import { wilsonInterval } from '../algorithms/wilson-interval.ts';

/** How far a unit is from its peers in one product. */
export interface Gap {
  /** Eligible customers, and those of them who hold it. */
  readonly eligible: number;
  readonly holders: number;
  /** Holders ÷ eligible, 0..1, and the 95% range about it; 0 to 1 where nobody is eligible. */
  readonly penetration: number;
  readonly low: number;
  readonly high: number;
  /** Median penetration of the peers. */
  readonly peerMedian: number;
  /** (Peer median − own) × eligible: customers, below 0 where the unit is ahead. */
  readonly customers: number;
  /** Whether the peer median lies above the range: only then there is a gap to show. */
  readonly isSignificant: boolean;
}

/**
 * Measures the gap between the penetration of a unit and the median of its peers.
 * Shape: undefined without peers that have anybody eligible.
 * Source: Wilson's interval (1927); the rule of our method notes, GAP-1.
 */
export function measureGap(own: Proportion, peers: readonly Proportion[]): Gap | undefined {
  const rates = peers.flatMap(({ hits, trials }) => (trials > 0 ? [hits / trials] : []));
  const peerMedian = computeMedian(rates);
  if (peerMedian === undefined) return undefined;
  const { low, high } = wilsonInterval(own);
  const penetration = own.trials > 0 ? own.hits / own.trials : 0;
  return {
    eligible: own.trials,
    holders: own.hits,
    penetration,
    low,
    high,
    peerMedian,
    customers: (peerMedian - penetration) * own.trials,
    isSignificant: peerMedian > high,
  };
}
