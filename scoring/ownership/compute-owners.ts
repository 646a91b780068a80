import type { GraphView } from '../../graph/image/graph-view.ts';
import { solveWalks, type Walks } from '../algorithms/solve-walks.ts';
import { type OwnershipAncestors, ownershipAncestors } from './ownership-ancestors.ts';
import type { OwnershipColumn } from './ownership-column.ts';
import type { OwnershipWarning } from './ownership-warning.ts';

/** An owner beyond whom nobody owns: a person, a state body, or the unknown rest. */
export interface UltimateOwner {
  /** Undefined is UNKNOWN: what no source names an owner for. */
  readonly no: number | undefined;
  /** What is known to be owned, through all layers. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Share in the register of the enterprise itself; undefined without one, or where it is missing. */
  readonly direct: number | undefined;
}

/** A company between the enterprise and its ultimate owners. */
export interface IntermediateOwner {
  readonly no: number;
  /** Integrated share, walks that come back to the company not counted (Baldone). */
  readonly share: number;
  /** Sum over all walks (Brioschi). */
  readonly walkShare: number;
  readonly direct: number | undefined;
}

export interface Owners {
  /** Largest first; with UNKNOWN the shares add up to one. */
  readonly owners: UltimateOwner[];
  readonly intermediates: IntermediateOwner[];
  /** What the enterprise holds in itself, directly and around cycles; undefined when nothing. */
  readonly self: { readonly share: number; readonly walkShare: number } | undefined;
  readonly warnings: OwnershipWarning[];
  /** One less the unknown share. */
  readonly completeness: number;
  /** False when a cycle was too large for elimination and solved to 1e-13 by iteration. */
  readonly isExact: boolean;
  readonly isAcyclic: boolean;
  readonly status: 'SOLVED' | 'UNRESOLVED_CLOSED_LOOP';
}

/** Below this a share is floating-point noise. */
const SHARE_MIN = 1e-12;

/**
 * Computes who ultimately owns an enterprise, through all layers and around all cycles.
 * Shape: `share` counts what is known; a share given as a range counts with its lower end and one that is missing with nothing, the
 * rest being UNKNOWN's; `high` is what it may be at most, and where a register adds up to more than 100.5%, what it is unscaled.
 * Units: fractions 0..1. Limits: 200,000 enterprises above the target; beyond, UNKNOWN and a CAPPED warning.
 * Errors: none; a loop that is owned only from inside gives UNRESOLVED_CLOSED_LOOP and no owners.
 * Cost: O(relationships above the target + Σ k³) over the sizes k of cyclic components up to 400.
 * Source: Brioschi, Buzzacchi, Colombo 1989; Baldone, Brioschi, Paleari 1998 for companies. We close every register with
 * an unknown owner.
 */
export function computeOwners(view: GraphView, target: number): Owners {
  const ancestors = ownershipAncestors(view, target);
  const walks = solveWalks(ancestors.known, 0);
  if (walks.closedLoop !== undefined) return closedLoop(ancestors, walks.closedLoop);
  const direct = directShares(ancestors.columns[0]);
  const isTerminal = (node: number): boolean =>
    ancestors.columns[node] === undefined && !isUnknown(view, ancestors, node);
  const unknown = unknownShare(view, ancestors, walks);
  const highs = highestShares(ancestors, walks);
  const owners: UltimateOwner[] = [];
  const intermediates: IntermediateOwner[] = [];
  for (let node = 1; node < ancestors.nos.length; node++) {
    const no = ancestors.nos[node];
    const [share, high] = [walks.sums[node], highs[node]];
    if (isTerminal(node)) {
      if (high > SHARE_MIN) owners.push({ no, share, low: share, high, direct: direct.get(no) });
    } else if (ancestors.columns[node] !== undefined && share > SHARE_MIN) {
      const isCorrected = !Number.isNaN(walks.returns[node]);
      const corrected = isCorrected ? share / walks.returns[node] : share;
      intermediates.push({ no, share: corrected, walkShare: share, direct: direct.get(no) });
    }
  }
  if (unknown > SHARE_MIN) owners.push(unknownOwner(unknown, owners));
  const byShare = (a: { share: number; no: number | undefined }, b: typeof a): number =>
    b.share - a.share || (a.no ?? Number.POSITIVE_INFINITY) - (b.no ?? Number.POSITIVE_INFINITY);
  const around = walks.sums[0] - 1;
  return {
    owners: owners.sort(byShare),
    intermediates: intermediates.sort(byShare),
    self: around > SHARE_MIN ? { share: 1 - 1 / walks.sums[0], walkShare: around } : undefined,
    warnings: warningsOf(ancestors, walks, unknown),
    completeness: Math.max(0, 1 - unknown),
    isExact: walks.isExact,
    isAcyclic: walks.isAcyclic,
    status: 'SOLVED',
  };
}

