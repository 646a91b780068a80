import { addPayment } from './add-payment.ts';
import { addPerson } from './add-person.ts';
import { growSingle } from './grow-groups.ts';
import { holdProduct } from './hold-product.ts';
import type { Firm } from './party.ts';
import { getProductId } from './tables/products.ts';
import { getTrade } from './tables/trades.ts';
import { times, type World } from './world.ts';

/** From this sum of a year on a buyer without a mortgage is worth a call. */
const PAID_FEN = 5_000_000;
const MONTHS_PAID = 5;

/** Plants persons who pay a developer for their homes: with and without a mortgage, enough and too little, with and without a loan to it. */
export function plantHomeBuyers(world: World): void {
  const trade = getTrade('cement-developer');
  for (let left = times(world, 2); left > 0; left -= 1) {
    const developer = growSingle(world, true, { trade });
    holdProduct(world, developer, getProductId('房地产开发贷款'), world.clock.today - 300);
    for (let buyer = times(world, 8, 3); buyer > 0; buyer -= 1) {
      payHome(world, developer, buyer === 1 ? PAID_FEN : world.random.amountFen(300_000, 1_500_000));
    }
    for (let buyer = times(world, 6, 3); buyer > 0; buyer -= 1) {
      if (buyer % 2 === 0) payHome(world, developer, PAID_FEN - 1);
      else payHome(world, developer, world.random.amountFen(300_000, 1_500_000), true);
    }
    const other = growSingle(world, true, { trade });
    for (let buyer = times(world, 6, 2); buyer > 0; buyer -= 1) payHome(world, other, 50 * PAID_FEN);
  }
}

/** Pays in five instalments in the middle of the twelve months. */
function payHome(world: World, developer: Firm, sumFen: number, hasMortgage = false): void {
  const { random, clock } = world;
  const buyer = addPerson(world, { hasAccount: false, orgId: developer.orgId });
  if (hasMortgage) holdProduct(world, buyer, getProductId('个人住房贷款'), clock.today - 100);
  const partFen = Math.floor(sumFen / MONTHS_PAID);
  for (const [index, month] of clock.months.slice(4, 4 + MONTHS_PAID).entries()) {
    const amountFen = index === 0 ? sumFen - partFen * (MONTHS_PAID - 1) : partFen;
    addPayment(world, buyer, developer, {
      amountFen,
      paidOn: month.firstDay + random.int(2, 24),
      purpose: index === 0 ? '购房首付款' : '购房分期款',
    });
  }
}
