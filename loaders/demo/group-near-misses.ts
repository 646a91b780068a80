import { addOwnership, type OwnershipOptions } from './add-ownership.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { addState } from './add-state.ts';
import { type GroupPattern, holdMajority } from './group-patterns.ts';
import { growOwner } from './grow-groups.ts';
import type { Firm, Individual, Party } from './party.ts';
import { spreadShares } from './spread-shares.ts';
import type { World } from './world.ts';

/** Shapes in which a firm comes close to a customer's group by share, date, family or the State. */
export const GROUP_NEAR_MISSES: readonly GroupPattern[] = [
  (world) => missHalf(world, 'EXACTLY_HALF', { share: 5_000 }, { share: 5_000 }, false),
  (world) => missHalf(world, 'JUST_BELOW_HALF', { share: 4_999 }, { share: 5_001 }, true),
  missEndedYesterday,
  missStartsTomorrow,
  missState,
  missStateTogether,
  missFamily,
  missAlreadyCustomer,
  missNoCustomer,
  missWeakChain,
];

/** Notes that `subject` is no uncovered member of the customer's group. */
export function missGroup(
  world: World,
  subject: Firm,
  via: Firm | undefined,
  reason: string,
  party?: Party,
): void {
  world.truth.add('nearMisses', {
    rule: 'uncovered-group-member',
    subject: subject.ref,
    via: via?.ref,
    reason,
  });
  if (party !== undefined) world.truth.add('notControl', { party: party.ref, target: subject.ref, reason });
}

/** A person with a wholly owned customer. */
export function addCustomerOwner(world: World): { owner: Individual; customer: Firm } {
  const owner = growOwner(world);
  const customer = addPlantedFirm(world, true);
  holdMajority(world, owner, customer, 10_000);
  return { owner, customer };
}

/** The customer's owner holds one part of the subject and somebody else the other, which may decide. */
export function missHalf(
  world: World,
  reason: string,
  near: OwnershipOptions,
  other: OwnershipOptions,
  otherControls: boolean,
): void {
  const { owner, customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, false);
  const holder = growOwner(world);
  addOwnership(world, owner, subject, near);
  addOwnership(world, holder, subject, other);
  if (otherControls) world.control.setController(subject, holder);
  missGroup(world, subject, customer, reason, owner);
}

function missEndedYesterday(world: World): void {
  const { today } = world.clock;
  missHalf(world, 'ENDED_YESTERDAY', { share: 10_000, to: today }, { share: 10_000, from: today }, true);
}

function missStartsTomorrow(world: World): void {
  const { today } = world.clock;
  missHalf(
    world,
    'STARTS_TOMORROW',
    { share: 10_000, from: today + 1 },
    { share: 10_000, to: today + 1 },
    true,
  );
}

function missState(world: World): void {
  const state = addState(world);
  const customer = addPlantedFirm(world, true);
  const subject = addPlantedFirm(world, false);
  holdMajority(world, state, customer, 10_000);
  holdMajority(world, state, subject, 10_000);
  missGroup(world, subject, customer, 'ONLY_THE_STATE_IN_COMMON', customer);
}

function missStateTogether(world: World): void {
  const state = addState(world);
  const customer = addPlantedFirm(world, true);
  const subject = addPlantedFirm(world, false);
  holdMajority(world, state, customer, 10_000);
  world.control.setController(subject, state);
  addOwnership(world, state, subject, { share: 4_000 });
  addOwnership(world, customer, subject, { share: 2_500 });
  spreadShares(world, subject, 3_500);
  missGroup(world, subject, customer, 'ONLY_TOGETHER_WITH_THE_STATE', customer);
}

function missFamily(world: World): void {
  const { owner, customer } = addCustomerOwner(world);
  const spouse = growOwner(world);
  const subject = addPlantedFirm(world, false);
  holdMajority(world, spouse, subject, 10_000);
  const [personId, relativeId] = [owner.ref.sourceId, spouse.ref.sourceId];
  world.feeds.write('kinships', { personId, relativeId, relation: '配偶', validFrom: '2010-05-01' });
  missGroup(world, subject, customer, 'ONLY_FAMILY', owner);
}

function missAlreadyCustomer(world: World): void {
  const { owner, customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, true, { brand: customer.brand });
  holdMajority(world, owner, subject, 7_000);
  missGroup(world, subject, customer, 'IS_A_CUSTOMER');
}

function missNoCustomer(world: World): void {
  const owner = growOwner(world);
  const subject = addPlantedFirm(world, false);
  holdMajority(world, owner, subject, 9_000);
  holdMajority(world, owner, addPlantedFirm(world, false, { brand: subject.brand }), 6_000);
  missGroup(world, subject, undefined, 'NO_CUSTOMER_IN_THE_GROUP');
}

/** OWN-7: the chain breaks where 45% is not a majority. */
function missWeakChain(world: World): void {
  const { customer } = addCustomerOwner(world);
  const middle = addPlantedFirm(world, false);
  addOwnership(world, customer, middle, { share: 4_500 });
  spreadShares(world, middle, 5_500);
  const subject = addPlantedFirm(world, false);
  holdMajority(world, middle, subject, 7_000);
  missGroup(world, middle, customer, 'BELOW_HALF', customer);
  missGroup(world, subject, customer, 'WEAK_CHAIN', customer);
}
