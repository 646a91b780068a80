import type { GraphView } from '../../graph/image/graph-view.ts';
import { FrontierWalk } from '../neighbourhood/frontier-walk.ts';
import type { IsVisible, RelationshipRef } from '../relationship-ref.ts';
import { findPossibleBuyers, findPossibleSuppliers } from './possible-supply.ts';

export type SupplyDirection = 'UPSTREAM' | 'DOWNSTREAM';

export interface SupplyChainOptions {
  readonly direction: SupplyDirection;
  readonly depthMax: number;
  readonly includePossible?: boolean;
  readonly limit: number;
  readonly isVisible?: IsVisible;
  /** Whether the walk may go on beyond an enterprise. */
  readonly mayPass?: (no: number) => boolean;
}

export interface SupplyChainItem {
  readonly no: number;
  /** Tier: 1 trades with the subject directly. */
  readonly depth: number;
  /** True when goods alone suggest it. */
  readonly isPossible: boolean;
  /** The links that bring it in at this depth, towards the subject; none when it is only possible. */
  readonly relationships: RelationshipRef[];
  /** The goods through which it is possible. */
  readonly through: number[];
}

export interface SupplyChain {
  /** Tier by tier, the largest yearly amount first; what is only possible comes last. */
  readonly items: SupplyChainItem[];
  readonly total: number;
  /** Enterprises that only links hidden from the reader bring in. */
  readonly hidden: number;
}

/**
 * Computes the suppliers (UPSTREAM) or buyers (DOWNSTREAM) of an enterprise tier by tier, each at its nearest tier.
 * Limits: `limit` items; possible partners for tier 1 only and never counted as supply.
 * Cost: O(supply links within the depth).
 */
export function computeSupplyChain(
  view: GraphView,
  subject: number,
  options: SupplyChainOptions,
): SupplyChain {
  const weightOf = view.column('SUPPLIES', 'annualAmount');
  const isOut = options.direction === 'DOWNSTREAM';
  const walk = new FrontierWalk(view, subject, [{ kind: 'SUPPLIES', isOut, weightOf }], options);
  const shown: { no: number; depth: number }[] = [];
  let total = 0;
  let tier = [subject];
  for (let depth = 1; depth <= options.depthMax && tier.length > 0; depth++) {
    const room = options.limit - shown.length;
    tier = walk.step(tier, room > 0);
    total += tier.length;
    for (const no of walk.takeHeaviest(tier, room)) shown.push({ no, depth });
  }
  const { hidden } = walk;
  const items = explain(view, subject, shown, options);
  if (options.includePossible !== true) return { items, total, hidden };
  const possible = addPossible(view, subject, options, items.length);
  return { items: [...items, ...possible.items], total: total + possible.total, hidden };
}

function forEachPartner(
  view: GraphView,
  no: number,
  direction: SupplyDirection,
  visit: (end: number, row: number, ref: { subject: number; object: number }) => void,
): void {
  if (direction === 'UPSTREAM')
    view.forEachIn('SUPPLIES', no, (end, row) => visit(end, row, { subject: end, object: no }));
  else view.forEachOut('SUPPLIES', no, (end, row) => visit(end, row, { subject: no, object: end }));
}

/** Adds the links of each item to items or the subject one tier nearer, whether those are shown or not. */
function explain(
  view: GraphView,
  subject: number,
  shown: readonly { no: number; depth: number }[],
  { direction, isVisible, mayPass }: SupplyChainOptions,
): SupplyChainItem[] {
  const depthOf = new Map(shown.map(({ no, depth }) => [no, depth]));
  depthOf.set(subject, 0);
  const back = direction === 'UPSTREAM' ? 'DOWNSTREAM' : 'UPSTREAM';
  return shown.map(({ no, depth }) => {
    const relationships: RelationshipRef[] = [];
    forEachPartner(view, no, back, (end, row, ref) => {
      if (depthOf.get(end) !== depth - 1 || (mayPass !== undefined && !mayPass(end))) return;
      if (isVisible === undefined || isVisible('SUPPLIES', row, ref.subject, ref.object)) {
        relationships.push({ kind: 'SUPPLIES', row, ...ref });
      }
    });
    return { no, depth, isPossible: false, relationships, through: [] };
  });
}

function addPossible(
  view: GraphView,
  subject: number,
  { direction, limit }: SupplyChainOptions,
  shown: number,
): { items: SupplyChainItem[]; total: number } {
  const find = direction === 'UPSTREAM' ? findPossibleSuppliers : findPossibleBuyers;
  const isKnown = new Set<number>();
  forEachPartner(view, subject, direction, (end) => isKnown.add(end));
  const found = find(view, subject, Math.max(0, limit - shown), (no) => isKnown.has(no));
  const items = found.items.map(({ no, goods }) => ({
    no,
    depth: 1,
    isPossible: true,
    relationships: [],
    through: goods,
  }));
  return { items, total: found.total };
}
