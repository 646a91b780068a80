import type { GraphView } from '../../../graph/image/graph-view.ts';
import { UnitComparison } from '../../../scoring/benchmark/compare-units.ts';
import { perVersion } from '../../answers/per-version.ts';
import type { RequestContext } from '../../context.ts';

/** The comparison of all units, one for all requests until the graph or the day changes. */
export const comparisonOf: (view: GraphView) => UnitComparison = perVersion(
  (view) => new UnitComparison(view),
);

/** A unit or manager by its number, in words. */
export function unitSource(context: RequestContext, no: number): { id: string; name: string; level: string } {
  const { today, directory } = context;
  const unit = directory.orgUnits.get(no);
  const isUnit = today.kindOf(no) === 'ORG_UNIT';
  const name = unit?.name ?? directory.employees.get(no)?.name ?? today.nameOf(no);
  return { id: today.keyOf(no), name, level: isUnit ? (unit?.level ?? '') : 'MANAGER' };
}

/** The peer group of some customers in words. */
export function groupName(context: RequestContext, group: number | undefined): string {
  if (group !== undefined) return context.today.nameOf(group);
  return context.language === 'zh' ? '全部对公客户' : 'all corporate customers';
}
