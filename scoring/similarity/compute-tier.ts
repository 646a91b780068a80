import type { GraphView } from '../../graph/image/graph-view.ts';
import type { EntityKind } from '../../graph/model/entity-kind.ts';
import { countBelow } from '../algorithms/compute-percentiles.ts';
import { industriesOf, industryLineage } from './industry-steps.ts';

export type TierName = 'A' | 'B' | 'C' | 'D' | 'E';

export interface CustomerTier {
  readonly name: TierName;
  /** Share of the peers whose value is below, 0..1. */
  readonly percentile: number;
  readonly peers: number;
  /** The industry section the peers are in; undefined when they are all customers of the kind. */
  readonly peerGroup: number | undefined;
  /** Sum of the balances held, fen. */
  readonly value: number;
}

/** Reads the tier of a party; undefined when it is no customer or has no figure. */
export type TierReader = (no: number) => CustomerTier | undefined;

/** A peer group smaller than this is no measure. */
const PEERS_MIN = 30;
/** Share of the peers above a customer, below which the tier is its own. */
const TIERS: readonly (readonly [TierName, number])[] = [
  ['A', 0.05],
  ['B', 0.15],
  ['C', 0.3],
  ['D', 0.5],
  ['E', Number.POSITIVE_INFINITY],
];

/** The best first. */
export const TIER_NAMES: readonly TierName[] = TIERS.map(([name]) => name);

/** The tier of one with a share of its peers, 0..1, above it. */
export function tierOf(above: number): TierName {
  return TIERS.find(([, limit]) => above < limit)![0];
}

/**
 * Prepares the value tiers of all customers: the sum of the balances they hold, against peers in the same industry section, or against all
 * customers of the kind where those are fewer than 30.
 * Shape: A has less than 5% of the peers above it, B 15%, C 30%, D 50%, E the rest.
 * Cost: O(holdings of the bank) once, then O(log peers) a party: keep it as long as the view.
 */
export function computeTiers(view: GraphView): TierReader {
  const values = new Map<number, number>();
  const balance = view.column('HOLDS', 'balance');
  const { offsets, rows } = view.compress('HOLDS', 'out');
  const byPeers = new Map<number | EntityKind, number[]>();
  const sections = new Map<number, number | undefined>();
  for (let no = 0; no < view.entityCount; no++) {
    if (offsets[no] === offsets[no + 1] || view.countOut('CUSTOMER_OF', no) === 0) continue;
    const held = [...rows.subarray(offsets[no], offsets[no + 1])]
      .map(balance)
      .filter((value) => !Number.isNaN(value));
    if (held.length === 0) continue;
    const value = held.reduce((sum, part) => sum + part, 0);
    values.set(no, value);
    const section = sectionOf(view, no, sections);
    for (const peers of [section, view.kindOf(no)]) {
      if (peers === undefined) continue;
      const list = byPeers.get(peers);
      if (list === undefined) byPeers.set(peers, [value]);
      else list.push(value);
    }
  }
  const sorted = new Map([...byPeers].map(([peers, list]) => [peers, Float64Array.from(list).sort()]));
  return (no) => {
    const value = values.get(no);
    if (value === undefined) return undefined;
    const section = sectionOf(view, no, sections);
    const isLarge = section !== undefined && sorted.get(section)!.length >= PEERS_MIN;
    return place(value, sorted.get(isLarge ? section : view.kindOf(no)!)!, isLarge ? section : undefined);
  };
}

/** The tier of one party; for several take `computeTiers` once. */
export function computeTier(view: GraphView, no: number): CustomerTier | undefined {
  return computeTiers(view)(no);
}

function place(value: number, peers: Float64Array, peerGroup: number | undefined): CustomerTier {
  const above = (peers.length - countBelow(peers, value, true)) / peers.length;
  const name = tierOf(above);
  return {
    name,
    percentile: countBelow(peers, value, false) / peers.length,
    peers: peers.length,
    peerGroup,
    value,
  };
}

/** The top class of the first industry an enterprise is in. */
function sectionOf(view: GraphView, no: number, known: Map<number, number | undefined>): number | undefined {
  const [industry] = industriesOf(view, no);
  if (industry === undefined) return undefined;
  if (!known.has(industry)) known.set(industry, industryLineage(view, industry).at(-1));
  return known.get(industry);
}
