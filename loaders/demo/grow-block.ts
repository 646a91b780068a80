import { addPerson } from './add-person.ts';
import { growEmployments } from './grow-employments.ts';
import { growGroups } from './grow-groups.ts';
import { growGuarantees } from './grow-guarantees.ts';
import { growInnovation } from './grow-innovation.ts';
import { growKinships } from './grow-kinships.ts';
import { growSupply } from './grow-supply.ts';
import { notePeople } from './note-people.ts';
import { noteTrade } from './note-trade.ts';
import { plantCircles } from './plant-circles.ts';
import { plantCounterparties } from './plant-counterparties.ts';
import { plantGates } from './plant-gates.ts';
import { plantGroups } from './plant-groups.ts';
import { plantHomeBuyers } from './plant-home-buyers.ts';
import { plantOtherControl } from './plant-other-control.ts';
import { plantPaymentsThatAreNoSupply } from './plant-payments-that-are-no-supply.ts';
import { plantPayroll } from './plant-payroll.ts';
import { plantRelatedParties } from './plant-related-parties.ts';
import { plantSameNames } from './plant-same-names.ts';
import { plantScorecards } from './plant-scorecards.ts';
import { plantSharedId } from './plant-shared-id.ts';
import { plantSignals } from './plant-signals.ts';
import { plantStaffAndOwners } from './plant-staff-and-owners.ts';
import { plantTrade } from './plant-trade.ts';
import { times, type World } from './world.ts';
import { writeContacts } from './write-contacts.ts';
import { writeFigures } from './write-figures.ts';

/** Builds one block: the background, and what is planted in it; `tellFirst` runs when the people are there. */
export function growBlock(world: World, tellFirst?: (world: World) => void): void {
  for (let left = times(world, 1_100, 60); left > 0; left -= 1) {
    world.investors.push(addPerson(world, { hasAccount: world.random.chance(0.3) }));
  }
  for (let left = times(world, 1_300, 60); left > 0; left -= 1) {
    world.directors.push(addPerson(world, { hasAccount: world.random.chance(0.3) }));
  }
  tellFirst?.(world);
  growGroups(world);
  plantSharedId(world);
  plantGroups(world);
  plantOtherControl(world);
  growGuarantees(world);
  plantCircles(world);
  plantCounterparties(world);
  growSupply(world);
  plantTrade(world);
  plantPaymentsThatAreNoSupply(world);
  plantPayroll(world);
  plantStaffAndOwners(world);
  plantRelatedParties(world);
  plantHomeBuyers(world);
  growEmployments(world);
  growKinships(world);
  plantSameNames(world);
  plantGates(world, plantSignals(world));
  growInnovation(world);
  plantScorecards(world);
  writeFigures(world);
  writeContacts(world);
  noteTrade(world);
  notePeople(world);
  world.control.flush(world.truth);
}
