import { computeGower, numericLikeness } from '../similarity/compute-gower.ts';
import type { UnitProfile } from './profile-units.ts';

export interface Peer {
  readonly no: number;
  /** 0..1, 1 is the same in every respect. */
  readonly likeness: number;
}

const PEERS = 10;
const MIX_WEIGHT = 0.6;
const REGION_WEIGHT = 0.2;
const STAFF_WEIGHT = 0.2;

/**
 * Finds the units most like one in customer mix, region type and staff: its peers.
 * Shape: nearest first, then by number; the unit itself is never among them.
 * Limits: a unit that shares less than 60% of the weight of what is known with it is no peer.
 * Cost: O(units × segments).
 * Source: Gower 1971; the mix by what two distributions have in common (Czekanowski), staff on a log scale over all units.
 */
export function findPeers(unit: UnitProfile, units: readonly UnitProfile[], count = PEERS): Peer[] {
  const range = staffRange(units);
  const peers: Peer[] = [];
  for (const other of units) {
    if (other.no === unit.no) continue;
    const likeness = computeGower([
      { score: mixLikeness(unit, other), weight: MIX_WEIGHT },
      { score: regionLikeness(unit, other), weight: REGION_WEIGHT },
      { score: staffLikeness(unit, other, range), weight: STAFF_WEIGHT },
    ]);
    if (likeness !== undefined) peers.push({ no: other.no, likeness });
  }
  return peers.sort((a, b) => b.likeness - a.likeness || a.no - b.no).slice(0, count);
}

function mixLikeness(one: UnitProfile, other: UnitProfile): number | undefined {
  if (one.customers.length === 0 || other.customers.length === 0) return undefined;
  let common = 0;
  for (const [segment, count] of one.mix) {
    const theirs = other.mix.get(segment) ?? 0;
    common += Math.min(count / one.customers.length, theirs / other.customers.length);
  }
  return common;
}

function regionLikeness(one: UnitProfile, other: UnitProfile): number | undefined {
  if (one.regionType === undefined || other.regionType === undefined) return undefined;
  return one.regionType === other.regionType ? 1 : 0;
}

function staffLikeness(one: UnitProfile, other: UnitProfile, range: number): number | undefined {
  if (one.staff === undefined || other.staff === undefined) return undefined;
  return range === 0 ? 1 : numericLikeness(Math.log(one.staff), Math.log(other.staff), range);
}

function staffRange(units: readonly UnitProfile[]): number {
  const staff = units.flatMap((unit) => (unit.staff === undefined ? [] : [Math.log(unit.staff)]));
  return staff.length === 0
    ? 0
    : staff.reduce((a, b) => Math.max(a, b)) - staff.reduce((a, b) => Math.min(a, b));
}
