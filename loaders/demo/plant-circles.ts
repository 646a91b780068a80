import { addGuarantee } from './add-guarantee.ts';
import { addMajority } from './add-majority.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { growOwner } from './grow-groups.ts';
import type { Firm } from './party.ts';
import { times, type World } from './world.ts';

const NEAR_MISSES = [
  { reason: 'NO_CLOSING_GUARANTEE', shift: undefined },
  { reason: 'CLOSING_GUARANTEE_ENDED_YESTERDAY', shift: { from: -400, to: 0 } },
  { reason: 'CLOSING_GUARANTEE_ENDED', shift: { from: -900, to: -120 } },
  { reason: 'CLOSING_GUARANTEE_STARTS_TOMORROW', shift: { from: 1, to: 400 } },
] as const;

/**
 * Plants guarantee circles and chains that are none. Their members give no other guarantees; the background only stands
 * for them, which closes nothing.
 */
export function plantCircles(world: World): void {
  const helpers = world.firms.slice(0, 200);
  for (let left = times(world, 30, 3); left > 0; left -= 1) {
    const members = addMembers(world, helpers, 2 + (left % 5));
    closeRing(world, members);
    if (members.length >= 4) addGuarantee(world, members[2], members[0]);
    world.truth.add('guaranteeCircles', { members: members.map((firm) => firm.ref) });
  }
  for (let left = times(world, 4); left > 0; left -= 1) plantNestedRings(world, helpers);
  for (let left = times(world, 40, 4); left > 0; left -= 1) {
    plantOpenChain(world, helpers, 2 + (left % 4), NEAR_MISSES[left % NEAR_MISSES.length]);
  }
}

function addMembers(world: World, helpers: readonly Firm[], count: number): Firm[] {
  return Array.from({ length: count }, () => {
    const firm = addPlantedFirm(world, world.random.chance(0.85));
    addMajority(world, growOwner(world), firm);
    if (world.random.chance(0.4)) addGuarantee(world, world.random.pick(helpers), firm);
    return firm;
  });
}

function closeRing(world: World, members: readonly Firm[]): void {
  for (const [index, firm] of members.entries())
    addGuarantee(world, firm, members[(index + 1) % members.length]);
}

/** GUA-1: a ring of three and a mutual pair that share a member. */
function plantNestedRings(world: World, helpers: readonly Firm[]): void {
  const [a, b, c, d, e, f] = addMembers(world, helpers, 6);
  closeRing(world, [a, b, c]);
  closeRing(world, [c, d]);
  addGuarantee(world, e, a);
  addGuarantee(world, d, f);
  world.truth.add('guaranteeCircles', { members: [a, b, c, d].map((firm) => firm.ref) });
}

function plantOpenChain(
  world: World,
  helpers: readonly Firm[],
  length: number,
  { reason, shift }: (typeof NEAR_MISSES)[number],
): void {
  const members = addMembers(world, helpers, length);
  const { today } = world.clock;
  for (let index = 1; index < length; index += 1) addGuarantee(world, members[index - 1], members[index]);
  if (shift !== undefined) {
    const dates = { from: today + shift.from, to: today + shift.to };
    addGuarantee(world, members[length - 1], members[0], dates);
  }
  world.truth.add('guaranteeNearMisses', { members: members.map((firm) => firm.ref), reason });
}
