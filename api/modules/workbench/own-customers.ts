import type { RequestContext } from '../../context.ts';

const kept = new WeakMap<RequestContext['access'], ReadonlySet<number>>();

/** Whose workbench it is: customers that a manager manages, those of the unit for its head, nobody's for all others. */
export function customersOfViewer(context: RequestContext): ReadonlySet<number> {
  let found = kept.get(context.access);
  if (found === undefined) {
    found = readCustomers(context);
    kept.set(context.access, found);
  }
  return found;
}

function readCustomers({ viewer, today, directory, access }: RequestContext): Set<number> {
  const found = new Set<number>();
  const add = (no: number): void => {
    if (access.isOwn(no)) found.add(no);
  };
  if (viewer.role === 'RELATIONSHIP_MANAGER' && viewer.employeeNo !== undefined)
    today.forEachIn('MANAGED_BY', viewer.employeeNo, add);
  if (viewer.role === 'BRANCH_HEAD' && viewer.orgUnitNo !== undefined)
    for (const unit of directory.subtreeOf(viewer.orgUnitNo)) today.forEachIn('CUSTOMER_OF', unit, add);
  return found;
}
