import { addPayment } from './add-payment.ts';
import type { Firm } from './party.ts';
import type { World } from './world.ts';

/** Below this a month's payment would be too small to count as trade. */
const MONTH_FEN_MIN = 1_500_000;

/**
 * Pays for a supply every one of the twelve months in like amounts, so that the supply shows in the payments alone; not at
 * all when the amounts would be too small.
 */
export function payForSupply(world: World, supplier: Firm, buyer: Firm, annualFen: number): void {
  const { random, clock } = world;
  if (annualFen / 12 < MONTH_FEN_MIN) return;
  let paidFen = 0;
  for (const month of clock.months) {
    const amountFen = Math.round((annualFen / 1_200) * (0.82 + 0.18 * random.next())) * 100;
    const paidOn = month.firstDay + random.int(0, month.dayCount - 1);
    addPayment(world, buyer, supplier, { amountFen, paidOn, purpose: '货款' });
    paidFen += amountFen;
  }
  noteSupply(world, supplier, buyer, paidFen);
}

/** Notes that a supply shows in the payments. */
export function noteSupply({ truth }: World, supplier: Firm, buyer: Firm, paidFen: number): void {
  truth.add('supplyEdges', { supplier: supplier.ref, buyer: buyer.ref, annualAmount: paidFen / 100 });
}
