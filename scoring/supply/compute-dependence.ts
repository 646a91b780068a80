import type { GraphView } from '../../graph/image/graph-view.ts';
import { solveWalks } from '../algorithms/solve-walks.ts';
import { supplyReader } from './supply-reader.ts';

export interface Dependence {
  /** Share of the firm's recorded sales that ends up with the core, through all routes within the depth, 0..1. */
  readonly share: number;
  readonly isCapped: boolean;
}

interface SalesGraph {
  readonly nos: readonly number[];
  readonly from: number[];
  readonly to: number[];
  readonly weight: number[];
  readonly isCapped: boolean;
}

/** Firms looked at below one firm. */
const FIRMS_MAX = 20_000;

/**
 * Computes how far a firm depends on a core enterprise through its buyers: along each route the revenue shares multiplied, the routes added,
 * around cycles as a linear system.
 * Units: a revenue share is the yearly amount of a link ÷ all that is recorded as sold by the supplier.
 * Limits: routes through firms less than `depthMax` tiers below, 20,000 firms. Cost: O(supply links of those firms).
 * Source: as integrated ownership (Brioschi et al. 1989), on revenue shares.
 */
export function computeDependence(view: GraphView, firm: number, core: number, depthMax = 4): Dependence {
  const { nos, from, to, weight, isCapped } = collectSales(view, firm, core, depthMax);
  const goal = nos.indexOf(core);
  if (goal <= 0) return { share: 0, isCapped };
  const leads = leadingTo(goal, nos.length, from, to);
  const kept = from.flatMap((_, edge) => (leads.has(to[edge]) ? [edge] : []));
  const edges = {
    nodeCount: nos.length,
    from: kept.map((edge) => from[edge]),
    to: kept.map((edge) => to[edge]),
    weight: kept.map((edge) => weight[edge]),
  };
  return { share: Math.min(1, solveWalks(edges, 0).sums[goal]), isCapped };
}

/** Sales of the firm and of those below it, tier by tier; what the core sells on is left out. */
function collectSales(view: GraphView, firm: number, core: number, depthMax: number): SalesGraph {
  const isSupply = supplyReader(view);
  const amountOf = view.column('SUPPLIES', 'annualAmount');
  const nos = [firm];
  const nodeOf = new Map([[firm, 0]]);
  const graph = { from: [] as number[], to: [] as number[], weight: [] as number[] };
  let isCapped = false;
  let first = 0;
  for (let depth = 0; depth < depthMax && first < nos.length; depth++) {
    const end = nos.length;
    for (let node = first; node < end; node++) {
      if (nos[node] === core) continue;
      const sales: [number, number][] = [];
      view.forEachOut('SUPPLIES', nos[node], (buyer, row) => {
        if (isSupply(row)) sales.push([buyer, amountOf(row) || 0]);
      });
      const total = sales.reduce((sum, [, amount]) => sum + amount, 0);
      for (const [buyer, amount] of sales.filter((sale) => sale[1] > 0)) {
        if (!nodeOf.has(buyer)) {
          isCapped ||= nos.length >= FIRMS_MAX;
          if (nos.length >= FIRMS_MAX) continue;
          nodeOf.set(buyer, nos.push(buyer) - 1);
        }
        graph.from.push(node);
        graph.to.push(nodeOf.get(buyer)!);
        graph.weight.push(amount / total);
      }
    }
    first = end;
  }
  return { nos, ...graph, isCapped };
}

/** The nodes from which the goal is reached: on cycles among them something always leaves, so that there is a solution. */
function leadingTo(
  goal: number,
  nodeCount: number,
  from: readonly number[],
  to: readonly number[],
): Set<number> {
  const before: number[][] = Array.from({ length: nodeCount }, () => []);
  from.forEach((node, edge) => {
    before[to[edge]].push(node);
  });
  const found = new Set([goal]);
  for (const node of found) for (const previous of before[node]) found.add(previous);
  return found;
}
