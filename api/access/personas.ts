import type { EmployeeSource, OrgUnitSource } from '../sources.ts';
import type { Directory } from './directory.ts';
import { PURPOSES, PURPOSES_OF_ROLE, type Purpose, ROLES, type Role, type ViewerIdentity } from './viewer.ts';

interface PersonaDefinition {
  readonly role: Role;
  /** Who it is in the demo bank. */
  readonly employeeId?: string;
  /** Where nobody is named: of this line, if it says so, and at the unit of another persona or the nearest above it. */
  readonly line?: string;
  readonly near?: string;
  /** Above the unit of the other persona, not at it. */
  readonly isAbove?: true;
  /** What the role is called when the store has no employees. */
  readonly title: string;
}

const MANAGER = 'RELATIONSHIP_MANAGER';

/** The people whom the demo sign-in stands for, by the word after `Demo `. */
export const PERSONAS: Readonly<Record<string, PersonaDefinition>> = {
  manager: { role: MANAGER, employeeId: 'EMP-ZHOULAN', title: '客户经理' },
  retail: { role: MANAGER, employeeId: 'EMP-GUYAO', line: 'RETAIL', title: '零售客户经理' },
  markets: { role: MANAGER, line: 'FINANCIAL_MARKETS', near: 'manager', title: '金融市场客户经理' },
  wealth: { role: MANAGER, line: 'WEALTH', near: 'manager', title: '财富经理' },
  lobby: { role: 'LOBBY_MANAGER', near: 'manager', title: '厅堂服务经理' },
  subbranch: { role: 'BRANCH_HEAD', near: 'manager', title: '支行行长' },
  branch: { role: 'BRANCH_HEAD', near: 'manager', isAbove: true, title: '分行行长' },
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

/**
 * Who a persona is in this bank: the named employee, else the first with the role, else the role at the head office. The id of an
 * employee stands for that employee.
 */
export function findPersona(key: string, directory: Directory): PersonaInBank | undefined {
  const definition = PERSONAS[key];
  if (definition === undefined) return findColleague(key, directory);
  const employee = findEmployee(definition, directory);
  return {
    key,
    name: employee?.name ?? definition.title,
    role: definition.role,
    employee,
    orgUnit: unitOf(employee, directory),
  };
}

function findColleague(id: string, directory: Directory): PersonaInBank | undefined {
  const employee = directory.findEmployee(id);
  const role = ROLES.find((known) => known === employee?.role);
  if (employee === undefined || role === undefined) return undefined;
  return { key: id, name: employee.name, role, employee, orgUnit: unitOf(employee, directory) };
}

function findEmployee(definition: PersonaDefinition, directory: Directory): EmployeeSource | undefined {
  const named =
    definition.employeeId === undefined ? undefined : directory.findEmployee(definition.employeeId);
  if (named !== undefined) return named;
  const fitting = [...directory.employees.values()]
    .filter(({ role }) => role === definition.role)
    .filter(({ line }) => definition.line === undefined || line === definition.line)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const other = definition.near === undefined ? undefined : findPersona(definition.near, directory);
  const units = directory.upwardsFrom(other?.orgUnit?.no).slice(definition.isAbove ? 1 : 0);
  for (const unit of units) {
    const there = fitting.find(({ orgUnitNo }) => orgUnitNo === unit);
    if (there !== undefined) return there;
  }
  return fitting[0];
}

function unitOf(employee: EmployeeSource | undefined, directory: Directory): OrgUnitSource | undefined {
  return employee?.orgUnitNo === undefined ? undefined : directory.orgUnits.get(employee.orgUnitNo);
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
