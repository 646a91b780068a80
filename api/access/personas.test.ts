import { expect, test } from 'vitest';
import { Directory } from './directory.ts';
import { findPersona } from './personas.ts';

const directory = new Directory();
const unit = (no: number, level: string, parentNo?: number): void =>
  directory.addUnit({ no, id: `U${no}`, name: `unit ${no}`, level, parentNo });
unit(1, 'HEAD_OFFICE');
unit(2, 'BRANCH', 1);
unit(3, 'SUB_BRANCH', 2);
unit(4, 'SUB_BRANCH', 2);
const employee = (no: number, id: string, role: string, line: string, orgUnitNo: number): void =>
  directory.addEmployee({ no, id, name: id, role, line, orgUnitNo });
employee(10, 'A-MARKETS', 'RELATIONSHIP_MANAGER', 'FINANCIAL_MARKETS', 1);
employee(11, 'B-MARKETS', 'RELATIONSHIP_MANAGER', 'FINANCIAL_MARKETS', 2);
employee(12, 'EMP-ZHOULAN', 'RELATIONSHIP_MANAGER', 'CORPORATE', 4);
employee(13, 'A-HEAD', 'BRANCH_HEAD', 'CORPORATE', 3);
employee(14, 'B-HEAD', 'BRANCH_HEAD', 'CORPORATE', 4);
employee(15, 'C-HEAD', 'BRANCH_HEAD', 'CORPORATE', 2);
employee(16, 'TELLER', 'TELLER', 'RETAIL', 4);

const idOf = (key: string): string | undefined => findPersona(key, directory)?.employee?.id;

test('a persona without a name is at the unit of the manager of the story, or the nearest above it', () => {
  expect(idOf('manager')).toBe('EMP-ZHOULAN');
  expect(idOf('subbranch')).toBe('B-HEAD');
  expect(idOf('branch')).toBe('C-HEAD');
  expect(idOf('markets')).toBe('B-MARKETS');
});

test('a role that nobody has stands at the head office', () => {
  expect(findPersona('lobby', directory)).toMatchObject({ role: 'LOBBY_MANAGER', orgUnit: undefined });
});

test('the id of an employee stands for that employee, if the role may sign in', () => {
  expect(findPersona('A-HEAD', directory)).toMatchObject({ role: 'BRANCH_HEAD', orgUnit: { no: 3 } });
  expect(findPersona('TELLER', directory)).toBeUndefined();
  expect(findPersona('nobody', directory)).toBeUndefined();
});
