import { addOwnership } from './add-ownership.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { holdMajority } from './group-patterns.ts';
import { growOwner } from './grow-groups.ts';
import { spreadShares } from './spread-shares.ts';
import { times, type World } from './world.ts';

/** Plants control by concert, family and agreement, and control that leads nowhere; customers are never mixed with others. */
export function plantOtherControl(world: World): void {
  for (let left = times(world, 20); left > 0; left -= 1) {
    plantConcert(world);
    plantFamily(world);
    plantAgreement(world);
  }
  for (let left = times(world, 3); left > 0; left -= 1) {
    plantOrphanCycle(world);
    plantOverHundred(world);
    plantDiamond(world);
  }
}

/** OWN-13 with 30% and 25%: a majority only for the bloc. */
function plantConcert(world: World): void {
  const [one, two] = world.random.sample(world.investors, 2);
  const firm = addPlantedFirm(world, world.random.chance(0.5));
  addOwnership(world, one, firm, { share: 3_000 });
  addOwnership(world, two, firm, { share: 2_500 });
  const small = world.random.sample(world.directors, 2);
  addOwnership(world, small[0], firm, { share: 2_400 });
  addOwnership(world, small[1], firm, { share: 2_100 });
  world.feeds.write('concert-parties', {
    partyKind: 'PERSON',
    partyId: one.ref.sourceId,
    otherKind: 'PERSON',
    otherId: two.ref.sourceId,
    basis: '一致行动协议',
    presumed: 'false',
    validFrom: world.clock.format(firm.foundedOn),
  });
  world.truth.add('otherControl', {
    controllers: [one.ref, two.ref],
    controlled: firm.ref,
    basis: 'CONCERT',
  });
  world.truth.add('notControl', { party: one.ref, target: firm.ref, reason: 'ONLY_IN_CONCERT' });
}

function plantFamily(world: World): void {
  const [one, two] = [growOwner(world), growOwner(world)];
  const firm = addPlantedFirm(world, world.random.chance(0.5));
  addOwnership(world, one, firm, { share: 3_200 });
  addOwnership(world, two, firm, { share: 2_800 });
  spreadShares(world, firm, 4_000);
  const [personId, relativeId] = [one.ref.sourceId, two.ref.sourceId];
  world.feeds.write('kinships', { personId, relativeId, relation: '配偶', validFrom: '2008-10-01' });
  world.truth.add('otherControl', { controllers: [one.ref, two.ref], controlled: firm.ref, basis: 'FAMILY' });
  world.truth.add('notControl', { party: one.ref, target: firm.ref, reason: 'ONLY_FAMILY' });
}

function plantAgreement(world: World): void {
  const isCustomer = world.random.chance(0.5);
  const controller = addPlantedFirm(world, isCustomer);
  holdMajority(world, growOwner(world), controller, 10_000);
  const firm = addPlantedFirm(world, isCustomer, { brand: controller.brand });
  spreadShares(world, firm, 10_000);
  world.feeds.write('control-agreements', {
    controllerKind: 'ENTERPRISE',
    controllerId: controller.ref.sourceId,
    controlledId: firm.ref.sourceId,
    basis: world.random.pick(['表决权委托', '协议控制']),
    validFrom: world.clock.format(Math.max(controller.foundedOn, firm.foundedOn)),
  });
  world.truth.add('otherControl', {
    controllers: [controller.ref],
    controlled: firm.ref,
    basis: 'AGREEMENT',
  });
  world.truth.add('notControl', { party: controller.ref, target: firm.ref, reason: 'ONLY_BY_AGREEMENT' });
}

/** OWN-6: two firms that control each other and whom nobody controls. Both are customers, so that no rule depends on it. */
function plantOrphanCycle(world: World): void {
  const [one, two] = world.random.sample(world.investors, 2);
  const left = addPlantedFirm(world, true);
  const right = addPlantedFirm(world, true);
  addOwnership(world, one, left, { share: 4_000 });
  addOwnership(world, right, left, { share: 6_000 });
  addOwnership(world, two, right, { share: 4_000 });
  addOwnership(world, left, right, { share: 6_000 });
  const ring = [left.ref, right.ref];
  for (const controller of ring) {
    const controlled = ring.filter((ref) => ref !== controller);
    const patterns = ['OWN-6'];
    world.truth.add('control', { controller, controlled, basis: 'MAJORITY', isUltimate: false, patterns });
  }
}

/** OWN-4: a register of 110%, as when two dates are mixed; 65% of it is still a majority. */
function plantOverHundred(world: World): void {
  const owner = growOwner(world);
  const [one, two] = world.random.sample(world.investors, 2);
  const firm = addPlantedFirm(world, world.random.chance(0.5));
  world.control.setController(firm, owner, 'OVER_100');
  addOwnership(world, owner, firm, { share: 6_500 });
  addOwnership(world, one, firm, { share: 2_600 });
  addOwnership(world, two, firm, { share: 1_900 });
}

/** OWN-1: two firms with 50% and 30% of a third; the 50% are no majority. */
function plantDiamond(world: World): void {
  const [one, two] = [growOwner(world), growOwner(world)];
  const [left, right, target] = [0, 1, 2].map(() => addPlantedFirm(world, true));
  world.control.setController(left, one, 'OWN-1');
  addOwnership(world, one, left, { share: 6_000 });
  addOwnership(world, two, left, { share: 4_000 });
  world.control.setController(right, two, 'OWN-1');
  addOwnership(world, one, right, { share: 4_000 });
  addOwnership(world, two, right, { share: 6_000 });
  addOwnership(world, left, target, { share: 5_000 });
  addOwnership(world, right, target, { share: 3_000 });
  spreadShares(world, target, 2_000);
  world.truth.add('notControl', { party: one.ref, target: target.ref, reason: 'EXACTLY_HALF' });
}
