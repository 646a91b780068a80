import type { EmployeeSource, OrgUnitSource } from '../sources.ts';
import type { Directory } from './directory.ts';
import { PURPOSES, PURPOSES_OF_ROLE, type Purpose, type Role, type ViewerIdentity } from './viewer.ts';

interface PersonaDefinition {
  readonly role: Role;
  /** Who it is in the demo bank. */
  readonly employeeId?: string;
  /** What the role is called when the store has no employees. */
  readonly title: string;
}

/** The people whom the demo sign-in stands for, by the word after `Demo `. */
export const PERSONAS: Readonly<Record<string, PersonaDefinition>> = {
  manager: { role: 'RELATIONSHIP_MANAGER', employeeId: 'EMP-ZHOULAN', title: '客户经理' },
  branch: { role: 'BRANCH_HEAD', title: '分行行长' },
  risk: { role: 'RISK_MANAGER', employeeId: 'EMP-SHENYUE', title: '风险经理' },
  industry: { role: 'INDUSTRY_ANALYST', title: '行业分析师' },
  product: { role: 'PRODUCT_OWNER', title: '产品经理' },
  operations: { role: 'OPERATIONS', title: '运营人员' },
};

export interface PersonaInBank {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly employee: EmployeeSource | undefined;
  readonly orgUnit: OrgUnitSource | undefined;
}

/** Who a persona is in this bank: the named employee, else the first with the role, else the role at the head office. */
export function findPersona(key: string, directory: Directory): PersonaInBank | undefined {
  const definition = PERSONAS[key];
  if (definition === undefined) return undefined;
  const employees = [...directory.employees.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const employee =
    employees.find((candidate) => candidate.id === definition.employeeId) ??
    employees.find((candidate) => candidate.role === definition.role);
  const orgUnit = employee?.orgUnitNo === undefined ? undefined : directory.orgUnits.get(employee.orgUnitNo);
  return { key, name: employee?.name ?? definition.title, role: definition.role, employee, orgUnit };
}

/** The viewer that a persona is, for the purpose asked for; undefined when the role may not have that purpose. */
export function viewerOfPersona(
  persona: PersonaInBank,
  purpose: string | undefined,
): ViewerIdentity | undefined {
  const allowed = PURPOSES_OF_ROLE[persona.role];
  const wanted = purpose === undefined || purpose === '' ? allowed[0] : (purpose.toUpperCase() as Purpose);
  if (!PURPOSES.includes(wanted) || !allowed.includes(wanted)) return undefined;
  return {
    name: persona.name,
    role: persona.role,
    purpose: wanted,
    orgUnitNo: persona.orgUnit?.no,
    employeeNo: persona.employee?.no,
    persona: persona.key,
  };
}
