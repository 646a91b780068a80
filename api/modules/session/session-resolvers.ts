import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { findPersona, PERSONAS } from '../../access/personas.ts';
import { PURPOSES_OF_ROLE } from '../../access/viewer.ts';

export const sessionQueries = {
  viewer: (_, __, { viewer, directory }) => ({
    name: viewer.name,
    role: viewer.role,
    purpose: viewer.purpose,
    purposes: [...PURPOSES_OF_ROLE[viewer.role]],
    orgUnit: viewer.orgUnitNo === undefined ? null : (directory.orgUnits.get(viewer.orgUnitNo) ?? null),
    employee: viewer.employeeNo === undefined ? null : (directory.employees.get(viewer.employeeNo) ?? null),
    persona: viewer.persona ?? null,
  }),
  personas: (_, __, { directory }) =>
    Object.keys(PERSONAS).flatMap((key) => {
      const persona = findPersona(key, directory);
      if (persona === undefined) return [];
      const { name, role, employee, orgUnit } = persona;
      return [{ key, name, role, line: employee?.line ?? null, orgUnit: orgUnit ?? null }];
    }),
} satisfies QueryResolvers;
