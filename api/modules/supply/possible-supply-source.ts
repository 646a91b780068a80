import type { GraphView } from '../../../graph/image/graph-view.ts';
import { findPossibleBuyers, findPossibleSuppliers } from '../../../scoring/supply/possible-supply.ts';

/** How many firms could supply a firm, and buy from it, by goods alone. */
export function countPossibleSupply(view: GraphView, no: number) {
  if (view.kindOf(no) !== 'ENTERPRISE') return [];
  return [
    {
      kind: 'POSSIBLE_SUPPLY' as const,
      side: 'OBJECT' as const,
      total: findPossibleSuppliers(view, no, 1).total,
      hidden: 0,
    },
    {
      kind: 'POSSIBLE_SUPPLY' as const,
      side: 'SUBJECT' as const,
      total: findPossibleBuyers(view, no, 1).total,
      hidden: 0,
    },
  ];
}
