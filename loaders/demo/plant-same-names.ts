import { addPerson } from './add-person.ts';
import { appoint } from './appoint-board.ts';
import { times, type World } from './world.ts';

/** Plants persons who share nothing but the name of an owner: each on the board of another firm, each with another id. */
export function plantSameNames(world: World): void {
  const { random, truth } = world;
  for (const owner of random.sample(world.owners, times(world, 40, 2))) {
    const namesake = addPerson(world, { name: owner.name, hasAccount: random.chance(0.5) });
    appoint(world, namesake, random.pick(world.firms), '监事');
    truth.add('sameNames', { name: owner.name, parties: [owner.ref, namesake.ref] });
  }
}
