import { addEnterprise, type EnterpriseOptions } from './add-enterprise.ts';
import { addForeignEnterprise } from './add-foreign-enterprise.ts';
import { addMajority } from './add-majority.ts';
import { addOwnership } from './add-ownership.ts';
import { addPerson } from './add-person.ts';
import { addState } from './add-state.ts';
import { appointBoard } from './appoint-board.ts';
import type { Firm, Individual, Party } from './party.ts';
import { spreadShares } from './spread-shares.ts';
import { FUND_TRADE, HOLDING_TRADE } from './tables/trades.ts';
import { times, type World } from './world.ts';

const CUSTOMER_RATE = 0.38;

/**
 * The background of ownership. Every firm has at most one majority holder and otherwise only holders who control nothing, so
 * control is known as it is built; and the firms of one control group are all customers or none is.
 */
export function growGroups(world: World): void {
  for (let left = times(world, 2_700); left > 0; left -= 1) growSingle(world, isServed(world));
  for (let left = times(world, 420); left > 0; left -= 1) growPyramid(world, isServed(world));
  for (let left = times(world, 230); left > 0; left -= 1) growSisters(world, isServed(world));
  for (let left = times(world, 900); left > 0; left -= 1) growDispersed(world, isServed(world), 0);
  for (let left = times(world, 110); left > 0; left -= 1)
    growDispersed(world, isServed(world), world.random.int(1, 4));
  for (let left = times(world, 8); left > 0; left -= 1) growState(world);
  for (let left = times(world, 24); left > 0; left -= 1) growFund(world, isServed(world));
  for (let left = times(world, 60); left > 0; left -= 1) growForeign(world);
  closeCrossHoldings(world);
}

/** A firm with one person as its majority holder, open to further connection. */
export function growSingle(
  world: World,
  isCustomer: boolean,
  options: Partial<EnterpriseOptions> = {},
): Firm {
  return growFirm(world, growOwner(world), { ...options, isCustomer });
}

/** A person who will control something. */
export function growOwner(world: World): Individual {
  const owner = addPerson(world, { hasAccount: world.random.chance(0.35) });
  world.owners.push(owner);
  return owner;
}

function growFirm(world: World, controller: Party, options: EnterpriseOptions): Firm {
  const firm = addEnterprise(world, options);
  world.firms.push(firm);
  addMajority(world, controller, firm);
  appointBoard(world, firm, controller.ref.kind === 'PERSON' ? (controller as Individual) : undefined);
  return firm;
}

function growPyramid(world: World, isCustomer: boolean): void {
  const isHolding = world.random.chance(0.5);
  const top = growSingle(world, isCustomer, isHolding ? { trade: HOLDING_TRADE } : {});
  growBelow(world, top, world.random.int(1, 5));
}

function growBelow(world: World, top: Firm, count: number): void {
  const { random } = world;
  const parents = [top];
  for (let left = count; left > 0; left -= 1) {
    const parent = random.pickSkewed(parents, 1.5);
    parents.push(growFirm(world, parent, { isCustomer: top.isCustomer, brand: top.brand }));
  }
}

function growSisters(world: World, isCustomer: boolean): void {
  const owner = growOwner(world);
  const first = growFirm(world, owner, { isCustomer });
  for (let left = world.random.int(1, 3); left > 0; left -= 1) {
    growFirm(world, owner, { isCustomer, brand: first.brand });
  }
}

function growDispersed(world: World, isCustomer: boolean, below: number): void {
  const { random } = world;
  const isListed = below > 0 && random.chance(0.3);
  const status = !isCustomer && below === 0 && random.chance(0.03) ? '注销' : undefined;
  const legalForm = isListed ? '股份有限公司' : undefined;
  const top = addEnterprise(world, { isCustomer, isListed, status, legalForm });
  spreadShares(world, top, 10_000);
  appointBoard(world, top);
  world.firms.push(top);
  growBelow(world, top, below);
}

function growState(world: World): void {
  const state = addState(world);
  for (let left = world.random.int(4, 9); left > 0; left -= 1) {
    const isCustomer = isServed(world);
    const top = growFirm(world, state, { isCustomer });
    growBelow(world, top, world.random.int(0, 4));
  }
}

function growFund(world: World, isCustomer: boolean): void {
  const { random } = world;
  const manager = growSingle(world, isCustomer, { trade: HOLDING_TRADE });
  const fund = addEnterprise(world, {
    isCustomer,
    brand: manager.brand,
    trade: FUND_TRADE,
    legalForm: '有限合伙企业',
  });
  world.control.setController(fund, manager, 'GENERAL_PARTNER');
  addOwnership(world, manager, fund, { share: 100, votingShare: 10_000, role: 'GP' });
  const partners = random.sample(world.investors, 3);
  for (const [index, partner] of partners.entries()) {
    const share = index === 0 ? 9_900 - (partners.length - 1) * 2_000 : 2_000;
    addOwnership(world, partner, fund, { share, votingShare: 0, role: 'LP' });
  }
  growFirm(world, fund, { isCustomer });
}

function growForeign(world: World): void {
  const parent = addForeignEnterprise(world);
  world.firms.push(parent);
  if (world.random.chance(0.6)) growFirm(world, parent, { isCustomer: false });
}

/** Lets firms of other groups take the few percent that were left open; about a third stays unknown. */
function closeCrossHoldings(world: World): void {
  for (const { firm, share } of world.openColumns) {
    const holder = world.random.pick(world.firms);
    if (world.control.groupOf(holder) === world.control.groupOf(firm)) continue;
    if (world.random.chance(0.65)) addOwnership(world, holder, firm, { share });
  }
}

function isServed(world: World): boolean {
  return world.random.chance(CUSTOMER_RATE);
}