function closedLoop({ nos }: OwnershipAncestors, nodes: readonly number[]): Owners {
  return {
    owners: [],
    intermediates: [],
    self: undefined,
    warnings: [{ code: 'CLOSED_LOOP', nos: nodes.map((node) => nos[node]) }],
    completeness: 0,
    isExact: false,
    isAcyclic: false,
    status: 'UNRESOLVED_CLOSED_LOOP',
  };
}

function isUnknown(view: GraphView, { nos, unknown }: OwnershipAncestors, node: number): boolean {
  return node === unknown || view.kindOf(nos[node]) === 'UNKNOWN';
}

/** The unknown rest, with what sources themselves write down as unknown. */
function unknownShare(view: GraphView, ancestors: OwnershipAncestors, { sums }: Walks): number {
  let share = sums[ancestors.unknown];
  for (let node = 1; node < ancestors.nos.length; node++) {
    if (isUnknown(view, ancestors, node)) share += sums[node];
  }
  return share;
}

/** The unknown owner keeps at least what all others together cannot have. */
function unknownOwner(share: number, others: readonly UltimateOwner[]): UltimateOwner {
  const most = others.reduce((sum, { high }) => sum + high, 0);
  const isOpen = others.some(({ low, high }) => high > low + SHARE_MIN);
  return {
    no: undefined,
    share,
    low: isOpen ? Math.max(0, Math.min(share, 1 - most)) : share,
    high: share,
    direct: undefined,
  };
}

function highestShares(ancestors: OwnershipAncestors, known: Walks): Float64Array {
  const isOver = ancestors.columns.some((column) => column?.isOver);
  if (!isOver && !ancestors.columns.some((column) => column?.hasInterval)) return known.sums;
  const highest = solveWalks(ancestors.highest, 0);
  const isUsable = highest.closedLoop === undefined && highest.sums.every((sum) => sum >= 0);
  const certain = ancestors.nos.reduce(
    (sum, _, node) => sum + (node > 0 && !ancestors.columns[node] ? known.sums[node] : 0),
    0,
  );
  return known.sums.map((share, node) => {
    const solved = isUsable ? Math.min(1, highest.sums[node]) : 1;
    const left = isOver ? 1 : Math.max(0, 1 - (certain - share));
    return Math.max(share, Math.min(solved, left));
  });
}

function directShares(column: OwnershipColumn | undefined): Map<number, number> {
  const direct = new Map<number, number>();
  column?.owners.forEach((owner, index) => {
    if (column.shares[index] > 0) direct.set(owner, (direct.get(owner) ?? 0) + column.shares[index]);
  });
  return direct;
}

function warningsOf(ancestors: OwnershipAncestors, walks: Walks, unknown: number): OwnershipWarning[] {
  const { nos, columns } = ancestors;
  const where = (isSo: (column: OwnershipColumn) => boolean): number[] =>
    nos.filter((_, node) => columns[node] !== undefined && isSo(columns[node]));
  const over = where((column) => column.isOver);
  const missing = where((column) => column.hasInterval);
  const warnings: OwnershipWarning[] = [];
  if (unknown > SHARE_MIN) {
    warnings.push({ code: 'UNKNOWN_OWNERS', nos: where((column) => column.unknown > 0), value: unknown });
  }
  if (over.length > 0)
    warnings.push({
      code: 'OVER_100',
      nos: over,
      value: Math.max(...over.map((no) => totalOf(ancestors, no))),
    });
  if (missing.length > 0) warnings.push({ code: 'MISSING_SHARE', nos: missing });
  if (!walks.isExact)
    warnings.push({ code: 'UNCORRECTED', nos: nos.filter((_, node) => Number.isNaN(walks.returns[node])) });
  if (ancestors.isCapped) warnings.push({ code: 'CAPPED' });
  return warnings;
}

function totalOf({ nos, columns }: OwnershipAncestors, no: number): number {
  return columns[nos.indexOf(no)]?.total ?? 0;
}
