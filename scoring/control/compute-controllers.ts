import type { GraphView } from '../../graph/image/graph-view.ts';
import type { OwnershipWarning } from '../ownership/ownership-warning.ts';
import { type ControlBasis, computeControlled } from './compute-controlled.ts';
import { controlAncestors } from './control-ancestors.ts';

export interface Controller {
  readonly no: number;
  /** Votes commanded in the target, 0..1. */
  readonly votes: number;
  readonly basis: ControlBasis;
  readonly isDirect: boolean;
  /** True when nobody controls this controller. */
  readonly isUltimate: boolean;
}

export interface Controllers {
  /** The ultimate ones first, then by votes. */
  readonly items: Controller[];
  readonly warnings: OwnershipWarning[];
}

/**
 * Computes who controls an enterprise by the majority fixpoint, each party starting alone.
 * Shape: controllers in a ring that nobody outside controls come with the warning CONTROL_ORPHAN_CYCLE and none of them is ultimate.
 * Limits: 200,000 parties above the target; beyond, a CAPPED warning.
 * Cost: O(candidates × relationships above the target); only a party with a direct majority somewhere above is a candidate.
 * Source: as `computeControlled`.
 */
export function computeControllers(
  view: GraphView,
  target: number,
  options: { readonly withAgreements?: boolean } = {},
): Controllers {
  const withAgreements = options.withAgreements ?? false;
  const { register, all, candidates, isCapped } = controlAncestors(view, target, withAgreements);
  const isWithin = (no: number): boolean => all.has(no);
  const controlled = new Set<number>();
  const found: Omit<Controller, 'isUltimate'>[] = [];
  for (const no of candidates) {
    const { items } = computeControlled(view, [no], { withAgreements, register, isWithin });
    for (const item of items) {
      controlled.add(item.no);
      if (item.no === target) found.push({ ...item, no });
    }
  }
  const items = found.map((item) => ({ ...item, isUltimate: !controlled.has(item.no) }));
  items.sort((a, b) => Number(b.isUltimate) - Number(a.isUltimate) || b.votes - a.votes || a.no - b.no);
  const warnings: OwnershipWarning[] = [];
  if (items.length > 0 && !items.some((item) => item.isUltimate)) {
    warnings.push({ code: 'CONTROL_ORPHAN_CYCLE', nos: items.map(({ no }) => no) });
  }
  if (isCapped) warnings.push({ code: 'CAPPED' });
  return { items, warnings };
}
