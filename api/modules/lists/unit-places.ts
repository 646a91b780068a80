import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { Directory } from '../../access/directory.ts';
import type { EmployeeSource, OrgUnitSource } from '../../sources.ts';

/** The branch and the sub-branch that something belongs to; a branch that has people of its own is their sub-branch as well. */
export interface UnitPlace {
  readonly branch: number | undefined;
  readonly sub: number | undefined;
}

/** Where a unit is: below the head office are branches, below those sub-branches, and what is below belongs to these. */
export function placeOfUnit(directory: Directory, unitNo: number | undefined): UnitPlace {
  const [, branch, sub] = directory.upwardsFrom(unitNo).reverse();
  return { branch, sub };
}

export function placeOfPerson(directory: Directory, { orgUnitNo }: EmployeeSource): UnitPlace {
  const { branch, sub } = placeOfUnit(directory, orgUnitNo);
  return { branch, sub: sub ?? branch };
}

/** The units right below one, or below the head office where none is given. */
export function unitsBelow(directory: Directory, parentNo?: number): OrgUnitSource[] {
  const all = [...directory.orgUnits.values()];
  const parents = new Set(
    parentNo === undefined
      ? all.flatMap((unit) => (unit.parentNo === undefined ? [unit.no] : []))
      : [parentNo],
  );
  return all.filter((unit) => unit.parentNo !== undefined && parents.has(unit.parentNo));
}

/** People at a unit and below who can work on items. */
export function peopleUnder(directory: Directory, unitNo: number): EmployeeSource[] {
  const units = directory.subtreeOf(unitNo);
  return [...directory.employees.values()].filter(
    ({ orgUnitNo, role }) =>
      role === 'RELATIONSHIP_MANAGER' && orgUnitNo !== undefined && units.has(orgUnitNo),
  );
}

/** Keys of those who head each unit. */
export function headsOfUnits(view: GraphView, directory: Directory): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const { no, role, orgUnitNo } of directory.employees.values()) {
    if (role !== 'BRANCH_HEAD' || orgUnitNo === undefined) continue;
    const unit = view.keyOf(orgUnitNo);
    heads.set(unit, [...(heads.get(unit) ?? []), view.keyOf(no)]);
  }
  return heads;
}
