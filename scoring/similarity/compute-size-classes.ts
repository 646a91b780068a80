import type { GraphView } from '../../graph/image/graph-view.ts';
import { countBelow } from '../algorithms/compute-percentiles.ts';
import { sectionReader } from './industry-sections.ts';
import { type TierName, tierOf } from './tier.ts';

/** Customers of like trade and size. */
export interface SizeClass {
  /** Industry section. */
  readonly section: number;
  /** By the balances held, cut like tiers. It says how large a customer is, not what it is worth. */
  readonly size: TierName;
  /** Sum of the balances held, fen. */
  readonly balance: number;
}

/** A section smaller than this is no measure. */
const PEERS_MIN = 30;

/**
 * Prepares the size classes of enterprises: the sum of the balances they hold, against customers of the same industry section.
 * Shape: undefined for who is no customer, has no balance, or is in a section of fewer than 30.
 * Cost: O(holdings of the bank) once, then O(log peers) a party: keep it as long as the view.
 */
export function computeSizeClasses(view: GraphView): (no: number) => SizeClass | undefined {
  const balances = new Map<number, { readonly section: number; readonly balance: number }>();
  const bySection = new Map<number, number[]>();
  const balanceAt = view.column('HOLDS', 'balance');
  const sectionOf = sectionReader(view);
  const { offsets, rows } = view.compress('HOLDS', 'out');
  for (let no = 0; no < view.entityCount; no++) {
    if (offsets[no] === offsets[no + 1] || view.countOut('CUSTOMER_OF', no) === 0) continue;
    const held = [...rows.subarray(offsets[no], offsets[no + 1])]
      .map(balanceAt)
      .filter((fen) => !Number.isNaN(fen));
    const section = sectionOf(no);
    if (held.length === 0 || section === undefined) continue;
    const balance = held.reduce((sum, part) => sum + part, 0);
    balances.set(no, { section, balance });
    const peers = bySection.get(section);
    if (peers === undefined) bySection.set(section, [balance]);
    else peers.push(balance);
  }
  const sorted = new Map([...bySection].map(([section, list]) => [section, Float64Array.from(list).sort()]));
  return (no) => {
    const own = balances.get(no);
    if (own === undefined) return undefined;
    const peers = sorted.get(own.section)!;
    if (peers.length < PEERS_MIN) return undefined;
    const above = (peers.length - countBelow(peers, own.balance, true)) / peers.length;
    return { section: own.section, size: tierOf(above), balance: own.balance };
  };
}
