/**
 * Values of the column `roleCode` of OWNS. A holding through a nominee is two relationships: the legal one of the nominee
 * (NOMINEE), which is shown but never computed with, and the one of the nominator behind it (NOMINATOR), which counts.
 */
export const OWNERSHIP_ROLES = { GP: 1, LP: 2, NOMINEE: 3, NOMINATOR: 4 } as const;

export type OwnershipRole = keyof typeof OWNERSHIP_ROLES;
