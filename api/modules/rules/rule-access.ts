import type { RequestContext } from '../../context.ts';
import type { OrgUnitSource } from '../../sources.ts';

/** Rules for the whole bank belong to the owner of products at the head office. */
export function mayFitBank({ viewer }: RequestContext): boolean {
  return viewer.role === 'PRODUCT_OWNER';
}

/** Units for which the viewer may set rules, the highest first: every unit for the owner of products, a branch head's own and those under it. */
export function unitsToFit(context: RequestContext): OrgUnitSource[] {
  const { viewer, directory } = context;
  if (mayFitBank(context)) return byDepth(context, directory.orgUnits.values());
  if (viewer.role !== 'BRANCH_HEAD' || viewer.orgUnitNo === undefined) return [];
  const own = [...directory.subtreeOf(viewer.orgUnitNo)].flatMap((no) => directory.orgUnits.get(no) ?? []);
  return byDepth(context, own);
}

function byDepth({ directory }: RequestContext, units: Iterable<OrgUnitSource>): OrgUnitSource[] {
  const depth = (unit: OrgUnitSource): number => {
    const above = unit.parentNo === undefined ? undefined : directory.orgUnits.get(unit.parentNo);
    return above === undefined ? 0 : 1 + depth(above);
  };
  return [...units].sort((a, b) => depth(a) - depth(b) || (a.id < b.id ? -1 : 1));
}
