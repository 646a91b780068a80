import type { RequestContext } from '../../context.ts';
import type { EmployeeSource } from '../../sources.ts';
import type { Colleague } from '../../work/pool/act.ts';

/** Who the viewer is in the work store. */
export function viewerAsColleague({ viewer, directory, today }: RequestContext): Colleague {
  const employee = viewer.employeeNo === undefined ? undefined : directory.employees.get(viewer.employeeNo);
  const unitKey = viewer.orgUnitNo === undefined ? undefined : today.keyOf(viewer.orgUnitNo);
  const key = employee === undefined ? `demo:${viewer.persona}` : today.keyOf(employee.no);
  return { key, name: viewer.name, unitKey, line: employee?.line };
}

/** An employee in the work store. */
export function toColleague({ today }: RequestContext, employee: EmployeeSource): Colleague {
  const { no, name, line, orgUnitNo } = employee;
  return {
    key: today.keyOf(no),
    name,
    line,
    unitKey: orgUnitNo === undefined ? undefined : today.keyOf(orgUnitNo),
  };
}

/** The employee of a key in the work store; undefined for who has left. */
export function employeeOfKey({ today, directory }: RequestContext, key: string): EmployeeSource | undefined {
  const no = today.findEntity(key);
  return no === undefined ? undefined : directory.employees.get(no);
}

/** Whether the viewer heads a unit under which an employee works. */
export function headsPerson({ viewer, directory }: RequestContext, employee: EmployeeSource): boolean {
  if (viewer.role !== 'BRANCH_HEAD' || viewer.orgUnitNo === undefined || employee.orgUnitNo === undefined)
    return false;
  return directory.upwardsFrom(employee.orgUnitNo).includes(viewer.orgUnitNo);
}
