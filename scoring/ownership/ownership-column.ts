import type { GraphView } from '../../graph/image/graph-view.ts';
import { OWNERSHIP_ROLES } from '../../graph/model/ownership-role.ts';
import { WHOLE } from '../../graph/model/share.ts';

/** The owners of one enterprise as fractions that add up to one with `unknown`. */
export interface OwnershipColumn {
  readonly owners: readonly number[];
  /** Row of OWNS of each. */
  readonly rows: readonly number[];
  /** What is known of each, after rescaling: adds up to `1 - unknown`. */
  readonly shares: readonly number[];
  /** The most that each may be: raw where the register adds up to too much, the rest where a share is missing. */
  readonly highs: readonly number[];
  /** What no source names an owner for. */
  readonly unknown: number;
  /** Sum of the register as it stands. */
  readonly total: number;
  readonly hasInterval: boolean;
  readonly isOver: boolean;
}

/** A register that adds up to this or less is rounding; above it is wrong. */
const ROUNDING_MAX = 1.005 * WHOLE;

/**
 * Reads the register of an enterprise: rows of a nominee are left out, for the nominator's own row stands for them.
 * Units: fractions 0..1. A sum within rows × 1e-9 of the whole counts as the whole.
 * Source: methods after Brioschi, Buzzacchi, Colombo 1989; closing columns with an unknown owner is ours.
 */
export function ownershipColumnReader(view: GraphView): (enterprise: number) => OwnershipColumn {
  const share = view.column('OWNS', 'share');
  const shareMin = view.column('OWNS', 'shareMin');
  const shareMax = view.column('OWNS', 'shareMax');
  const role = view.column('OWNS', 'roleCode');
  return (enterprise) => {
    const owners: number[] = [];
    const rows: number[] = [];
    const lows: number[] = [];
    const highs: number[] = [];
    view.forEachIn('OWNS', enterprise, (owner, row) => {
      if (role(row) === OWNERSHIP_ROLES.NOMINEE) return;
      const exact = share(row);
      const isExact = !Number.isNaN(exact);
      owners.push(owner);
      rows.push(row);
      lows.push(isExact ? exact : shareMin(row) || 0);
      highs.push(isExact ? exact : shareMax(row));
    });
    return close(owners, rows, lows, highs);
  };
}

function close(
  owners: readonly number[],
  rows: readonly number[],
  lows: readonly number[],
  highs: readonly number[],
): OwnershipColumn {
  const total = lows.reduce((sum, low) => sum + low, 0);
  const isOver = total > ROUNDING_MAX;
  const scale = total >= WHOLE - owners.length ? total : WHOLE;
  const rest = Math.max(0, WHOLE - total);
  const isOpen = lows.map((low, index) => Number.isNaN(highs[index]) || highs[index] > low);
  return {
    owners,
    rows,
    shares: lows.map((low) => low / scale),
    highs: lows.map((low, index) => {
      if (!isOpen[index]) return low / (isOver ? WHOLE : scale);
      const most = low + rest;
      return (Number.isNaN(highs[index]) ? most : Math.min(highs[index], most)) / WHOLE;
    }),
    unknown: scale === WHOLE ? Math.max(0, (WHOLE - total) / WHOLE) : 0,
    total: total / WHOLE,
    hasInterval: isOpen.includes(true),
    isOver,
  };
}
