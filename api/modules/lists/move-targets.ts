import { spreadEvenly } from '../../../scoring/lists/spread-evenly.ts';
import type { RequestContext } from '../../context.ts';
import type { EmployeeSource, OrgUnitSource } from '../../sources.ts';
import type { Move } from '../../work/lists/move-items.ts';
import type { ListItem } from '../../work/lists/read-items.ts';
import type { ListScope } from '../../work/lists/task-list.ts';
import { branchFinder } from './plan-list.ts';
import { peopleUnder, placeOfPerson, placeOfUnit, unitsBelow } from './unit-places.ts';

type Movable = Pick<ListItem, 'id' | 'partyKey' | 'branchKey' | 'subKey' | 'assigneeKey'>;
type Destination = Omit<Move, 'id'>;

/** The units or people to whom the viewer may pass items on: those below the place of the viewer. */
export function targetsOf(
  context: RequestContext,
  scope: ListScope,
  people: boolean,
): (OrgUnitSource | EmployeeSource)[] {
  const { today, directory } = context;
  const key = scope.subKey ?? scope.branchKey;
  const unit = key === undefined ? undefined : today.findEntity(key);
  if (people) return unit === undefined ? [] : peopleUnder(directory, unit);
  if (scope.subKey !== undefined) return [];
  if (unit === undefined) return unitsBelow(directory);
  const below = unitsBelow(directory, unit);
  // People of the branch itself work there as at a sub-branch.
  const isStaffed = peopleUnder(directory, unit).some(({ orgUnitNo }) => orgUnitNo === unit);
  const own = directory.orgUnits.get(unit);
  return isStaffed && own !== undefined ? [...below, own] : below;
}

export function destinationOf(
  { today, directory }: RequestContext,
  target: OrgUnitSource | EmployeeSource,
  scope: ListScope,
): Destination {
  const keyOf = (no: number | undefined): string => (no === undefined ? '' : today.keyOf(no));
  const employee = directory.employees.get(target.no);
  const { branch, sub } =
    employee === undefined ? placeOfUnit(directory, target.no) : placeOfPerson(directory, employee);
  const isOwnUnit = scope.branchKey !== undefined && employee === undefined && sub === undefined;
  return {
    branchKey: keyOf(branch),
    subKey: isOwnUnit ? keyOf(branch) : keyOf(sub),
    assigneeKey: employee === undefined ? '' : keyOf(target.no),
    assigneeName: employee?.name ?? '',
    toName: target.name,
  };
}

/** Leaves each item with who manages its party, or with their unit; what nobody of the targets manages stays where it is. */
export async function keepMoves(
  context: RequestContext,
  items: readonly Movable[],
  targets: readonly (OrgUnitSource | EmployeeSource)[],
  scope: ListScope,
): Promise<Move[]> {
  const { today, directory } = context;
  const known = new Map(targets.map((target) => [target.no, target]));
  const branchOf = scope.branchKey === undefined ? await branchFinder(context) : undefined;
  const find = (party: number): number | undefined => {
    if (branchOf !== undefined) return today.findEntity(branchOf(party));
    let found: number | undefined;
    today.forEachOut('MANAGED_BY', party, (employee) => {
      if (known.has(employee)) found ??= employee;
      const person = directory.employees.get(employee);
      const sub = person === undefined ? undefined : placeOfPerson(directory, person).sub;
      if (sub !== undefined && known.has(sub)) found ??= sub;
    });
    today.forEachOut('CUSTOMER_OF', party, (unit) => {
      const { branch, sub } = placeOfUnit(directory, unit);
      const place = sub ?? branch;
      if (place !== undefined && known.has(place)) found ??= place;
    });
    return found;
  };
  return items.flatMap(({ id, partyKey }) => {
    const party = today.findEntity(partyKey);
    const target = known.get((party === undefined ? undefined : find(party)) ?? -1);
    return target === undefined ? [] : [{ id, ...destinationOf(context, target, scope) }];
  });
}

/** Gives each item to whoever has least to do; people of a line that fits the party where there are any. */
export async function evenMoves(
  context: RequestContext,
  items: readonly Movable[],
  targets: readonly (OrgUnitSource | EmployeeSource)[],
  scope: ListScope,
): Promise<Move[]> {
  const { today, directory, services } = context;
  const keys = targets.map(({ no }) => today.keyOf(no));
  const people = targets.some(({ no }) => directory.employees.has(no));
  const loads = await services.lists.loads(people ? 'assignee_key' : 'sub_key', keys);
  const all = targets.map((target) => ({
    target,
    key: today.keyOf(target.no),
    load: loads.get(today.keyOf(target.no)) ?? 0,
    people: people ? 1 : peopleUnder(directory, target.no).length,
  }));
  const byKey = new Map(all.map((one) => [one.key, one.target]));
  const given = new Map<string, number>();
  const moves: Move[] = [];
  for (const kind of ['ENTERPRISE', 'PERSON', undefined] as const) {
    const some = items.filter(({ partyKey }) => kindOf(partyKey) === kind);
    const line = kind === 'PERSON' ? 'RETAIL' : 'CORPORATE';
    const fitting = all.filter(({ target }) => directory.employees.get(target.no)?.line === line);
    const takers = (fitting.length > 0 ? fitting : all).map((one) => ({
      ...one,
      load: one.load + (given.get(one.key) ?? 0),
    }));
    for (const [at, key] of spreadEvenly(some.length, takers).entries()) {
      given.set(key, (given.get(key) ?? 0) + 1);
      moves.push({ id: some[at].id, ...destinationOf(context, byKey.get(key)!, scope) });
    }
  }
  return moves;

  function kindOf(partyKey: string): 'ENTERPRISE' | 'PERSON' | undefined {
    const no = today.findEntity(partyKey);
    const kind = no === undefined ? undefined : today.kindOf(no);
    return kind === 'ENTERPRISE' || kind === 'PERSON' ? kind : undefined;
  }
}
