import { addOwnership } from './add-ownership.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { addCustomerOwner, missGroup, missHalf } from './group-near-misses.ts';
import { type GroupPattern, holdMajority } from './group-patterns.ts';
import { growOwner } from './grow-groups.ts';
import { spreadShares } from './spread-shares.ts';
import { FUND_TRADE } from './tables/trades.ts';
import type { World } from './world.ts';

/** Shapes in which a firm comes close to a customer's group by shares that carry no, too few or unknown votes. */
export const GROUP_NEAR_MISSES_BY_VOTES: readonly GroupPattern[] = [
  (world) =>
    missHalf(
      world,
      'VOTES_STRIPPED',
      { share: 6_000, votingShare: 3_000 },
      { share: 4_000, votingShare: 7_000 },
      true,
    ),
  missTreasury,
  missTreasuryItself,
  missNominee,
  missLimitedPartner,
  missCrossHolding,
  missUnknownShare,
  missShareRange,
  missUnknownRemainder,
];

/** 40% of the register against 40%: half of the votes each once the firm's own 20% are left out. */
function missTreasury(world: World): void {
  const { owner, customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, false, { legalForm: '股份有限公司' });
  addOwnership(world, owner, subject, { share: 4_000 });
  addOwnership(world, growOwner(world), subject, { share: 4_000 });
  addOwnership(world, subject, subject, { share: 2_000, shareClass: '库存股' });
  missGroup(world, subject, customer, 'TREASURY_NOT_ENOUGH', owner);
}

/** 60% of the register, 40 of them held by the firm itself: the customer's 20 are a third of the votes. */
function missTreasuryItself(world: World): void {
  const { customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, false, { legalForm: '股份有限公司' });
  addOwnership(world, customer, subject, { share: 2_000 });
  addOwnership(world, subject, subject, { share: 4_000, shareClass: '库存股' });
  const [one, two] = world.random.sample(world.investors, 2);
  addOwnership(world, one, subject, { share: 2_000 });
  addOwnership(world, two, subject, { share: 2_000 });
  missGroup(world, subject, customer, 'TREASURY_VOTES_FOR_NOBODY', customer);
}

function missNominee(world: World): void {
  const { owner: nominee, customer } = addCustomerOwner(world);
  const nominator = growOwner(world);
  const subject = addPlantedFirm(world, false);
  world.control.setController(subject, nominator, 'NOMINATOR');
  addOwnership(world, nominee, subject, { share: 7_000, role: 'NOMINEE', nominator });
  spreadShares(world, subject, 3_000);
  missGroup(world, subject, customer, 'NOMINEE', nominee);
}

function missLimitedPartner(world: World): void {
  const { customer } = addCustomerOwner(world);
  const partner = addPlantedFirm(world, false);
  holdMajority(world, growOwner(world), partner, 10_000);
  const subject = addPlantedFirm(world, false, {
    trade: FUND_TRADE,
    legalForm: '有限合伙企业',
    brand: partner.brand,
  });
  world.control.setController(subject, partner, 'OWN-10');
  addOwnership(world, partner, subject, { share: 100, votingShare: 10_000, role: 'GP' });
  addOwnership(world, customer, subject, { share: 9_900, votingShare: 0, role: 'LP' });
  missGroup(world, subject, customer, 'LIMITED_PARTNER', customer);
}

/** OWN-2: a cross-holding in which each firm has a majority holder of its own. */
function missCrossHolding(world: World): void {
  const [left, right] = [growOwner(world), growOwner(world)];
  const customer = addPlantedFirm(world, true);
  const subject = addPlantedFirm(world, false);
  world.control.setController(customer, left, 'OWN-2');
  addOwnership(world, left, customer, { share: 7_000 });
  addOwnership(world, subject, customer, { share: 3_000 });
  world.control.setController(subject, right, 'OWN-2');
  addOwnership(world, right, subject, { share: 6_000 });
  addOwnership(world, customer, subject, { share: 4_000 });
  missGroup(world, subject, customer, 'CROSS_HOLDING', left);
}

function missUnknownShare(world: World): void {
  const { owner, customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, false);
  addOwnership(world, owner, subject, {});
  spreadShares(world, subject, 4_000);
  missGroup(world, subject, customer, 'SHARE_UNKNOWN', owner);
}

/** OWN-11: between 40% and 60% is possible, not certain. */
function missShareRange(world: World): void {
  const { owner, customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, false);
  addOwnership(world, owner, subject, { shareMin: 4_000, shareMax: 6_000 });
  spreadShares(world, subject, 4_000);
  missGroup(world, subject, customer, 'SHARE_BETWEEN_BOUNDS', owner);
}

/** OWN-9: the largest known holder, with more than half unknown. */
function missUnknownRemainder(world: World): void {
  const { owner, customer } = addCustomerOwner(world);
  const subject = addPlantedFirm(world, false);
  addOwnership(world, owner, subject, { share: 4_000 });
  missGroup(world, subject, customer, 'REMAINDER_UNKNOWN', owner);
}
