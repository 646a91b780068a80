import type { Day } from '../../graph/model/day.ts';
import type { Party } from './party.ts';
import type { World } from './world.ts';
import type { Line } from './write-bank.ts';

/** Gives a customer its lead (主办) of a line at a unit, a certain one if named. */
export function assignManager(
  world: World,
  party: Party,
  orgId: string,
  line: Line,
  since: Day,
  employeeId?: string,
): void {
  world.feeds.write('assignments', {
    partyKind: party.ref.kind,
    partyId: party.ref.sourceId,
    employeeId: employeeId ?? world.random.pick(world.bank.managersOf(orgId, line)),
    line,
    validFrom: world.clock.format(since),
  });
}
