import { addOwnership } from './add-ownership.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { type GroupPattern, holdMajority } from './group-patterns.ts';
import { growOwner } from './grow-groups.ts';
import { FUND_TRADE } from './tables/trades.ts';
import type { World } from './world.ts';

/** Shapes in which votes, classes, roles or several holders together decide. */
export const COMBINED_GROUP_PATTERNS: readonly GroupPattern[] = [
  plantControlWithoutOwnership,
  plantTwoSubsidiariesTogether,
  plantTreasury,
  plantSuperVotes,
  plantGeneralPartner,
  plantNominator,
];

/** OWN-5: X holds 30% of B and commands 25% more through A; B decides over D. */
function plantControlWithoutOwnership(world: World): void {
  const { truth, control } = world;
  const owner = growOwner(world);
  const [other, rival] = world.random.sample(world.investors, 2);
  const customer = addPlantedFirm(world, true);
  const second = addPlantedFirm(world, false, { brand: customer.brand });
  const third = addPlantedFirm(world, false, { brand: customer.brand });
  control.setController(customer, owner);
  addOwnership(world, owner, customer, { share: 6_000 });
  addOwnership(world, other, customer, { share: 4_000 });
  control.setController(second, owner, 'OWN-5');
  addOwnership(world, owner, second, { share: 3_000 });
  addOwnership(world, customer, second, { share: 2_500 });
  addOwnership(world, rival, second, { share: 4_500 });
  control.setController(third, second, 'OWN-5');
  addOwnership(world, second, third, { share: 5_100 });
  addOwnership(world, rival, third, { share: 4_900 });
  truth.add('notControl', { party: rival.ref, target: third.ref, reason: 'OWNERSHIP_WITHOUT_CONTROL' });
  truth.add('notControl', { party: customer.ref, target: second.ref, reason: 'ONLY_TOGETHER_WITH_OWNER' });
}

function plantTwoSubsidiariesTogether(world: World): void {
  const parent = addPlantedFirm(world, true);
  holdMajority(world, growOwner(world), parent, 6_700);
  const left = addPlantedFirm(world, true, { brand: parent.brand });
  const right = addPlantedFirm(world, false, { brand: parent.brand });
  holdMajority(world, parent, left, 8_000);
  holdMajority(world, parent, right, 5_500, 'TWO_SUBSIDIARIES');
  const joint = addPlantedFirm(world, false);
  world.control.setController(joint, parent, 'TWO_SUBSIDIARIES');
  addOwnership(world, left, joint, { share: 4_500 });
  addOwnership(world, right, joint, { share: 2_500 });
  const [rest] = world.random.sample(world.investors, 1);
  addOwnership(world, rest, joint, { share: 3_000 });
}

/** OWN-3: 48% of the register is 60% of the votes, since the firm holds 20% itself. */
function plantTreasury(world: World): void {
  const owner = growOwner(world);
  holdMajority(world, owner, addPlantedFirm(world, true), 10_000);
  const firm = addPlantedFirm(world, false, { legalForm: '股份有限公司' });
  world.control.setController(firm, owner, 'OWN-3');
  addOwnership(world, owner, firm, { share: 4_800 });
  addOwnership(world, firm, firm, { share: 2_000, shareClass: '库存股' });
  const [other] = world.random.sample(world.investors, 1);
  addOwnership(world, other, firm, { share: 3_200 });
}

function plantSuperVotes(world: World): void {
  const owner = growOwner(world);
  holdMajority(world, owner, addPlantedFirm(world, true), 10_000);
  const firm = addPlantedFirm(world, false, { legalForm: '股份有限公司' });
  world.control.setController(firm, owner, 'SUPER_VOTES');
  const [other] = world.random.sample(world.investors, 1);
  addOwnership(world, owner, firm, { share: 3_000, votingShare: 6_500, shareClass: '特别表决权股' });
  addOwnership(world, other, firm, { share: 7_000, votingShare: 3_500, shareClass: '普通股' });
}

/** OWN-10: the general partner decides with 1%, the limited partners own. */
function plantGeneralPartner(world: World): void {
  const partner = addPlantedFirm(world, true);
  holdMajority(world, growOwner(world), partner, 10_000);
  const fund = addPlantedFirm(world, false, {
    trade: FUND_TRADE,
    legalForm: '有限合伙企业',
    brand: partner.brand,
  });
  world.control.setController(fund, partner, 'OWN-10');
  addOwnership(world, partner, fund, { share: 100, votingShare: 10_000, role: 'GP' });
  const [limited] = world.random.sample(world.investors, 1);
  addOwnership(world, limited, fund, { share: 9_900, votingShare: 0, role: 'LP' });
  world.truth.add('notControl', { party: limited.ref, target: fund.ref, reason: 'LIMITED_PARTNER' });
}

function plantNominator(world: World): void {
  const owner = growOwner(world);
  holdMajority(world, owner, addPlantedFirm(world, true), 10_000);
  const firm = addPlantedFirm(world, false);
  world.control.setController(firm, owner, 'NOMINATOR');
  const [nominee, other] = world.random.sample(world.investors, 2);
  addOwnership(world, nominee, firm, { share: 7_000, role: 'NOMINEE', nominator: owner });
  addOwnership(world, other, firm, { share: 3_000 });
  world.truth.add('notControl', { party: nominee.ref, target: firm.ref, reason: 'NOMINEE' });
}
