import type { RequestContext } from '../../context.ts';
import type { LedgerOwner } from '../../work/performance-store.ts';
import { unitSource } from '../peers/comparison.ts';

/** A unit of the bank or somebody who works there. */
export interface OwnerSource {
  readonly no: number;
  readonly key: string;
  readonly isUnit: boolean;
  /** The unit and those below it, or where the person works; the empty key is what no unit has, and the whole bank's. */
  readonly unitKeys: readonly string[];
}

/** The owner of a key; undefined when it is no unit and nobody who works here. */
export function findOwner(context: RequestContext, key: string): OwnerSource | undefined {
  const no = context.today.findEntity(key);
  if (no === undefined) return undefined;
  const unit = context.directory.orgUnits.get(no);
  if (unit !== undefined) return { no, key, isUnit: true, unitKeys: unitKeysBelow(context, no) };
  const employee = context.directory.employees.get(no);
  if (employee === undefined) return undefined;
  const at = employee.orgUnitNo;
  return { no, key, isUnit: false, unitKeys: at === undefined ? [] : unitKeysBelow(context, at) };
}

/** Whose cockpit one sees first: one's own who serves customers, one's unit who leads one, else the whole bank. */
export function ownerOfViewer(context: RequestContext): OwnerSource | undefined {
  const { viewer, directory, today } = context;
  const isPerson = isAlone(context) && viewer.employeeNo !== undefined;
  const no = isPerson
    ? viewer.employeeNo
    : viewer.role === 'BRANCH_HEAD' || isAlone(context)
      ? viewer.orgUnitNo
      : undefined;
  if (no !== undefined) return findOwner(context, today.keyOf(no));
  const [head] = [...directory.orgUnits.values()]
    .filter(({ parentNo }) => parentNo === undefined)
    .sort((a, b) => directory.subtreeOf(b.no).size - directory.subtreeOf(a.no).size || a.no - b.no);
  return head === undefined ? undefined : findOwner(context, today.keyOf(head.no));
}

/** Who serves customers sees oneself and the ranking of one's unit; who leads a unit what is below it; the head office all. */
export function mayOpen(context: RequestContext, no: number): boolean {
  const { viewer, access } = context;
  if (!isAlone(context)) return access.seesUnit(no);
  return no === viewer.employeeNo || no === viewer.orgUnitNo;
}

/** A product owner sets any target; who leads a unit those of the units below and of the people at it. */
export function maySetTarget(context: RequestContext, { no }: { readonly no: number }): boolean {
  const { viewer, access } = context;
  if (viewer.role === 'PRODUCT_OWNER') return true;
  return (
    viewer.role === 'BRANCH_HEAD' &&
    no !== viewer.orgUnitNo &&
    no !== viewer.employeeNo &&
    access.seesUnit(no)
  );
}

/** From the top that the viewer may open down to the owner. */
export function pathTo(context: RequestContext, owner: OwnerSource) {
  const { directory } = context;
  const start = owner.isUnit ? owner.no : directory.employees.get(owner.no)?.orgUnitNo;
  const units = directory
    .upwardsFrom(start)
    .filter((no) => mayOpen(context, no))
    .reverse();
  return [...units, ...(owner.isUnit ? [] : [owner.no])].map((no) => unitSource(context, no));
}

/** Whose rows to read for an owner. */
export function rowsOf({ key, isUnit, unitKeys }: OwnerSource, isOwnAccount: boolean): LedgerOwner {
  if (!isUnit) return { employeeKey: key };
  return isOwnAccount
    ? { unitKeys: unitKeys.filter((unit) => unit === key || unit === ''), isOwnAccount }
    : { unitKeys, isOwnAccount };
}

function isAlone({ viewer }: RequestContext): boolean {
  return viewer.role === 'RELATIONSHIP_MANAGER' || viewer.role === 'LOBBY_MANAGER';
}

function unitKeysBelow({ directory, today }: RequestContext, no: number): string[] {
  const keys = [...directory.subtreeOf(no)].map((unit) => today.keyOf(unit));
  return directory.orgUnits.get(no)?.parentNo === undefined ? [...keys, ''] : keys;
}
