import { addEnterprise, type EnterpriseOptions } from './add-enterprise.ts';
import { addOwnership } from './add-ownership.ts';
import { addPerson } from './add-person.ts';
import { appoint, appointBoard } from './appoint-board.ts';
import type { Firm, Individual } from './party.ts';
import { spreadShares } from './spread-shares.ts';
import { getRegion } from './tables/regions.ts';
import { getTrade, HOLDING_TRADE, LEASING_TRADE } from './tables/trades.ts';
import type { World } from './world.ts';

/** The firms that 徐国强 controls. */
export interface MachineryGroup {
  readonly controller: Individual;
  /** 承岳控股 and 远航投资, no customers. */
  readonly holding: Firm;
  readonly investment: Firm;
  readonly core: Firm;
  readonly casting: Firm;
  readonly logistics: Firm;
  readonly leasing: Firm;
}

/** Writes the group: 45% through 承岳控股 and 25% through 远航投资 together command 华岳重工. */
export function foundMachineryGroup(world: World): MachineryGroup {
  const controller = addPerson(world, {
    id: 'story-machinery-xu',
    name: '徐国强',
    isFemale: false,
    hasAccount: true,
    orgId: world.bank.getSubBranch('江北支行').id,
  });
  const group = { controller, ...addFirms(world) };
  for (const firm of [group.holding, group.investment, group.core]) appointBoard(world, firm, controller);
  for (const firm of [group.casting, group.logistics, group.leasing]) appointBoard(world, firm);
  appoint(world, controller, group.leasing, '董事');
  writeOwnership(world, group);
  addNamesake(world);
  return group;
}

function addFirms(world: World): Omit<MachineryGroup, 'controller'> {
  const add = (key: string, name: string, shortName: string, options: Partial<EnterpriseOptions>): Firm =>
    addEnterprise(world, {
      id: `story-machinery-${key}`,
      name,
      shortName,
      isCustomer: true,
      isBare: true,
      brand: shortName.slice(0, 2),
      region: getRegion('苏州'),
      orgId: world.bank.getSubBranch('江北支行').id,
      managerId: 'EMP-ZHOULAN',
      foundedOn: world.clock.today - 5_600,
      ...options,
    });
  const holding = { isCustomer: false, trade: HOLDING_TRADE, foundedOn: world.clock.today - 6_000 };
  const casting = add('casting', '苏州华岳铸造有限公司', '华岳铸造', {
    trade: getTrade('machinery-forging'),
  });
  world.feeds.write('chain-members', {
    linkId: casting.trade.key,
    enterpriseId: casting.ref.sourceId,
    role: '骨干',
    validFrom: world.clock.format(casting.foundedOn),
  });
  return {
    casting,
    holding: add('holding', '苏州承岳控股有限公司', '承岳控股', holding),
    investment: add('investment', '苏州远航投资有限公司', '远航投资', holding),
    core: addCore(world, add),
    logistics: add('logistics', '南京远航物流有限公司', '远航物流', { trade: getTrade('freight') }),
    leasing: add('leasing', '华岳融资租赁有限公司', '华岳租赁', {
      trade: LEASING_TRADE,
      foundedOn: world.clock.today - 2_900,
    }),
  };
}

function addCore(
  world: World,
  add: (key: string, name: string, shortName: string, options: Partial<EnterpriseOptions>) => Firm,
): Firm {
  const core = add('core', '华岳重工机械股份有限公司', '华岳重工', {
    trade: getTrade('machinery-maker'),
    legalForm: '股份有限公司',
    uscc: '91320500MA10003670',
    capitalYuan: 1_200_000_000,
    isListed: true,
  });
  const { kind: partyKind, sourceId: partyId } = core.ref;
  world.feeds.write('names', { partyKind, partyId, name: '苏州华岳工程机械有限公司', kind: 'former' });
  world.feeds.write('names', {
    partyKind,
    partyId,
    name: 'Huayue Heavy Machinery Co., Ltd.',
    kind: 'foreign',
  });
  world.feeds.write('identifiers', { partyKind, partyId, scheme: 'STOCK_CODE', value: '999001' });
  const validFrom = world.clock.format(core.foundedOn);
  world.feeds.write('chain-members', {
    linkId: core.trade.key,
    enterpriseId: partyId,
    role: '链主',
    validFrom,
  });
  return core;
}

function writeOwnership(world: World, group: MachineryGroup): void {
  const { controller, holding, investment, core, casting, logistics, leasing } = group;
  const { control } = world;
  const boughtOn = world.clock.today - 132;
  control.setController(holding, controller);
  addOwnership(world, controller, holding, { share: 6_200 });
  spreadShares(world, holding, 3_800);
  control.setController(investment, controller);
  addOwnership(world, world.directors[0], investment, { share: 5_500, to: boughtOn });
  addOwnership(world, controller, investment, { share: 5_500, from: boughtOn });
  spreadShares(world, investment, 3_400);
  control.setController(core, controller, 'STORY_TWO_HOLDINGS_TOGETHER');
  addOwnership(world, holding, core, { share: 4_500, isPledged: true });
  addOwnership(world, investment, core, { share: 2_500 });
  spreadShares(world, core, 3_000);
  control.setController(casting, holding);
  addOwnership(world, holding, casting, { share: 8_000 });
  spreadShares(world, casting, 2_000);
  control.setController(logistics, investment);
  addOwnership(world, investment, logistics, { share: 10_000 });
  control.setController(leasing, core);
  addOwnership(world, core, leasing, { share: 10_000 });
  world.truth.add('notControl', { party: holding.ref, target: core.ref, reason: 'BELOW_HALF' });
}

/** Another 徐国强, who has nothing to do with it. */
function addNamesake(world: World): void {
  const namesake = addPerson(world, {
    id: 'story-machinery-namesake',
    name: '徐国强',
    isFemale: false,
    hasAccount: true,
  });
  const parties = [{ kind: 'PERSON', sourceId: 'story-machinery-xu' } as const, namesake.ref];
  world.truth.add('sameNames', { name: '徐国强', parties });
}
