import { addEnterprise } from './add-enterprise.ts';
import { addMajority } from './add-majority.ts';
import { addPayment } from './add-payment.ts';
import { addPerson } from './add-person.ts';
import { addSupply } from './add-supply.ts';
import { appointBoard } from './appoint-board.ts';
import { assignManager } from './assign-manager.ts';
import { holdProduct } from './hold-product.ts';
import { openAccount } from './open-account.ts';
import type { Firm } from './party.ts';
import { payForSupply } from './pay-for-supply.ts';
import { getProductId } from './tables/products.ts';
import { getRegion } from './tables/regions.ts';
import { getTrade } from './tables/trades.ts';
import type { World } from './world.ts';
import { writeExposure } from './write-exposures.ts';

const BUYER_COUNT = 126;
const BUYERS_WITH_ACCOUNT = 70;
const INTERESTED_COUNT = 64;
const RESERVATION_FEN = 2_000_000;
const YI = 10_000_000_000;

/**
 * A property developer with a project loan, its builder, and the persons who pay instalments for their homes, some
 * of them out of a mortgage; others have only paid to be put on the list.
 */
export function tellPropertyStory(world: World): void {
  const developer = addFirm(world, 'developer', '南京云栖置业有限公司', '云栖置业', 'cement-developer');
  const builder = addFirm(world, 'builder', '南京澍屹建筑工程有限公司', '澍屹建工', 'cement-builder');
  const { today } = world.clock;
  assignManager(world, developer, developer.orgId!, 'RETAIL', today - 150, 'EMP-GUYAO');
  openAccount(world, developer);
  holdProduct(world, developer, getProductId('房地产开发贷款'), today - 400);
  const loan = { category: '表内', kind: '房地产开发贷款' } as const;
  writeExposure(world, developer, { ...loan, limitFen: 6 * YI, balanceFen: 4.2 * YI });
  addSupply(world, builder, developer, { annualFen: 3.1 * YI });
  payForSupply(world, builder, developer, 3.1 * YI);
  for (let number = 1; number <= BUYER_COUNT; number += 1) buyHome(world, developer, number);
  for (let left = INTERESTED_COUNT; left > 0; left -= 1) reserveHome(world, developer);
}

function addFirm(world: World, key: string, name: string, shortName: string, trade: string): Firm {
  const firm = addEnterprise(world, {
    id: `story-property-${key}`,
    name,
    shortName,
    isCustomer: true,
    isBare: true,
    region: getRegion('南京'),
    trade: getTrade(trade),
    orgId: world.bank.getSubBranch('建邺支行').id,
    foundedOn: world.clock.today - 3_100,
    capitalYuan: 300_000_000,
  });
  const owner = addPerson(world, { id: `story-property-${key}-owner`, hasAccount: true });
  addMajority(world, owner, firm, 6_500);
  appointBoard(world, firm, owner);
  return firm;
}

/** A deposit when the contract is signed, then instalments month by month; every second buyer with an account has a mortgage already. */
function buyHome(world: World, developer: Firm, number: number): void {
  const { random, clock } = world;
  const buyer = addPerson(world, {
    id: `story-property-buyer-${String(number).padStart(3, '0')}`,
    hasAccount: number <= BUYERS_WITH_ACCOUNT,
    orgId: developer.orgId,
  });
  const hasMortgage = number <= BUYERS_WITH_ACCOUNT && number % 2 === 0;
  if (hasMortgage && !world.service.holds(buyer, '个人住房贷款')) {
    holdProduct(world, buyer, getProductId('个人住房贷款'), clock.today - 40);
  }
  const priceFen = random.int(180, 520) * 1_000_000;
  const signed = random.int(0, clock.months.length - 4);
  const months = clock.months.slice(signed, signed + random.int(4, 9));
  for (const [index, month] of months.entries()) {
    const amountFen = Math.round(priceFen * (index === 0 ? 0.2 : 0.03));
    const purpose = index === 0 ? '云栖花园购房首付款' : '云栖花园购房分期款';
    addPayment(world, buyer, developer, { amountFen, paidOn: month.firstDay + random.int(2, 24), purpose });
  }
}

/** A first sum for a place on the list, no more. */
function reserveHome(world: World, developer: Firm): void {
  const { random, clock } = world;
  const person = addPerson(world);
  const paidOn = random.pick(clock.months.slice(-5)).firstDay + random.int(2, 24);
  addPayment(world, person, developer, { amountFen: RESERVATION_FEN, paidOn, purpose: '认筹金' });
}
