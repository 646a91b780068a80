import { Directory } from '../api/access/directory.ts';
import type { Role } from '../api/access/viewer.ts';
import { dayOfInstant } from '../graph/model/day.ts';
import { type TerseRow, type TestGraph, viewOf } from '../tests/support/view-of.ts';
import { DAY_SIZE } from './fill-day.ts';

const BRANCHES = 20;
const SUB_BRANCHES = 10;
const PEOPLE = 5;

export interface MadePeople {
  readonly graph: TestGraph;
  readonly directory: Directory;
  /** Name of who works there with the sub-branch; the first of each heads it. */
  readonly people: readonly { readonly name: string; readonly unit: string; readonly role: Role }[];
}

/** A bank of 20 branches with 10 sub-branches of five people each, 20,000 customers with products, maturities and movements. */
export function makePeople(now: number): MadePeople {
  const today = dayOfInstant(now);
  const branches = Array.from({ length: BRANCHES }, (_, at) => `b${at}`);
  const units = branches.flatMap((branch) =>
    Array.from({ length: SUB_BRANCHES }, (_, at) => [`${branch}-s${at}`, branch] as const),
  );
  const people = units.flatMap(([unit]) =>
    Array.from({ length: PEOPLE }, (_, at) => ({
      name: `${unit}-p${at}`,
      unit,
      role: at === 0 ? ('BRANCH_HEAD' as const) : ('RELATIONSHIP_MANAGER' as const),
    })),
  );
  const customers = Array.from({ length: DAY_SIZE.subjects }, (_, at) => `c${at}`);
  const workerOf = (at: number) => people[at % people.length];
  const graph = viewOf({
    UNIT_OF: [...branches.map((branch): TerseRow => [branch, 'HQ']), ...units],
    WORKS_AT: people.map(({ name, unit }): TerseRow => [name, unit]),
    CUSTOMER_OF: customers.map((name, at): TerseRow => [name, workerOf(at).unit]),
    MANAGED_BY: customers.map((name, at): TerseRow => [name, workerOf(at).name]),
    HOLDS: customers.map(
      (name, at): TerseRow => [name, `product${at % 12}`, { balance: at, maturesOn: today + (at % 200) }],
    ),
    HAS_EVENT: customers
      .filter((_, at) => at % 4 === 0)
      .map((name, at): TerseRow => [name, 'large-inflow', { occurredOn: today - (at % 60), amount: at }]),
  });
  return { graph, directory: directoryOf(graph, branches, units, people), people };
}

function directoryOf(
  graph: TestGraph,
  branches: readonly string[],
  units: readonly (readonly [string, string])[],
  people: MadePeople['people'],
): Directory {
  const directory = new Directory();
  const addUnit = (name: string, parent?: string): void => {
    const parentNo = parent === undefined ? undefined : graph.no(parent);
    directory.addUnit({ no: graph.no(name), id: name, name, level: '', parentNo });
  };
  addUnit('HQ');
  for (const branch of branches) addUnit(branch, 'HQ');
  for (const [unit, branch] of units) addUnit(unit, branch);
  for (const { name, unit, role } of people)
    directory.addEmployee({
      no: graph.no(name),
      id: name,
      name,
      role,
      line: 'CORPORATE',
      orgUnitNo: graph.no(unit),
    });
  return directory;
}
