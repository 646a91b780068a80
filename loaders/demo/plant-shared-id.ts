import { addPerson } from './add-person.ts';
import { appoint } from './appoint-board.ts';
import { growSingle } from './grow-groups.ts';
import type { World } from './world.ts';

/** Plants a person and an enterprise of one id: ids are unique per kind only. */
export function plantSharedId(world: World): void {
  if (world.block > 0) return;
  const id = 'shared-14';
  growSingle(world, true, { id });
  const person = addPerson(world, { id, hasAccount: false });
  appoint(world, person, world.random.pick(world.firms), '监事');
}
