import { addOwnership } from './add-ownership.ts';
import { addPlantedFirm } from './add-planted-firm.ts';
import { addState } from './add-state.ts';
import { growOwner } from './grow-groups.ts';
import type { Firm, Party } from './party.ts';
import { spreadShares } from './spread-shares.ts';
import type { World } from './world.ts';

/** Builds one control group of a certain shape with at least one customer and one member that is none. */
export type GroupPattern = (world: World) => void;

/** Shapes with one majority holder a firm. */
export const GROUP_PATTERNS: readonly GroupPattern[] = [
  plantSisters,
  plantSubsidiary,
  plantParent,
  plantThreeLayers,
  plantJustAboveHalf,
  plantEndsTomorrow,
  plantBeginsToday,
  plantDispersedParent,
  plantUnderState,
];

/** Notes a majority, writes it and spreads the rest. */
export function holdMajority(
  world: World,
  owner: Party,
  firm: Firm,
  share: number,
  pattern?: string,
  dates: { from?: number; to?: number } = {},
): void {
  world.control.setController(firm, owner, pattern);
  addOwnership(world, owner, firm, { share, ...dates });
  spreadShares(world, firm, 10_000 - share);
}

function plantSisters(world: World): void {
  const owner = growOwner(world);
  const customer = addPlantedFirm(world, true);
  holdMajority(world, owner, customer, 7_000);
  holdMajority(world, owner, addPlantedFirm(world, false, { brand: customer.brand }), 6_000, 'SISTERS');
}

function plantSubsidiary(world: World): void {
  const customer = addPlantedFirm(world, true);
  holdMajority(world, growOwner(world), customer, 8_000);
  const share = world.random.int(5_001, 10_000);
  holdMajority(world, customer, addPlantedFirm(world, false, { brand: customer.brand }), share, 'SUBSIDIARY');
}

function plantParent(world: World): void {
  const parent = addPlantedFirm(world, false);
  holdMajority(world, growOwner(world), parent, 6_200);
  holdMajority(world, parent, addPlantedFirm(world, true, { brand: parent.brand }), 5_500, 'PARENT');
}

function plantThreeLayers(world: World): void {
  const top = addPlantedFirm(world, true);
  const middle = addPlantedFirm(world, true, { brand: top.brand });
  holdMajority(world, growOwner(world), top, 6_600);
  holdMajority(world, top, middle, 7_000);
  holdMajority(world, middle, addPlantedFirm(world, false), 6_000, 'THREE_LAYERS');
}

function plantJustAboveHalf(world: World): void {
  const owner = growOwner(world);
  holdMajority(world, owner, addPlantedFirm(world, true), 10_000);
  holdMajority(world, owner, addPlantedFirm(world, false), 5_001, 'JUST_ABOVE_HALF');
}

function plantEndsTomorrow(world: World): void {
  const owner = growOwner(world);
  holdMajority(world, owner, addPlantedFirm(world, true), 10_000);
  const dates = { to: world.clock.today + 1 };
  holdMajority(world, owner, addPlantedFirm(world, false), 8_000, 'ENDS_TOMORROW', dates);
}

function plantBeginsToday(world: World): void {
  const owner = growOwner(world);
  holdMajority(world, owner, addPlantedFirm(world, true), 10_000);
  const firm = addPlantedFirm(world, false);
  addOwnership(world, world.random.pick(world.directors), firm, { share: 8_000, to: world.clock.today });
  holdMajority(world, owner, firm, 8_000, 'BEGINS_TODAY', { from: world.clock.today });
}

function plantDispersedParent(world: World): void {
  const parent = addPlantedFirm(world, true, { legalForm: '股份有限公司' });
  spreadShares(world, parent, 10_000);
  holdMajority(
    world,
    parent,
    addPlantedFirm(world, false, { brand: parent.brand }),
    7_500,
    'DISPERSED_PARENT',
  );
}

function plantUnderState(world: World): void {
  const parent = addPlantedFirm(world, true);
  holdMajority(world, addState(world), parent, 10_000);
  holdMajority(world, parent, addPlantedFirm(world, false, { brand: parent.brand }), 6_000, 'UNDER_STATE');
}
