import type { GraphView } from '../../graph/image/graph-view.ts';
import type { WeightedEdges } from '../algorithms/solve-walks.ts';
import { type OwnershipColumn, ownershipColumnReader } from './ownership-column.ts';

/** Everything above an enterprise in the ownership graph, with numbers of its own; the enterprise is 0. */
export interface OwnershipAncestors {
  /** Entity of each node. */
  readonly nos: readonly number[];
  /** Register of each node; undefined for parties that nobody can own. */
  readonly columns: readonly (OwnershipColumn | undefined)[];
  /** Node of the unknown owner, which has no entity. */
  readonly unknown: number;
  /** From owned to owner. */
  readonly known: WeightedEdges;
  /** Row of OWNS of each known edge; -1 for those to the unknown owner. */
  readonly rows: readonly number[];
  /** The same with the most that every share may be, without the unknown owner. */
  readonly highest: WeightedEdges;
  readonly isCapped: boolean;
}

/** Enterprises whose registers are read for one answer; what is above is closed with the unknown owner. */
const ENTERPRISES_MAX = 200_000;

/** Collects the ancestors of an enterprise. Cost: O(relationships above it). */
export function ownershipAncestors(view: GraphView, target: number): OwnershipAncestors {
  const read = ownershipColumnReader(view);
  const nos = [target];
  const columns: (OwnershipColumn | undefined)[] = [];
  const nodes = new Map([[target, 0]]);
  const known: { from: number[]; to: number[]; weight: number[] } = { from: [], to: [], weight: [] };
  const highest: typeof known = { from: [], to: [], weight: [] };
  const nodeOf = (no: number): number => {
    let node = nodes.get(no);
    if (node === undefined) {
      node = nos.push(no) - 1;
      nodes.set(no, node);
    }
    return node;
  };
  const rows: number[] = [];
  const gaps: { node: number; unknown: number }[] = [];
  for (let node = 0; node < nos.length; node++) {
    if (view.kindOf(nos[node]) !== 'ENTERPRISE') continue;
    const column = node < ENTERPRISES_MAX ? read(nos[node]) : EMPTY;
    columns[node] = column;
    if (column.unknown > 0) gaps.push({ node, unknown: column.unknown });
    column.owners.forEach((owner, index) => {
      if (column.shares[index] > 0) {
        add(known, node, nodeOf(owner), column.shares[index]);
        rows.push(column.rows[index]);
      }
      if (column.highs[index] > 0) add(highest, node, nodeOf(owner), column.highs[index]);
    });
  }
  const unknown = nos.length;
  for (const gap of gaps) {
    add(known, gap.node, unknown, gap.unknown);
    rows.push(-1);
  }
  const nodeCount = unknown + 1;
  const isCapped = nos.length > ENTERPRISES_MAX;
  return {
    nos,
    columns,
    unknown,
    known: { nodeCount, ...known },
    rows,
    highest: { nodeCount, ...highest },
    isCapped,
  };
}

const EMPTY: OwnershipColumn = {
  owners: [],
  rows: [],
  shares: [],
  highs: [],
  unknown: 1,
  total: 0,
  hasInterval: false,
  isOver: false,
};

function add(
  edges: { from: number[]; to: number[]; weight: number[] },
  from: number,
  to: number,
  weight: number,
): void {
  edges.from.push(from);
  edges.to.push(to);
  edges.weight.push(weight);
}
