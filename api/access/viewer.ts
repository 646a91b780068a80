export const ROLES = [
  'RELATIONSHIP_MANAGER',
  'BRANCH_HEAD',
  'LOBBY_MANAGER',
  'RISK_MANAGER',
  'INDUSTRY_ANALYST',
  'PRODUCT_OWNER',
  'OPERATIONS',
] as const;
export type Role = (typeof ROLES)[number];

export const PURPOSES = ['MARKETING', 'RISK', 'INDUSTRY', 'OPERATIONS'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a role may ask for; the first is what it asks for when it does not say. */
export const PURPOSES_OF_ROLE: Readonly<Record<Role, readonly Purpose[]>> = {
  RELATIONSHIP_MANAGER: ['MARKETING'],
  BRANCH_HEAD: ['MARKETING', 'RISK'],
  LOBBY_MANAGER: ['MARKETING'],
  RISK_MANAGER: ['RISK'],
  INDUSTRY_ANALYST: ['INDUSTRY'],
  PRODUCT_OWNER: ['MARKETING', 'OPERATIONS'],
  OPERATIONS: ['OPERATIONS'],
};

const AT_A_UNIT: readonly Role[] = ['RELATIONSHIP_MANAGER', 'BRANCH_HEAD', 'LOBBY_MANAGER'];

/** Whether a role serves the customers of a unit, and sees them in full. */
export function servesCustomers(role: Role): boolean {
  return AT_A_UNIT.includes(role);
}

/** On whose behalf a request reads, and why. */
export interface ViewerIdentity {
  readonly name: string;
  readonly role: Role;
  readonly purpose: Purpose;
  /** Entity number of the unit whose subtree is the viewer's; undefined is the whole bank. */
  readonly orgUnitNo: number | undefined;
  readonly employeeNo: number | undefined;
  /** Key of the demo persona. */
  readonly persona: string | undefined;
}
