import type { GraphView } from '../../../graph/image/graph-view.ts';
import { findPossibleBuyers, findPossibleSuppliers } from '../../../scoring/supply/possible-supply.ts';
import type { RelationshipSource } from '../../sources.ts';
import { possibleSupply } from '../relationships/relationship-source.ts';

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

/** Firms that could supply a firm (side OBJECT) or buy from it (SUBJECT), as relationships; at most `limit` of each. */
export function listPossibleSupply(
  view: GraphView,
  no: number,
  side: 'SUBJECT' | 'OBJECT' | 'BOTH',
  limit: number,
): { readonly items: RelationshipSource[]; readonly total: number } {
  const none = { items: [], total: 0 };
  if (view.kindOf(no) !== 'ENTERPRISE') return none;
  const suppliers = side === 'SUBJECT' ? none : findPossibleSuppliers(view, no, limit);
  const buyers = side === 'OBJECT' ? none : findPossibleBuyers(view, no, limit);
  return {
    items: [
      ...suppliers.items.map((item) => possibleSupply(view, { subject: item.no, object: no }, item.goods)),
      ...buyers.items.map((item) => possibleSupply(view, { subject: no, object: item.no }, item.goods)),
    ],
    total: suppliers.total + buyers.total,
  };
}
