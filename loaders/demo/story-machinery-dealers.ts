import { addEnterprise } from './add-enterprise.ts';
import { addMajority } from './add-majority.ts';
import { addPayment } from './add-payment.ts';
import { addSupply, plantUncoveredCounterparty } from './add-supply.ts';
import { appointBoard } from './appoint-board.ts';
import type { Month } from './clock.ts';
import { growOwner } from './grow-groups.ts';
import { noteMissed } from './note-found.ts';
import type { Firm } from './party.ts';
import { noteSupply } from './pay-for-supply.ts';
import type { TradeFigures } from './supply-options.ts';
import { getRegion, REGIONS } from './tables/regions.ts';
import { getTrade } from './tables/trades.ts';
import type { World } from './world.ts';

const DEALER_COUNT = 191;
const CUSTOMER_COUNT = 4;
const PREPAYING_COUNT = 64;

const NAMED = [
  { name: '川渝华岳机械销售有限公司', shortName: '川渝华岳机械', city: '重庆', annualFen: 11_870_000_000 },
  { name: '岭南工程装备有限公司', shortName: '岭南工程装备', city: '广州', annualFen: 8_640_000_000 },
  { name: '西北华岳工程机械销售有限公司', shortName: '西北华岳', city: '兰州', annualFen: 7_310_000_000 },
];

/** Writes the dealers who buy from the leader; nearly all of them are no customers. */
export function addDealers(world: World, core: Firm): void {
  const { random } = world;
  for (let index = 0; index < DEALER_COUNT; index += 1) {
    const named = NAMED[index];
    const isCustomer = index >= DEALER_COUNT - CUSTOMER_COUNT;
    const dealer = addEnterprise(world, {
      id: `story-machinery-dealer-${String(index + 1).padStart(3, '0')}`,
      name: named?.name,
      shortName: named?.shortName,
      isCustomer,
      trade: getTrade('machinery-dealer'),
      region: named === undefined ? random.pick(REGIONS) : getRegion(named.city),
    });
    addMajority(world, growOwner(world), dealer);
    appointBoard(world, dealer);
    const annualFen = named?.annualFen ?? random.amountFen(3_000_000, 60_000_000);
    const supply = { annualFen, figures: chooseFigures(world, index) };
    if (isCustomer) addSupply(world, core, dealer, supply);
    else plantUncoveredCounterparty(world, core, dealer, supply);
    if (index >= PREPAYING_COUNT) {
      noteMissed(world, 'prepaying-dealer', dealer, 'PREPAYS_A_FIFTH_AT_MOST', { via: core });
    }
    payLate(world, core, dealer, annualFen);
  }
}

/** The first dealers pay most before delivery, the others a fifth at most. */
function chooseFigures({ random }: World, index: number): TradeFigures {
  const prepaidShare = index < PREPAYING_COUNT ? random.int(3_500, 8_500) : random.pick([2_000, 1_200, 600]);
  return { activeMonths: 12, paymentGap: 15, prepaidShare };
}

/** Pays about three quarters of every month in its last five days, and most in the last month of a quarter. */
function payLate(world: World, core: Firm, dealer: Firm, annualFen: number): void {
  let paidFen = 0;
  for (const month of world.clock.months) {
    const weight = month.number % 3 === 0 ? 1.5 : 0.75;
    const monthFen = Math.round((annualFen / 1_200) * weight * (0.94 + 0.06 * world.random.next())) * 100;
    const lateFen = Math.round((monthFen * (0.72 + 0.08 * world.random.next())) / 100) * 100;
    payOn(world, core, dealer, lateFen, lateDay(world, month));
    payOn(world, core, dealer, monthFen - lateFen, month.firstDay + world.random.int(0, month.dayCount - 6));
    paidFen += monthFen;
  }
  noteSupply(world, core, dealer, paidFen);
}

function payOn(world: World, core: Firm, dealer: Firm, amountFen: number, paidOn: number): void {
  addPayment(world, dealer, core, { amountFen, paidOn, purpose: '整机货款' });
}

function lateDay(world: World, month: Month): number {
  return month.firstDay + month.dayCount - 1 - world.random.int(0, 4);
}
