import type { GraphView } from '../../graph/image/graph-view.ts';
import { solveWalks } from '../algorithms/solve-walks.ts';
import { ownershipColumnReader } from './ownership-column.ts';
import type { OwnershipWarning } from './ownership-warning.ts';

export interface Holding {
  readonly no: number;
  /** Integrated share, walks that come back to the holder not counted. */
  readonly share: number;
  /** Share in the register; undefined where the holding is only indirect or its share is missing. */
  readonly direct: number | undefined;
}

export interface Holdings {
  /** Largest first. */
  readonly items: Holding[];
  readonly warnings: OwnershipWarning[];
}

/** Enterprises below one holder that are looked at. */
const ENTERPRISES_MAX = 200_000;
const SHARE_MIN = 1e-12;

/**
 * Computes what a party owns through all layers and around all cycles.
 * Units: fractions 0..1. Limits: 200,000 enterprises; beyond, a CAPPED warning.
 * Cost: O(relationships below the holder, and the registers of what is below).
 * Source: Baldone, Brioschi, Paleari 1998: Yc(i,j) = N(i,j) ÷ N(i,i).
 */
export function computeHoldings(view: GraphView, holder: number): Holdings {
  const nos = [holder];
  const nodes = new Map([[holder, 0]]);
  let isCapped = false;
  for (let node = 0; node < nos.length; node++) {
    view.forEachOut('OWNS', nos[node], (owned) => {
      if (nodes.has(owned)) return;
      if (nos.length >= ENTERPRISES_MAX) isCapped = true;
      else nodes.set(owned, nos.push(owned) - 1);
    });
  }
  const edges = { nodeCount: nos.length, from: [] as number[], to: [] as number[], weight: [] as number[] };
  const direct = new Map<number, number>();
  const read = ownershipColumnReader(view);
  const over: number[] = [];
  nos.forEach((no, node) => {
    if (view.kindOf(no) !== 'ENTERPRISE') return;
    const column = read(no);
    if (column.isOver) over.push(no);
    column.owners.forEach((owner, index) => {
      const from = nodes.get(owner);
      const share = column.shares[index];
      if (from === undefined || share === 0) return;
      edges.from.push(from);
      edges.to.push(node);
      edges.weight.push(share);
      if (from === 0) direct.set(node, (direct.get(node) ?? 0) + share);
    });
  });
  const walks = solveWalks(edges, 0);
  const warnings: OwnershipWarning[] = [];
  if (over.length > 0) warnings.push({ code: 'OVER_100', nos: over });
  if (isCapped) warnings.push({ code: 'CAPPED' });
  if (walks.closedLoop !== undefined) {
    const loop = walks.closedLoop.map((node) => nos[node]);
    return { items: [], warnings: [...warnings, { code: 'CLOSED_LOOP', nos: loop }] };
  }
  const items = nos.map((no, node) => ({
    no,
    share: walks.sums[node] / walks.sums[0],
    direct: direct.get(node),
  }));
  const held = items.filter(({ share }, node) => node > 0 && share > SHARE_MIN);
  return { items: held.sort((a, b) => b.share - a.share || a.no - b.no), warnings };
}
